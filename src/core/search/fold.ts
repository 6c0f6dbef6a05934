/** One folded word, with for every folded letter the range of the original text (UTF-16 units) it came from. */
export interface FoldedWord {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Letters that NFD leaves whole. */
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ĳ: 'ij', ł: 'l', ı: 'i' };
const MARKS = /\p{M}/gu;
const ONLY_MARKS = /^\p{M}+$/u;
const WORD_LETTERS = /[a-z0-9]/g;
const PLAIN = /^[a-z0-9]$/;
const PLAIN_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ADJACENT_SINGLES = /(?:^| )[a-z] [a-z](?: |$)/;
const SINGLE_LETTER = /^[a-z]$/;

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return LIGATURES[lower] ?? lower.normalize('NFD').replace(MARKS, '');
}

/** "i.g." and "p o h" are typed for "ig" and "poh": runs of single letters become one word. */
function joinSingleLetters(words: readonly FoldedWord[]): FoldedWord[] {
  const joined: FoldedWord[] = [];
  let previousWasSingle = false;
  for (const word of words) {
    const single = SINGLE_LETTER.test(word.text);
    const last = joined.at(-1);
    if (single && previousWasSingle && last) {
      joined[joined.length - 1] = {
        text: last.text + word.text,
        starts: [...last.starts, ...word.starts],
        ends: [...last.ends, ...word.ends],
      };
    } else joined.push(word);
    previousWasSingle = single;
  }
  return joined;
}

/**
 * Words of a text in one spelling: lower case, no diacritics, "+" as "plus", anything but Latin letters and digits is a
 * space, single letters joined. Keeps where each letter came from, so that matches can be marked in the original.
 * Text without Latin letters or digits gives no words. Never throws, also not on half surrogate pairs.
 */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  let letters = '';
  let starts: number[] = [];
  let ends: number[] = [];
  const close = () => {
    if (letters) words.push({ text: letters, starts, ends });
    letters = '';
    starts = [];
    ends = [];
  };
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    if (letter === '+') {
      close();
      words.push({ text: 'plus', starts: [at, at, at, at], ends: [end, end, end, end] });
    } else if (PLAIN.test(letter)) {
      letters += letter;
      starts.push(at);
      ends.push(end);
    } else if (letter === ' ') {
      close();
    } else if (ONLY_MARKS.test(letter)) {
      // A loose combining mark belongs to the letter before it.
      if (letters) ends[ends.length - 1] = end;
    } else {
      const folded = foldLetter(letter).match(WORD_LETTERS);
      if (folded) {
        for (const one of folded) {
          letters += one;
          starts.push(at);
          ends.push(end);
        }
      } else close();
    }
    at = end;
  }
  close();
  return joinSingleLetters(words);
}

/** A text in the one spelling of {@link foldWords}, words parted by one space; empty when nothing searchable is left. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most names and aliases are plain already; this makes indexing thousands of them cheap.
  if (PLAIN_WORDS.test(lower) && !ADJACENT_SINGLES.test(lower)) return lower;
  return foldWords(text)
    .map((word) => word.text)
    .join(' ');
}
