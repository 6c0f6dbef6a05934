import { expect, test } from 'vitest';
import type { Language } from '../../../src/core/model/data';
import { formatDate, formatNumber } from '../../../src/i18n/format';

test.each([
  ['nl', 'nl-NL'],
  ['en', 'en-GB'],
] as const)('dates read as the platform itself would write them in %s', (language: Language, tag) => {
  const whole = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
  const month = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', year: 'numeric', month: 'long' });
  for (let at = 0; at < 24; at += 1) {
    const date = new Date(Date.UTC(2025, at, 1 + at));
    const asOf = date.toISOString().slice(0, 10);
    expect(formatDate(asOf, language)).toBe(whole.format(date));
    expect(formatDate(asOf.slice(0, 7), language)).toBe(month.format(date));
  }
});

test.each([
  ['nl', 'nl-NL'],
  ['en', 'en-GB'],
] as const)('numbers read as the platform itself would write them in %s', (language: Language, tag) => {
  for (const value of [0, 7, 999, 1000, 1150, 12.5, -3, 1_234_567])
    expect(formatNumber(value, language, 1)).toBe(
      new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value),
    );
});

test('less is less: a year alone, and what is no date stays as it is', () => {
  expect(formatDate('2026', 'nl')).toBe('2026');
  expect(formatDate('onbekend', 'nl')).toBe('onbekend');
});
