import type { Language } from '../../../../src/core/model/data';

const nl = {
  steps: { one: '1 stap verder', other: '{{count}} stappen verder', none: 'Geen stap verder' },
  sectors: { one: ', naar 1 andere branche', other: ', naar {{count}} andere branches', none: '' },
  roles: {
    one: '1 functie, zeker of waarschijnlijk',
    other: '{{count}} functies, zeker of waarschijnlijk',
    none: 'We kennen hier nog geen functies',
  },
  outside: 'Van buiten de zorg',
  moreLines: '{{count}} andere lijnen',
  more: 'en nog {{count}}',
  noPlaces: 'Van deze werkgever kennen we geen gemeente.',
  all: '{{roles}} functies en {{steps}} stappen in zorg en welzijn',
};

/** Words of the pictures. */
export const PREVIEW_WORDS: Readonly<Record<Language, typeof nl>> = {
  nl,
  en: {
    steps: { one: '1 step onward', other: '{{count}} steps onward', none: 'No step onward' },
    sectors: { one: ', to 1 other sector', other: ', to {{count}} other sectors', none: '' },
    roles: {
      one: '1 role, certain or likely',
      other: '{{count}} roles, certain or likely',
      none: 'We know no roles here yet',
    },
    outside: 'From outside care',
    moreLines: '{{count}} other lines',
    more: 'and {{count}} more',
    noPlaces: 'We know no municipality of this employer.',
    all: '{{roles}} roles and {{steps}} steps in care and welfare',
  },
};
