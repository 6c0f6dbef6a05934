import { type FoldedWord, foldWords } from './fold';
import { stem, tellingWords } from './words';

/** A part of a text: from `start` up to but not including `end`, in UTF-16 units. */
export interface TextRange {
  start: number;
  end: number;
}

/** As in the search: a page pasted into the box is not a query. */
const MAX_QUERY_LENGTH = 120;
/** Letters that a query word needs to be marked in the middle of a word. */
const INSIDE_MIN_LETTERS = 3;

interface Letters {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function rangeOf(letters: Letters, from: number, length: number): TextRange[] {
  const start = letters.starts[from];
  const end = letters.ends[from + length - 1];
  return start === undefined || end === undefined ? [] : [{ start, end }];
}

function join(words: readonly FoldedWord[]): Letters {
  return {
    text: words.map((word) => word.text).join(''),
    starts: words.flatMap((word) => word.starts),
    ends: words.flatMap((word) => word.ends),
  };
}

function occurrences(text: string, part: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}

/** Where one query word shows in one word of the text: at its start, else inside it. */
function wordRanges(word: FoldedWord, queryWord: string): TextRange[] {
  if (word.text.startsWith(queryWord)) return rangeOf(word, 0, queryWord.length);
  if (queryWord.length < INSIDE_MIN_LETTERS) return [];
  return occurrences(word.text, queryWord).flatMap((at) => rangeOf(word, at, queryWord.length));
}

function merge(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/**
 * Parts of the text to mark for a query, as ranges in the original text, sorted and not touching each other. Follows the
 * search: case, accents and spaces do not matter, nor word endings (verpleegster marks "verpleegkundig"). A misspelt word
 * marks nothing. Empty for a query without Latin letters or digits. Never throws.
 */
export function highlight(text: string, query: string): TextRange[] {
  const words = foldWords(text);
  const all = foldWords(query.slice(0, MAX_QUERY_LENGTH)).map((word) => word.text);
  const compact = all.join('');
  if (!compact) return [];
  const letters = join(words);
  if (compact.length >= INSIDE_MIN_LETTERS && letters.text.includes(compact)) {
    return merge(occurrences(letters.text, compact).flatMap((at) => rangeOf(letters, at, compact.length)));
  }
  const ranges = tellingWords(all).flatMap((queryWord) =>
    words.flatMap((word) => {
      const literal = wordRanges(word, queryWord);
      return literal.length > 0 ? literal : wordRanges(word, stem(queryWord));
    }),
  );
  return merge(ranges);
}
