import type { PayRange, Role } from '../model/graph';

/** Weekly hours at which amounts of different agreements are put side by side. */
const COMPARE_AT_HOURS = 36;

/** Amounts of one agreement per month at another number of hours per week, in euro. */
export const atHours = (amount: number, fullTimeHours: number, hours: number): number =>
  (amount / fullTimeHours) * hours;

/** Middle of the range at 36 hours a week, euro gross per month; null when half or all of it is unknown. */
export function payLevel(pay: PayRange | null): number | null {
  if (!pay || pay.min === null || pay.max === null) return null;
  return atHours((pay.min + pay.max) / 2, pay.fullTimeHours, COMPARE_AT_HOURS);
}

export interface AmountsAt {
  readonly min: number | null;
  readonly max: number | null;
  /** Hours per week that the amounts are for: the asked ones, at most full time of the agreement. */
  readonly hours: number;
}

/** A range at the reader's own hours per week (null: full time), euro gross per month. More than full time is full time. */
export function amountsAt(pay: PayRange, hours: number | null): AmountsAt {
  const worked = Math.min(hours ?? pay.fullTimeHours, pay.fullTimeHours);
  const at = (amount: number | null) => (amount === null ? null : atHours(amount, pay.fullTimeHours, worked));
  return { min: at(pay.min), max: at(pay.max), hours: worked };
}

export interface AmountChange {
  /** Euro gross per month, lowest and highest change that the figures allow; negative is less. */
  readonly low: number;
  readonly high: number;
  readonly hours: number;
}

/**
 * How the amount per month may change: at the start and at the end of both ranges, widened by the error margins of both.
 * For the same hours per week in both roles (null: 36), at
 * most full time in both. Null when either range is not fully known.
 */
export function amountChange(from: Role, to: Role, hours: number | null): AmountChange | null {
  const most = Math.min(from.pay?.fullTimeHours ?? COMPARE_AT_HOURS, to.pay?.fullTimeHours ?? COMPARE_AT_HOURS);
  const worked = Math.min(hours ?? COMPARE_AT_HOURS, most);
  const before = rangeFor(from.pay, worked);
  const after = rangeFor(to.pay, worked);
  if (!before || !after) return null;
  const changes = [after.min - before.min, after.max - before.max];
  const doubt = before.doubt + after.doubt;
  return { low: Math.min(...changes) - doubt, high: Math.max(...changes) + doubt, hours: worked };
}

function rangeFor(pay: PayRange | null, hours: number) {
  if (!pay || pay.min === null || pay.max === null) return null;
  const min = atHours(pay.min, pay.fullTimeHours, hours);
  const max = atHours(pay.max, pay.fullTimeHours, hours);
  return { min, max, doubt: (((min + max) / 2) * pay.errorPercent) / 100 };
}

export type PayChange = 'much-lower' | 'lower' | 'same' | 'higher' | 'much-higher';

export interface PayDifference {
  readonly word: PayChange;
  /** Middle of the new range against the middle of the old one, percent; allowances not included. */
  readonly percent: number;
}

/** Below this many percent two ranges are "about the same", whatever their error margins. Editors, November 2026. */
const SAME_PERCENT = 4;
const MUCH_PERCENT = 20;

/** Change in gross pay without allowances; null when either range is not fully known. */
export function payDifference(from: Role, to: Role): PayDifference | null {
  const a = payLevel(from.pay);
  const b = payLevel(to.pay);
  if (a === null || b === null || !from.pay || !to.pay) return null;
  const percent = ((b - a) / a) * 100;
  const noise = Math.max(SAME_PERCENT, from.pay.errorPercent + to.pay.errorPercent);
  return { word: payWord(percent, noise), percent: Math.round(percent) };
}

function payWord(percent: number, noise: number): PayChange {
  if (Math.abs(percent) <= noise) return 'same';
  if (percent < 0) return percent <= -MUCH_PERCENT ? 'much-lower' : 'lower';
  return percent >= MUCH_PERCENT ? 'much-higher' : 'higher';
}

/** Whether the allowance for irregular hours goes, shrinks, or comes; read from the irregular-hours scale. */
export function allowanceChange(from: Role, to: Role): 'lost' | 'less' | 'more' | 'same' | null {
  if (!from.strain || !to.strain) return null;
  const a = from.strain.irregular;
  const b = to.strain.irregular;
  if (a >= 2 && b <= 1) return 'lost';
  if (a >= 2 && b < a) return 'less';
  if (b >= 2 && b > a) return 'more';
  return 'same';
}
