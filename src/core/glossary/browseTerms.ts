import type { GlossaryFile, Language } from '../model/data';
import { fold } from '../search/fold';
import { formsOf } from './findTerms';

/** The terms of one letter, in the order of the alphabet. */
export interface LetterGroup {
  /** First letter in small type, or "0-9". */
  readonly letter: string;
  readonly terms: readonly GlossaryFile[];
}

/**
 * Terms in which every word of the text stands: in name, other names, what the letters stand for, or meaning. A text
 * that begins a name puts that term first: who types "ic" does not look for "registratie".
 */
export function searchTerms(terms: readonly GlossaryFile[], text: string, language: Language): readonly GlossaryFile[] {
  const asked = fold(text).trim();
  const words = asked.split(' ').filter(Boolean);
  if (words.length === 0) return terms;
  const named = terms.filter((term) => formsOf(term, language).some((form) => fold(form).startsWith(asked)));
  const others = terms.filter((term) => {
    const folded = fold([...formsOf(term, language), term.full?.[language] ?? '', term.meaning[language]].join(' '));
    // The start of a word: "mbo" is not in "somber".
    return !named.includes(term) && words.every((word) => ` ${folded}`.includes(` ${word}`));
  });
  return [...named, ...others];
}

/** Terms under their first letter, in alphabetical order. */
export function termsByLetter(terms: readonly GlossaryFile[], language: Language): LetterGroup[] {
  const nameOf = (term: GlossaryFile) => fold(term.term[language]);
  const groups = new Map<string, GlossaryFile[]>();
  for (const term of terms.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))) {
    const first = nameOf(term).charAt(0);
    const letter = /\d/.test(first) ? '0-9' : first;
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, list]) => ({ letter, terms: list }));
}
