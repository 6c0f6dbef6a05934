import type { Language } from '../../../src/core/model/data';

/**
 * What stands on each page that is not about one role or employer, in one or two sentences of at most 160 letters. A
 * screen that gets an address needs a line here: without it the build stops, and a test compares with the screens.
 */
const nl = {
  '/': 'Waar kun je heen met wat je al kunt? Alle stappen en routes in zorg en welzijn in {{area}}.',
  '/kaart': '{{roles}} functies in zorg en welzijn in {{area}} op een rij, met niveau, krapte, zwaarte en doorgroei.',
  '/leren': 'Leren op school of op je werk. Je leest hoe lang het duurt, wie betaalt en of je loon doorloopt.',
  '/bronnen':
    'De {{sources}} bronnen van {{site}}: waar de cijfers vandaan komen, hoe we meten, en alle gegevens als bestand.',
  '/regio': 'Waar veel werk is in zorg en welzijn in {{area}}. Per cijfer lees je het gebied, het jaar en de bron.',
  '/begrippen': '{{terms}} afkortingen en woorden uit zorg en welzijn, kort uitgelegd.',
  '/over': 'Wat {{site}} is en niet is, wie de kaart maakt, hoe je hem gebruikt en hoe hij ernaast kan zitten.',
  '/privacy': 'Geen account en geen cookies. Lees wat er op je eigen apparaat blijft en wat er in het adres staat.',
  '/toegankelijkheid': 'Hoe toegankelijk is {{site}}? Lees wat we bouwden, wat we controleerden en wat er nog niet is.',
  '/wijzigingen': 'Wat er per versie nieuw of anders is aan de functies, stappen en cijfers van {{site}}.',
  '/werkgevers': '{{employers}} werkgevers in zorg en welzijn in {{area}}, met de functies en stappen die daar zijn.',
  '/inzichten': 'Wat je ziet als je alle functies in {{area}} samen bekijkt: tekorten, zwaar werk en bruggen.',
  '/inzichten/monitor':
    'Cijfers over zorg en welzijn in {{area}} door de jaren. Elke reeks heeft een bron en een betekenis.',
  '/themas': 'Mensen behouden in de zorg: per thema wat de kaart laat zien en wat je als leidinggevende kunt doen.',
  '/insluiten':
    'Zet een functie, stappen, een route of een werkgever van {{site}} op je eigen site. Gratis en zonder cookies.',
  '/werkgevers/eigen-bestand': 'Beschrijf je organisatie in één bestand. Je ziet of het klopt en hoe het eruitziet.',
  '/redactie': 'Verander de gegevens van de kaart in je eigen browser, zie het effect en neem de bestanden mee.',
  '/begeleiden': 'Een loopbaangesprek van 45 minuten: van de situatie nu tot afspraken.',
  '/mijn': 'Je eigen plan: je functie, je wensen en wat je bewaart. Het blijft op je eigen apparaat.',
  '/gespreksblad': 'Een blad voor een gesprek over je loopbaan, om mee te nemen of te printen.',
  '/vergelijk': 'Zet jouw functie naast een of twee andere. Je ziet wat verandert en wat gelijk blijft.',
  '/stappen': 'Zeg wat je nu doet en wat je zoekt. Je ziet waar je heen kunt, en hoe lang dat duurt.',
  '/route': 'Kies wat je nu doet en waar je heen wilt. Je ziet de stappen, de tijd en wie betaalt.',
};

type ToldPath = keyof typeof nl;

const en: Readonly<Record<ToldPath, string>> = {
  '/': 'Where can you go with what you can do? All steps and routes in care and welfare in {{area}}.',
  '/kaart': '{{roles}} roles in care and welfare in {{area}} in one list, with level, demand, strain and growth.',
  '/leren': 'Learn at school or at work. You read how long it takes, who pays and whether your wage goes on.',
  '/bronnen':
    'The {{sources}} sources of {{site}}: where the figures come from, how we measure, and all data as a file.',
  '/regio': 'Where there is much work in care and welfare in {{area}}. Each figure has an area, a year and a source.',
  '/begrippen': '{{terms}} short forms and words from care and welfare in the Netherlands, with a short meaning.',
  '/over': 'What {{site}} is and is not, who makes the map, how to use it and how it can be wrong.',
  '/privacy': 'No account and no cookies. Read what stays on your own device and what is in the address.',
  '/toegankelijkheid': 'How accessible is {{site}}? Read what we built, what we checked and what is not there yet.',
  '/wijzigingen': 'What is new or different in each version: the roles, steps and figures of {{site}}.',
  '/werkgevers': '{{employers}} employers in care and welfare in {{area}}, with the roles and steps they have.',
  '/inzichten': 'What you see when you look at all roles in {{area}} together: shortages, heavy work and bridges.',
  '/inzichten/monitor':
    'Figures about care and welfare in {{area}} over the years. Each series has a source and a meaning.',
  '/themas': 'Keep people in care: what the map shows for each theme, and what you can do as a manager.',
  '/insluiten': 'Put a role, steps, a route or an employer of {{site}} on your own site. Free and without cookies.',
  '/werkgevers/eigen-bestand': 'Describe your organisation in one file. You see whether it is right and how it looks.',
  '/redactie': 'Change the data of the map in your own browser, see the effect and take the files with you.',
  '/begeleiden': 'A career talk of 45 minutes: from the situation now to what you agree on.',
  '/mijn': 'Your own plan: your role, your wishes and what you save. It stays on your own device.',
  '/gespreksblad': 'A sheet for a talk about your career, to take with you or to print.',
  '/vergelijk': 'Put your role beside one or two others. You see what changes and what stays the same.',
  '/stappen': 'Say what you do now and what you look for. You see where you can go, and how long that takes.',
  '/route': 'Choose what you do now and where you want to go. You see the steps, the time and who pays.',
};

const TOLD: Readonly<Record<Language, Readonly<Record<string, string>>>> = { nl, en };

/** The addresses that have a description here. */
export const TOLD_PATHS: readonly string[] = Object.keys(nl);

/** The line of a page, with {{area}} and other values still to be filled in; undefined for an address without one. */
export const toldOf = (path: string, language: Language): string | undefined => TOLD[language][path];
