import type { Language } from '../../src/core/model/data';

interface NoScriptWords {
  readonly text: string;
  readonly link: string;
}

/** Stands on every page for readers whose browser runs no scripts. */
export const NO_SCRIPT: Readonly<Record<Language, NoScriptWords>> = {
  nl: {
    text: 'Zonder JavaScript kun je hier alles lezen. Zoeken en routes berekenen kan dan niet.',
    link: 'Alle functies in één lijst',
  },
  en: {
    text: 'Without JavaScript you can read everything here. Searching and working out routes is not possible then.',
    link: 'All roles in one list',
  },
};
