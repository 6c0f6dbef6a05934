import type { StrainFigure } from '../model/data';
import { PHYSICAL_NOISE } from './strain';

/** What the other list says about the work, seen from our own judgement. */
export type Agreement = 'agree' | 'lighter' | 'heavier';

export type SecondOpinion = NonNullable<StrainFigure['secondOpinion']>;

/**
 * Where O*NET puts work that gets a given index from us: it also counts hands, stamina and repetition, so sitting work
 * starts at about 21 there. Robust line (Theil-Sen) through all roles that O*NET knows well, November 2026;
 * tests/data guards that it still fits.
 */
export const ONET_LINE = { base: 21, slope: 0.8 } as const;

/** How far O*NET points of one occupation can lie apart by chance (US judgements, small panels). */
const ONET_NOISE = 10;

/** Extra room when O*NET does not know the occupation itself, but only one that is like it. */
const BORROWED_NOISE = 10;

/** What O*NET is expected to say (0-100) about work with our physical index (0-100). */
export const expectedOpinion = (own: number): number => Math.round(ONET_LINE.base + ONET_LINE.slope * own);

/** Points up to which the two say the same: our noise plus theirs; wider for a borrowed or poorly matching occupation. */
export function opinionNoise({ basis, match }: Pick<SecondOpinion, 'basis' | 'match'>): number {
  const borrowed = basis === 'proxy' || match === 'low';
  return PHYSICAL_NOISE + ONET_NOISE + (borrowed ? BORROWED_NOISE : 0);
}

/** Whether O*NET finds the work as heavy as we do (`own`: our physical index, 0-100). */
export function opinionAgreement(own: number, opinion: Pick<SecondOpinion, 'value' | 'basis' | 'match'>): Agreement {
  const difference = opinion.value - expectedOpinion(own);
  if (Math.abs(difference) <= opinionNoise(opinion)) return 'agree';
  return difference < 0 ? 'lighter' : 'heavier';
}
