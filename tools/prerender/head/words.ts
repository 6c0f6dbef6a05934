import type { Language } from '../../../src/core/model/data';

const nl = {
  steps: {
    one: '{{level}}, met 1 stap verder in {{area}}.',
    other: '{{level}}, met {{count}} stappen verder in {{area}}.',
    none: '{{level}}, in {{area}}.',
  },
  fromOutside: {
    one: 'Vanaf hier is 1 stap de zorg in, in {{area}}.',
    other: 'Vanaf hier zijn {{count}} stappen de zorg in, in {{area}}.',
    none: 'Van buiten de zorg, in {{area}}.',
  },
  employer: {
    one: '{{name}}: 1 functie, zeker of waarschijnlijk.',
    other: '{{name}}: {{count}} functies, zeker of waarschijnlijk.',
    none: '{{name}}: we kennen hier nog geen functies.',
  },
  sectors: 'Branches: {{list}}.',
  municipalities: 'Gemeenten: {{list}}.',
  pay: 'Bruto per maand bij voltijd ({{hours}} uur per week), zonder toeslagen. {{caos}}. Stand van {{date}}.',
  payName: 'loon volgens de cao',
  registration: 'registratie',
  start: 'Start',
  list: 'Alle functies',
  employers: 'Werkgevers',
  dataset: 'Gegevens van {{site}}',
  datasetText:
    'Alle {{roles}} functies en {{steps}} stappen in zorg en welzijn in {{area}}, met opleidingen, loon, werkgevers en bronnen. Bij elk cijfer staan bron, datum en zekerheid.',
  previewRole: '{{name}}: plaats op de kaart van {{site}}, met stappen verder.',
  previewEmployer: '{{name}} op {{site}}, met functies per groep.',
  previewSite: 'De lijnen van {{site}}: alle functiegroepen in zorg en welzijn in {{area}}.',
};

/** Words that stand only in the head of pages and in the pictures; lenses and levels come from the app and the data. */
export const HEAD_WORDS: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    steps: {
      one: '{{level}}, with 1 step onward in {{area}}.',
      other: '{{level}}, with {{count}} steps onward in {{area}}.',
      none: '{{level}}, in {{area}}.',
    },
    fromOutside: {
      one: 'There is 1 step into care from here, in {{area}}.',
      other: 'There are {{count}} steps into care from here, in {{area}}.',
      none: 'From outside care, in {{area}}.',
    },
    employer: {
      one: '{{name}}: 1 role, certain or likely.',
      other: '{{name}}: {{count}} roles, certain or likely.',
      none: '{{name}}: we know no roles here yet.',
    },
    sectors: 'Sectors: {{list}}.',
    municipalities: 'Municipalities: {{list}}.',
    pay: 'Gross per month for full time ({{hours}} hours a week), without extra pay. {{caos}}. As of {{date}}.',
    payName: 'pay by collective agreement',
    registration: 'registration',
    start: 'Start',
    list: 'All roles',
    employers: 'Employers',
    dataset: 'Data of {{site}}',
    datasetText:
      'All {{roles}} roles and {{steps}} steps in care and welfare in {{area}}, with training, pay, employers and sources. Each figure has a source, a date and how sure it is.',
    previewRole: '{{name}}: its place on the map of {{site}}, with steps onward.',
    previewEmployer: '{{name}} on {{site}}, with roles per group.',
    previewSite: 'The lines of {{site}}: all function groups in care and welfare in {{area}}.',
  },
};

export type Values = Readonly<Record<string, string | number>>;

/** Put values into a text; a name without a value is a fault of the caller. */
export const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`prerender: no value for "${name}" in "${text}"`);
    return String(value);
  });

/** The form of a text that fits a count; both languages have one form for 1 and one for the rest. */
export const counted = (
  forms: { readonly one: string; readonly other: string; readonly none: string },
  count: number,
): string => (count === 0 ? forms.none : count === 1 ? forms.one : forms.other);
