import type { Confidence } from '../model/data';

const ORDER: readonly Confidence[] = ['estimate', 'known', 'verified'];

/** The least sure of a list: what is built from several figures is as sure as the weakest of them. */
export const weakest = (list: readonly Confidence[]): Confidence =>
  ORDER.find((each) => list.includes(each)) ?? 'estimate';

/** The oldest of some dates (YYYY, YYYY-MM or YYYY-MM-DD): what is built from several figures is as old as that one. */
export function oldest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.flatMap((date) => date ?? []).sort()[0];
}

/** Each source once, in the given order. */
export const once = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
