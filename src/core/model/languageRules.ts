/** The rules for plain texts, by the name that exceptions and reports use. */
export const LANGUAGE_RULES = [
  'sentence-length',
  'hard-word',
  'passive',
  'abbreviation',
  'long-word',
  'nested',
  'double-negation',
] as const;
export type LanguageRule = (typeof LANGUAGE_RULES)[number];
