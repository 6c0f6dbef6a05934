import { scaleChange } from '../lenses/strain';
import type { StrainScale } from '../model/data';
import { STRAIN_SCALES } from '../model/data';
import type { Role } from '../model/graph';
import type { Features } from './features';

/** Why a possibility is shown, as data: the words come from the language files. `gain` tells pro from con. */
export interface Reason {
  readonly code: ReasonCode;
  readonly gain: boolean;
  /** Strain scale, for reasons about one scale. */
  readonly scale?: StrainScale;
  /** Percent, months or number of skills, as the code says. */
  readonly value?: number;
}

export const REASON_CODES = [
  'much-lighter',
  'lighter',
  'heavier',
  'scale-less',
  'scale-more',
  'no-more-nights',
  'nights-come',
  'pay-higher',
  'pay-same',
  'pay-lower',
  'pay-unknown',
  'allowance-lost',
  'many-openings',
  'few-openings',
  'often-made',
  'rarely-made',
  'skills-kept',
  'level-up',
  'level-down',
  'contact-lost',
  'wage-kept',
  'short',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

const PHYSICAL: readonly StrainScale[] = ['lifting', 'standing', 'bending'];

/** All that speaks for and against, gains first, in an order that a person would tell it. */
export function reasonsOf(start: Role, f: Features): Reason[] {
  const reasons: Reason[] = [];
  const add = (code: ReasonCode, gain: boolean, more: Partial<Reason> = {}) => reasons.push({ code, gain, ...more });

  if (f.physicalWord === 'much-less') add('much-lighter', true);
  if (f.physicalWord === 'less') add('lighter', true);
  if (f.physicalWord === 'more' || f.physicalWord === 'much-more') add('heavier', false);
  for (const scale of STRAIN_SCALES) {
    const change = scaleChange(start, f.role, scale);
    // The body is told as a whole above; a single physical scale only when it goes the other way.
    const told = PHYSICAL.includes(scale) && f.physicalWord !== 'same';
    if ((change === 'less' || change === 'much-less') && !told) add('scale-less', true, { scale });
    if ((change === 'more' || change === 'much-more') && !(told && f.physicalWord?.includes('more')))
      add('scale-more', false, { scale });
  }
  if (start.hours && f.role.hours) {
    if (start.hours.night !== 'no' && f.role.hours.night === 'no') add('no-more-nights', true);
    if (start.hours.night === 'no' && f.role.hours.night !== 'no') add('nights-come', false);
  }
  if (!f.pay) {
    if (start.kind !== 'origin') add('pay-unknown', false);
  } else if (f.pay.word === 'same') add('pay-same', true, { value: f.pay.percent });
  else add(f.pay.percent > 0 ? 'pay-higher' : 'pay-lower', f.pay.percent > 0, { value: f.pay.percent });
  if (f.allowance === 'lost') add('allowance-lost', false);
  // Who comes from outside care starts anew: levels do not compare.
  if (start.kind !== 'origin' && f.rank > 0) add('level-up', true);
  if (start.kind !== 'origin' && f.rank <= -1) add('level-down', false);
  if (f.demand !== null && f.demand >= 3) add('many-openings', true, { value: f.demand });
  if (f.demand === 1) add('few-openings', false);
  if (f.covered >= 0.4) add('skills-kept', true, { value: Math.round(f.covered * f.role.skills.length) });
  if (f.usualness === 'common') add('often-made', true);
  if (f.usualness === 'rare') add('rarely-made', false);
  if (f.months <= 6) add('short', true, { value: f.months });
  else if (f.keepsWage) add('wage-kept', true);
  if (f.contact === 'lost') add('contact-lost', false);
  return [...reasons.filter((reason) => reason.gain), ...reasons.filter((reason) => !reason.gain)];
}
