import { allowanceChange, payDifference } from '../lenses/pay';
import { physicalBand, physicalChange, physicalIndexOf, type StrainBand } from '../lenses/strain';
import type { PayRange, Role } from '../model/graph';

/** Band of the physical index of a role; null when its strain is unknown. */
export function bandOf(role: Role): StrainBand | null {
  const index = physicalIndexOf(role);
  return index === null ? null : physicalBand(index);
}

/** As heavy for the body within the noise; unknown for both counts as equal, unknown for one does not. */
export function sameBody(a: Role, b: Role): boolean {
  const change = physicalChange(a, b);
  return change === null ? bandOf(a) === bandOf(b) : change === 'same';
}

/**
 * Paid about the same, seen from either side: a fall of 4 percent is a rise of a bit more than 4, so at the edge of the
 * noise only both directions together tell. Ranges of which too little is known: equal when the same is known.
 */
export function samePay(a: Role, b: Role): boolean {
  const there = payDifference(a, b);
  const back = payDifference(b, a);
  return there && back ? there.word === 'same' && back.word === 'same' : sameRange(a.pay, b.pay);
}

const sameRange = (a: PayRange | null, b: PayRange | null): boolean =>
  a === b || (a !== null && b !== null && a.min === b.min && a.max === b.max && a.fullTimeHours === b.fullTimeHours);

/** Whether work at irregular hours is paid extra: hardly any such hours give hardly any allowance. */
export type Allowance = 'yes' | 'little';

/** Null when nothing tells it: unknown hours, or pay of which no agreement is known (such as work outside care). */
export function allowanceOf({ pay, strain }: Role): Allowance | null {
  if (!pay || !strain) return null;
  return strain.irregular >= 2 ? 'yes' : 'little';
}

/** How the allowance changes; null when that of either is unknown. */
export const allowanceShift = (from: Role, to: Role): ReturnType<typeof allowanceChange> =>
  allowanceOf(from) && allowanceOf(to) ? allowanceChange(from, to) : null;

export function sameAllowance(a: Role, b: Role): boolean {
  const change = allowanceShift(a, b);
  return change === null ? allowanceOf(a) === allowanceOf(b) : change === 'same';
}
