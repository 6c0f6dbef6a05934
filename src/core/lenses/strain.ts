import type { StrainScale, StrainScores } from '../model/data';
import type { Role } from '../model/graph';

/**
 * Weights of the three physical scales in the physical index. Guide: the item weights of the O*NET-based index
 * (force 57 %, bending 22 %, standing and walking 17 %, repetition 4 %), spread over our three scales. Editors, November 2026.
 */
export const PHYSICAL_WEIGHTS = { lifting: 0.58, bending: 0.24, standing: 0.18 } as const;

/** Lower bounds of the five words for the physical index; the same bands as the O*NET-based index uses. */
export const PHYSICAL_BANDS = [0, 15, 35, 55, 75] as const;

/**
 * Differences up to this many index points are "about the same": the scores are judgements of 0-4, and one point more
 * or less on standing plus one on bending (10.5 points) is within what two editors would differ.
 */
export const PHYSICAL_NOISE = 11;

export type StrainBand = 0 | 1 | 2 | 3 | 4;

/** Physical index 0-100 of the three physical scales; 0 = sitting work without lifting. */
export function physicalIndex(scores: StrainScores): number {
  const sum =
    PHYSICAL_WEIGHTS.lifting * scores.lifting +
    PHYSICAL_WEIGHTS.bending * scores.bending +
    PHYSICAL_WEIGHTS.standing * scores.standing;
  return Math.round(sum * 25);
}

/** Index of a role, or null when its strain is unknown. */
export const physicalIndexOf = (role: Role): number | null => (role.strain ? physicalIndex(role.strain) : null);

/** Band 0 (hardly any) to 4 (very heavy) of an index 0-100. */
export function physicalBand(index: number): StrainBand {
  let band: StrainBand = 0;
  PHYSICAL_BANDS.forEach((from, i) => {
    if (index >= from) band = i as StrainBand;
  });
  return band;
}

export type Change = 'much-less' | 'less' | 'same' | 'more' | 'much-more';

/** How the work changes for the body, in words: twice the noise or more counts as "much", if it
 * crosses a band. Null when either is unknown. */
export function physicalChange(from: Role, to: Role): Change | null {
  const a = physicalIndexOf(from);
  const b = physicalIndexOf(to);
  if (a === null || b === null) return null;
  const word = changeWord(b - a, PHYSICAL_NOISE);
  // "Much" beside the same word for both ("very heavy") would promise more than anybody feels.
  if (physicalBand(a) !== physicalBand(b)) return word;
  return word === 'much-less' ? 'less' : word === 'much-more' ? 'more' : word;
}

/** Change on one scale of 0-4: one point is a difference, two or more is much. Null when either is unknown. */
export function scaleChange(from: Role, to: Role, scale: StrainScale): Change | null {
  if (!from.strain || !to.strain) return null;
  return changeWord((to.strain[scale] - from.strain[scale]) * 2, 1.5);
}

function changeWord(difference: number, noise: number): Change {
  if (Math.abs(difference) <= noise) return 'same';
  if (difference < 0) return difference <= -2 * noise ? 'much-less' : 'less';
  return difference >= 2 * noise ? 'much-more' : 'more';
}
