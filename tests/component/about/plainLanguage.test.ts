import { describe, expect, test } from 'vitest';
import { sentencesOf, wordCount } from '../../../src/core/validate/sentences';
import { HARD_WORDS } from '../../../src/core/validate/wordList';
import { about as aboutEn } from '../../../src/i18n/en/about';
import { list as listEn } from '../../../src/i18n/en/list';
import { about as aboutNl } from '../../../src/i18n/nl/about';
import { list as listNl } from '../../../src/i18n/nl/list';

const MOST_WORDS = 20;
const MOST_PRIVACY_WORDS = 400;

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);

describe.each([
  ['nl', { aboutTexts: aboutNl, listTexts: listNl }],
  ['en', { aboutTexts: aboutEn, listTexts: listEn }],
])('texts in %s', (language, texts) => {
  test('no sentence is longer than 20 words', () => {
    const long = textsOf(texts)
      .flatMap(sentencesOf)
      .filter((sentence) => wordCount(sentence) > MOST_WORDS);
    expect(long).toEqual([]);
  });

  test('privacy fits on one page', () => {
    const words = textsOf(texts.aboutTexts.privacy).reduce((sum, text) => sum + wordCount(text), 0);
    expect(words).toBeLessThanOrEqual(MOST_PRIVACY_WORDS);
  });

  test('no hard words', () => {
    const hard = textsOf(texts).filter(
      (text) => language === 'nl' && HARD_WORDS.some(({ pattern }) => pattern.test(text)),
    );
    expect(hard).toEqual([]);
  });
});
