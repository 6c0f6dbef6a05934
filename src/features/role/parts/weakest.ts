import type { Confidence } from '../../../core/model/data';

const ORDER: readonly Confidence[] = ['estimate', 'known', 'verified'];

/** The least sure of a list: what is built from several figures is as sure as the weakest of them. */
export const weakest = (list: readonly Confidence[]): Confidence =>
  ORDER.find((each) => list.includes(each)) ?? 'estimate';

/** Each source once, in the given order. */
export const once = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
