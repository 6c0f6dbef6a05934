import type { Level } from './finding';

/** A word or phrase that we do not use, and what we write instead. */
export interface HardWord {
  /** Inside of the pattern, without the ends of words. */
  readonly source: string;
  readonly pattern: RegExp;
  readonly instead: string;
  /** Errors have no good use in our texts; warnings may be right now and then, and then need an exception. */
  readonly level: Level;
}

type Row = readonly [source: string, instead: string];

/**
 * Rows of a word list as hard words. A source is the inside of a regular expression, in small letters; it matches whole
 * words in any case, so that "men" does not trip over "mensen" or "men-".
 */
export const hardWords = (level: Level, rows: readonly Row[]): HardWord[] =>
  rows.map(([source, instead]) => ({ source, pattern: wholeWords(source), instead, level }));

/** One pattern for a whole list: most texts hold none of its words, and are done after one look. */
export const anyOf = (list: readonly HardWord[]): RegExp => wholeWords(list.map(({ source }) => source).join('|'));

const wholeWords = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d-])(?:${source})(?![\\p{L}\\d-])`, 'iu');
