import type { Confidence } from '../model/data';

const ORDER: readonly Confidence[] = ['estimate', 'known', 'verified'];

/** The least sure of a list: what is built from several figures is as sure as the weakest of them. */
export const weakest = (list: readonly Confidence[]): Confidence =>
  ORDER.find((each) => list.includes(each)) ?? 'estimate';

/** Each source once, in the given order. */
export const once = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

interface Rests {
  readonly confidence: Confidence;
  readonly asOf?: string | undefined;
  readonly sources: readonly string[];
}

/** What a sum of figures rests on: as sure as the weakest, as old as the oldest that has a date, with all their sources. */
export const together = (figures: readonly Rests[]): Rests => ({
  confidence: weakest(figures.map(({ confidence }) => confidence)),
  asOf: figures.flatMap(({ asOf }) => asOf ?? []).sort()[0],
  sources: once(...figures.map(({ sources }) => sources)),
});
