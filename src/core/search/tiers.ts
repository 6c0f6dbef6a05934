import type { SearchForms } from './entries';

/** Penalties from 0 (same text) up. Between two tiers there is room for the length share, at most LENGTH_SHARE. */
const EXACT = 0;
const SAME_WITHOUT_SPACES = 0.001;
const SAME_STEMS = 0.02;
const SAME_WORDS_ANY_ORDER = 0.03;
const STARTS_WITH_WORDS = 0.05;
const STARTS_WITH = 0.08;
const ALL_WORDS_WHOLE = 0.12;
const ALL_WORDS_BEGIN = 0.16;
const ALL_WORDS_INSIDE = 0.26;
const LENGTH_SHARE = 0.1;

/** The query says more than the entry: "ik werk als helpende". The more it adds, the less sure. */
const SAID_IN_QUERY = 0.26;
const SAID_LENGTH_SHARE = 0.4;

/** Letters a query word needs before it may match in the middle of a word. */
const INSIDE_MIN_LETTERS = 3;

function wordPenalty(word: string, stem: string, entry: SearchForms): number | undefined {
  if (entry.stems.includes(stem)) return ALL_WORDS_WHOLE;
  if (entry.words.some((each) => each.startsWith(word)) || entry.stems.some((each) => each.startsWith(stem))) {
    return ALL_WORDS_BEGIN;
  }
  if (word.length < INSIDE_MIN_LETTERS) return undefined;
  return entry.compact.includes(word) || entry.stemmed.includes(stem) ? ALL_WORDS_INSIDE : undefined;
}

function wordsPenalty(query: SearchForms, entry: SearchForms): number | undefined {
  let worst = 0;
  for (let index = 0; index < query.words.length; index++) {
    const word = query.words[index] ?? '';
    const penalty = wordPenalty(word, query.stems[index] ?? word, entry);
    if (penalty === undefined) return undefined;
    worst = Math.max(worst, penalty);
  }
  return worst;
}

function isSaidIn(query: SearchForms, entry: SearchForms): boolean {
  return (entry.neededLetters & ~query.letters) === 0 && entry.stems.every((stem) => query.stems.includes(stem));
}

/** Penalty (0.26 up to 0.66) when all words of the entry are in a longer query, else undefined. */
export function saidPenalty(query: SearchForms, entry: SearchForms): number | undefined {
  if (query.stems.length < 2 || !isSaidIn(query, entry)) return undefined;
  return SAID_IN_QUERY + SAID_LENGTH_SHARE * Math.max(0, 1 - entry.compact.length / query.compact.length);
}

/**
 * Penalty of a match without any letter wrong: the same text, the same words, the start of it, or all words somewhere in
 * it; longer entries cost more. 0 is best, less than 0.36 always. Undefined when the entry does not match this way.
 */
export function tierPenalty(query: SearchForms, entry: SearchForms): number | undefined {
  // Nearly all entries stop here, which makes looking at all of them cheap.
  if ((query.neededLetters & ~entry.letters) !== 0) return undefined;
  if (entry.folded === query.folded) return EXACT;
  if (entry.compact === query.compact) return SAME_WITHOUT_SPACES;
  if (entry.stemmed === query.stemmed) return SAME_STEMS;
  if (entry.bag === query.bag) return SAME_WORDS_ANY_ORDER;
  const length = LENGTH_SHARE * Math.max(0, 1 - query.compact.length / entry.compact.length);
  if (entry.folded.startsWith(query.foldedAndSpace)) return STARTS_WITH_WORDS + length;
  if (entry.compact.startsWith(query.compact) || entry.stemmed.startsWith(query.stemmed)) return STARTS_WITH + length;
  const words = wordsPenalty(query, entry);
  return words === undefined ? undefined : words + length;
}
