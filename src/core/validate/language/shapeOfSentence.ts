import { wordCount } from './sentences';

/** Readers of plain language get at most this many words in one sentence; there are no exceptions. */
export const MOST_WORDS = 20;
const MOST_LETTERS = 25;
const MOST_COMMAS = 2;

/** Words of a sentence when there are too many, else null. */
export function tooManyWords(sentence: string): number | null {
  const words = wordCount(sentence);
  return words > MOST_WORDS ? words : null;
}

/** Words too long to take in at a glance. Hyphens cut: "kunststof-behandelaar" is two words to the eye. */
export const longWordsIn = (text: string): string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length > MOST_LETTERS);

/** Many commas and a clause within a clause: the reader has to hold too much at once. */
export const isNested = (sentence: string): boolean =>
  (sentence.match(/,(?!\d)/g)?.length ?? 0) > MOST_COMMAS &&
  /, (?:die|dat|waarbij|waardoor|waarin|waarmee|waarvan|who|which|whose|where)\s/.test(sentence);

const DOUBLE_NEGATION =
  /(?<!\p{L})(?:niet zonder|niet onbelangrijk\p{L}*|niet onmogelijk|niet ongebruikelijk|niet zelden|niet onaardig|not un(?:common|usual|likely|important|able)|not without|not infrequently)(?!\p{L})/iu;

/** Two negations that cancel out ("niet onbelangrijk"), as they stand there, or null. */
export const doubleNegationIn = (sentence: string): string | null => DOUBLE_NEGATION.exec(sentence)?.[0] ?? null;
