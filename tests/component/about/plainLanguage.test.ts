import { describe, expect, test } from 'vitest';
import { sentencesOf, wordCount } from '../../../src/core/validate/sentences';
import { HARD_WORDS } from '../../../src/core/validate/wordList';
import { LATER, PARTS } from '../../../src/i18n/parts';

const MOST_WORDS = 20;
const MOST_PRIVACY_WORDS = 400;

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);

describe.each(['nl', 'en'] as const)('texts in %s', async (language) => {
  const texts = await Promise.all(PARTS.map(async (part) => ({ ...(await LATER[language][part]()) })));
  const { about } = await LATER[language].about();

  test('no sentence is longer than 20 words', () => {
    const long = textsOf(texts)
      .flatMap(sentencesOf)
      .filter((sentence) => wordCount(sentence) > MOST_WORDS);
    expect(long).toEqual([]);
  });

  test('privacy fits on one page', () => {
    const words = textsOf(about.privacy).reduce((sum, text) => sum + wordCount(text), 0);
    expect(words).toBeLessThanOrEqual(MOST_PRIVACY_WORDS);
  });

  test('no hard words', () => {
    const hard = textsOf(texts).filter(
      (text) => language === 'nl' && HARD_WORDS.some(({ pattern }) => pattern.test(text)),
    );
    expect(hard).toEqual([]);
  });
});
