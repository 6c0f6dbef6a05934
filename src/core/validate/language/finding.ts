import type { LanguageRule } from '../../model/languageRules';

export type Level = 'error' | 'warning';

/** One thing in a text that makes it hard to read. */
export interface Finding {
  readonly rule: LanguageRule;
  readonly level: Level;
  /** The words that it is about, in small letters: what an exception names. */
  readonly word: string;
  readonly what: string;
  readonly mend: string;
}
