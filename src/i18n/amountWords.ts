import type { Language } from '../core/model/data';
import { formatEuro, formatNumber } from './format';
import type { Translate } from './useWords';

const isNothing = (amount: number): boolean => Math.round(amount / 50) === 0;

/** Euro as people read it: "€ 0" is "equal". Amounts are rounded to 50. */
function changeWords(amount: number, t: Translate, language: Language): string {
  const rounded = Math.round(amount / 50) * 50;
  if (rounded === 0) return t('pay.amount.equal');
  return t(rounded < 0 ? 'pay.amount.less' : 'pay.amount.more', { amount: formatEuro(Math.abs(rounded), language) });
}

/** Change of an amount per month in euro (lowest and highest), at these hours per week. */
interface AmountChange {
  readonly low: number;
  readonly high: number;
  readonly hours: number;
}

/** "€ 150 minder tot € 300 meer per maand, bij 28 uur": a range, because one amount would be false precision. */
export function amountWords({ low, high, hours }: AmountChange, t: Translate, language: Language): string {
  if (isNothing(low) && isNothing(high)) return t('pay.amount.same', { hours: formatNumber(hours, language, 1) });
  const from = changeWords(low, t, language);
  const to = changeWords(high, t, language);
  const change = from === to ? from : t('pay.amount.range', { from, to });
  return t('pay.amount.perMonth', { change, hours: formatNumber(hours, language, 1) });
}
