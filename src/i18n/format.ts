import type { Language } from '../core/model/data';

const locale = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

/** A number in the reader's notation: 1.150 or 1,150. */
export const formatNumber = (value: number, language: Language, digits = 0): string =>
  new Intl.NumberFormat(locale(language), { maximumFractionDigits: digits }).format(value);

/** Euro without cents, rounded to 50: the amounts are ranges of scales, so more would be false precision. */
export const formatEuro = (amount: number, language: Language): string =>
  new Intl.NumberFormat(locale(language), { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
    Math.round(amount / 50) * 50,
  );

/** "2026", "juli 2026" or "1 juli 2026" for a date of that precision; the text itself when it is no date. */
export function formatDate(asOf: string, language: Language): string {
  const [year, month, day] = asOf.split('-').map(Number);
  if (!year) return asOf;
  if (!month) return String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
}

/** "a, b en c" in the reader's language. */
export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(items);
