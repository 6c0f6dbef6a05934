/** Figures of many measurements of one thing, in the unit of the measurements. */
export interface Summary {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/**
 * The value that a share of the list (0-1) does not exceed, as a value of the list itself: no averaging of two frames
 * into one that nobody saw. Throws on an empty list: a figure of nothing is a bug in the bench.
 */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (value === undefined) throw new Error('no measurements');
  return value;
}

/** Middle value; of an even number of values the mean of the middle two. Throws on an empty list. */
export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)];
  const low = sorted[Math.ceil(middle) - 1];
  if (high === undefined || low === undefined) throw new Error('no measurements');
  return (low + high) / 2;
}

/** Median of what was measured at all; null when nothing was. */
export function medianOfKnown(list: readonly (number | null)[]): number | null {
  const known = list.filter((value) => value !== null);
  return known.length > 0 ? median(known) : null;
}

export const summaryOf = (list: readonly number[]): Summary => ({
  count: list.length,
  p50: quantile(list, 0.5),
  p95: quantile(list, 0.95),
  max: quantile(list, 1),
});

/** How many times b is a; null when either is unknown. */
export const ratio = (a: number | null | undefined, b: number | null | undefined): number | null =>
  a === null || a === undefined || !b ? null : a / b;
