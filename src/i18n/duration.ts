import type { Language } from '../core/model/data';
import { formatNumber } from './format';
import type { Translate } from './useWords';

/** Months in words: up to two years in months, above that in years to the half. "Ongeveer" is the caller's. */
export function formatMonths(months: number, t: Translate, language: Language): string {
  if (months < 1) return t('time.weeks');
  if (months <= 24) return t('time.months', { count: Math.round(months) });
  const halves = Math.round(months / 6) / 2;
  return t('time.years', { count: halves, value: formatNumber(halves, language, 1) });
}

/** A range of months: "6 tot 9 maanden"; one value when both ends read the same. */
export function formatMonthRange(min: number, max: number, t: Translate, language: Language): string {
  const from = formatMonths(min, t, language);
  const to = formatMonths(max, t, language);
  if (from === to) return from;
  if (max <= 24)
    return t('time.monthsRange', { from: formatNumber(min, language, 1), to: formatNumber(max, language, 1) });
  const years = (months: number) => formatNumber(Math.round(months / 6) / 2, language, 1);
  if (min >= 12) return t('time.yearsRange', { from: years(min), to: years(max) });
  return t('time.range', { from, to });
}
