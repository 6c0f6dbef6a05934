import { type Found, languageWarning } from './found';
import { isQuoted, type Pair } from './pairs';
import { wordCount } from './sentences';

/** Shorter texts are names and labels, of which translations differ in length by nature. */
const COMPARE_FROM_CHARACTERS = 40;
const MOST_LENGTH_DIFFERENCE = 0.6;

/** Explanations in brackets are for readers of one language only and do not count. */
const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/g, '');

/** Signs that a text was not translated, or that the two languages say different things. */
export function translationProblems({ nl, en, at }: Pair): Found[] {
  if (nl === '' || en === '') return [];
  if (nl === en) {
    // Words of others stay in their own language.
    return wordCount(nl) > 3 && !isQuoted(at.en)
      ? [languageWarning(at.en, 'the English text is the same as the Dutch', 'translate it', 'translation')]
      : [];
  }
  const a = withoutBrackets(nl).length;
  const b = withoutBrackets(en).length;
  // The Dutch name stands behind the English one in brackets, or the other way round.
  if (at.en.includes('full') || a <= COMPARE_FROM_CHARACTERS || Math.abs(b - a) <= a * MOST_LENGTH_DIFFERENCE)
    return [];
  const what = `the English text is much ${b > a ? 'longer' : 'shorter'} than the Dutch (${b} against ${a} characters)`;
  return [languageWarning(at.en, what, 'check that both say the same', 'translation')];
}
