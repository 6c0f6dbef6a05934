import type { Language } from '../core/model/data';

const locale = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

/** Making one takes longer than a hundred answers of it. */
function kept<Format>(make: (locale: string, key: number) => Format): (language: Language, key?: number) => Format {
  const made = new Map<string, Format>();
  return (language, key = 0) => {
    const name = `${language} ${key}`;
    const format = made.get(name) ?? make(locale(language), key);
    made.set(name, format);
    return format;
  };
}

const numberFormat = kept((tag, digits) => new Intl.NumberFormat(tag, { maximumFractionDigits: digits }));
const euroFormat = kept(
  (tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }),
);
const listFormat = kept((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));

/** Written out: the browser's own formatter of dates takes longer to make than the whole first page, and every page has a date. */
const MONTHS: Readonly<Record<Language, string>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  en: 'January February March April May June July August September October November December',
};

/** A number in the reader's notation: 1.150 or 1,150. */
export const formatNumber = (value: number, language: Language, digits = 0): string =>
  // Most numbers are small counts, and making the formatter takes longer than a screen full of those.
  Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numberFormat(language, digits).format(value);

/** Euro without cents, rounded to 50: the amounts are ranges of scales, so more would be false precision. */
export const formatEuro = (amount: number, language: Language): string =>
  euroFormat(language).format(Math.round(amount / 50) * 50);

/** "2026", "juli 2026" or "1 juli 2026" for a date of that precision; the text itself when it is no date. */
export function formatDate(asOf: string, language: Language): string {
  const [year, month, day] = asOf.split('-').map(Number);
  if (!year) return asOf;
  if (!month) return String(year);
  const words = [MONTHS[language].split(' ')[month - 1] ?? month, year];
  return (day ? [day, ...words] : words).join(' ');
}

/** "a, b en c" in the reader's language. */
export const formatList = (items: readonly string[], language: Language): string => listFormat(language).format(items);
