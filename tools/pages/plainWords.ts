import type { Language } from '../../src/core/model/data';

const nl = {
  title: 'Alle functies en stappen op één pagina',
  description:
    'Alle functies in zorg en welzijn in Haaglanden en Rijn Gouwe, met taken en stappen. Werkt zonder JavaScript.',
  intro: 'Dit is de hele kaart als tekst. Deze pagina werkt zonder JavaScript.',
  toApp: 'Naar de kaart met zoeken en routes',
  skip: 'Naar de inhoud',
  otherLanguage: 'In English',
  lines: 'Functiegroepen',
  outside: 'Van buiten de zorg',
  level: 'Niveau',
  sectors: 'Branche',
  side: 'Dit doe je naast je functie.',
  tasks: 'Dit doe je',
  steps: 'Hier kun je heen',
  noSteps: 'Vanaf hier kennen we geen stap.',
  months: 'duurt ongeveer {{duration}}',
  experience: 'eerst {{duration}} ervaring',
  sources: 'Bronnen',
  sourcesIntro: 'Deze bronnen zijn gebruikt voor de hele kaart.',
  licence: 'De gegevens hebben de licentie CC BY 4.0.',
  version: 'Gegevens versie {{version}}, {{date}}.',
};

/** Words that only the pages without JavaScript use; the rest comes from the app. */
export const PLAIN_WORDS: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    title: 'All roles and steps on one page',
    description:
      'All roles in care and welfare in Haaglanden and Rijn Gouwe, with tasks and steps. Works without JavaScript.',
    intro: 'This is the whole map as text. This page works without JavaScript.',
    toApp: 'To the map with search and routes',
    skip: 'Skip to content',
    otherLanguage: 'In het Nederlands',
    lines: 'Function groups',
    outside: 'From outside care',
    level: 'Level',
    sectors: 'Sector',
    side: 'You do this next to your role.',
    tasks: 'What you do',
    steps: 'Where you can go',
    noSteps: 'We know of no step from here.',
    months: 'takes about {{duration}}',
    experience: 'first {{duration}} of experience',
    sources: 'Sources',
    sourcesIntro: 'These sources were used for the whole map.',
    licence: 'The data have the licence CC BY 4.0.',
    version: 'Data version {{version}}, {{date}}.',
  },
};
