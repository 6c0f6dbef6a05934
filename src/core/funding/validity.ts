import type { FundingFile } from '../model/data';

/** What decides whether an arrangement can be counted on: its dates, and what the editors know of it. */
export type Dated = Pick<FundingFile, 'status' | 'validFrom' | 'validUntil'>;

export type ValidityState = 'valid' | 'expiring' | 'ended' | 'not-yet' | 'unsure';

export interface Validity {
  readonly state: ValidityState;
  /** Days from the asked day to the last valid day, 0 on that day itself; null when it has no end or is over. */
  readonly daysLeft: number | null;
  /** The same in whole months. */
  readonly monthsLeft: number | null;
}

const MS_PER_DAY = 86_400_000;

/** First day of a year, month or day: "2027" is "2027-01-01". */
const firstDay = (asOf: string): string => `${asOf}-01-01`.slice(0, 10);

/** Last day of a year, month or day: "2027-02" is "2027-02-28". */
function lastDay(asOf: string): string {
  if (asOf.length === 10) return asOf;
  const [year, month] = numbers(asOf);
  // Day 0 of a month is the last day of the month before it.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Year, month (December when only the year is given) and day (the first) of a date. */
function numbers(asOf: string): [year: number, month: number, day: number] {
  const [year = 0, month = 12, day = 1] = asOf.split('-').map(Number);
  return [year, month, day];
}

/** The same day a year on. "2029-02-29" does not exist, but compares as the day that it stands for. */
const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

function left(day: string, end: string): Pick<Validity, 'daysLeft' | 'monthsLeft'> {
  const [y1, m1, d1] = numbers(day);
  const [y2, m2, d2] = numbers(end);
  return {
    daysLeft: Math.round((Date.UTC(y2, m2 - 1, d2) - Date.UTC(y1, m1 - 1, d1)) / MS_PER_DAY),
    monthsLeft: (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0),
  };
}

/**
 * How an arrangement stands on a day ("YYYY-MM-DD"). `validUntil` is its last day; of a bare month or year the last day
 * counts as the end, and the first day for the warning, so that "expiring" never comes too late. Expiring means: ends
 * within 12 months. What the editors call unsure stays unsure until its dates say more.
 */
export function validityOn(item: Dated, day: string): Validity {
  const { status, validFrom, validUntil } = item;
  const end = validUntil === undefined ? null : lastDay(validUntil);
  if (status === 'ended' || (end !== null && end < day)) return { state: 'ended', daysLeft: null, monthsLeft: null };
  const time = end === null ? { daysLeft: null, monthsLeft: null } : left(day, end);
  if (validFrom !== undefined && firstDay(validFrom) > day) return { state: 'not-yet', ...time };
  if (status === 'unsure') return { state: 'unsure', ...time };
  const isExpiring = validUntil !== undefined && firstDay(validUntil) <= yearAfter(day);
  return { state: isExpiring ? 'expiring' : 'valid', ...time };
}

/** Whether an arrangement may be shown as an offer on a day: what has ended never is. */
export const isOffered = (item: Dated, day: string): boolean => validityOn(item, day).state !== 'ended';

const ORDER: readonly ValidityState[] = ['valid', 'expiring', 'not-yet', 'unsure'];

/** What may be offered on a day, with how it stands: what is sure first; else in the given order. */
export function offeredOn<T extends Dated>(items: readonly T[], day: string): { item: T; validity: Validity }[] {
  const offered = items.map((item) => ({ item, validity: validityOn(item, day) }));
  return ORDER.flatMap((state) => offered.filter(({ validity }) => validity.state === state));
}

/**
 * The day of the reader, by their own clock and time zone; never before the date of the data, because a clock that
 * runs behind says nothing about what the editors knew.
 */
export function dayOfReader(now: Date, dataDate: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return today > dataDate ? today : dataDate;
}
