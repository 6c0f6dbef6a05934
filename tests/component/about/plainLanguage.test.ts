import { expect, test } from 'vitest';
import { wordCount } from '../../../src/core/validate/language/sentences';
import { LATER } from '../../../src/i18n/parts';

const MOST_PRIVACY_WORDS = 400;

const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf);

test.each(['nl', 'en'] as const)('privacy fits on one page (%s)', async (language) => {
  const { about } = await LATER[language].about();
  const words = textsOf(about.privacy).reduce((sum, text) => sum + wordCount(text), 0);
  expect(words).toBeLessThanOrEqual(MOST_PRIVACY_WORDS);
});
