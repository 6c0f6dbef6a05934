import { growthBand } from '../../core/lenses/growth';
import { PHYSICAL_BANDS } from '../../core/lenses/strain';

/** A band of a lens with the whole numbers it runs over; `to` is null for the open end. */
export interface BandRange {
  readonly band: 0 | 1 | 2 | 3 | 4;
  readonly from: number;
  readonly to: number | null;
}

type Band = BandRange['band'];
const HIGHEST_INDEX = 100;

/** Read from the core itself, so that this page can never say something else than what is computed. */
export const strainRanges = (): BandRange[] =>
  PHYSICAL_BANDS.map((from, band) => ({
    band: band as Band,
    from,
    to: (PHYSICAL_BANDS[band + 1] ?? HIGHEST_INDEX + 1) - 1,
  }));

const MORE_THAN_ENOUGH = 500;

export function growthRanges(): BandRange[] {
  const ranges: BandRange[] = [];
  for (let count = 0; count <= MORE_THAN_ENOUGH; count += 1) {
    const band = growthBand(count);
    const last = ranges.at(-1);
    if (last?.band === band) ranges[ranges.length - 1] = { ...last, to: count };
    else ranges.push({ band, from: count, to: count });
  }
  return ranges.map((range) => (range.to === MORE_THAN_ENOUGH ? { ...range, to: null } : range));
}
