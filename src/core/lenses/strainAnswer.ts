import type { StrainScale, StrainScores } from '../model/data';
import { physicalBand, physicalIndex } from './strain';

export type Weight = 'light' | 'medium' | 'heavy';

const weightOf = (band: number): Weight => (band <= 1 ? 'light' : band === 2 ? 'medium' : 'heavy');

/** How heavy the work is for body and for head, as two words: light for the back can be heavy for the head. */
export const strainAnswer = (scores: StrainScores): { body: Weight; head: Weight } => ({
  body: weightOf(physicalBand(physicalIndex(scores))),
  head: weightOf(scores.emotional),
});

/** The scales that count in the physical index. */
export const PHYSICAL_SCALES = ['lifting', 'standing', 'bending'] as const satisfies readonly StrainScale[];

/** The physical scales that weigh most; "all" when they are equal, "none" when none of them is more than a little. */
export function heaviestScales(scores: StrainScores): readonly StrainScale[] | 'all' | 'none' {
  const most = Math.max(...PHYSICAL_SCALES.map((scale) => scores[scale]));
  if (most <= 1) return 'none';
  const heaviest = PHYSICAL_SCALES.filter((scale) => scores[scale] === most);
  return heaviest.length === PHYSICAL_SCALES.length ? 'all' : heaviest;
}
