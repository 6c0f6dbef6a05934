import { newSkills, sharedSkills } from '../graph/similarity';
import { type PayDifference, payDifference } from '../lenses/pay';
import { SHORTAGE_BLOCKS } from '../lenses/shortage';
import { type Change, physicalChange, type StrainBand, scaleChange } from '../lenses/strain';
import { type Hours, type HoursValue, type ShortageLevel, STRAIN_SCALES, type StrainScale } from '../model/data';
import type { PayRange, Role } from '../model/graph';
import { allowanceShift, bandOf, sameAllowance, sameBody, samePay } from './sameness';

/** One thing put side by side; null on a side is unknown. `equal` when there is no difference worth telling. */
export type CompareRow = { readonly equal: boolean } & (
  | (Sides<StrainBand | null> & { readonly subject: 'physical'; readonly change: Change | null })
  | (Sides<number | null> & { readonly subject: 'strain'; readonly scale: StrainScale; readonly change: Change | null })
  | (Sides<PayRange | null> & { readonly subject: 'pay'; readonly difference: PayDifference | null })
  | { readonly subject: 'allowance'; readonly change: ReturnType<typeof allowanceShift> }
  | (Sides<HoursValue | null> & { readonly subject: 'hours'; readonly part: keyof Hours })
  /** Level ids; `ranks` is how many steps of the ladder in vocabulary.json, negative is down. */
  | (Sides<string> & { readonly subject: 'level'; readonly ranks: number })
  /** `blocks` is the change in demand for people, 1-4 blocks a side; null when either is unknown. */
  | (Sides<ShortageLevel | null> & { readonly subject: 'shortage'; readonly blocks: number | null })
);

interface Sides<T> {
  readonly from: T;
  readonly to: T;
}

export interface Comparison {
  /** Differences first, each group in a fixed order: body, scales, pay, hours, level, demand for people. */
  readonly rows: readonly CompareRow[];
  /** Skill ids: used in both roles, only in the second, only in the first. */
  readonly skills: {
    readonly keep: readonly string[];
    readonly learn: readonly string[];
    readonly useLess: readonly string[];
  };
  /** Register ids, likewise. */
  readonly registers: {
    readonly kept: readonly string[];
    readonly lost: readonly string[];
    readonly gained: readonly string[];
  };
}

export const HOURS_PARTS = ['day', 'evening', 'night', 'weekend', 'onCall'] as const satisfies readonly (keyof Hours)[];

/**
 * Two roles side by side, as data without words. Pay and strain count as equal within the noise of their figures;
 * unknown on both sides is equal, unknown on one side is a difference. A role equals itself on every row.
 */
export function compareRoles(from: Role, to: Role): Comparison {
  const rows: CompareRow[] = [
    physicalRow(from, to),
    ...STRAIN_SCALES.map((scale) => strainRow(from, to, scale)),
    payRow(from, to),
    allowanceRow(from, to),
    ...HOURS_PARTS.map((part) => hoursRow(from, to, part)),
    { subject: 'level', ...sides(from.level, to.level), ranks: to.rank - from.rank },
    shortageRow(from, to),
  ];
  return {
    rows: [...rows.filter((row) => !row.equal), ...rows.filter((row) => row.equal)],
    skills: { keep: sharedSkills(from, to), learn: newSkills(from, to), useLess: newSkills(to, from) },
    registers: {
      kept: to.registers.filter((id) => from.registers.includes(id)),
      lost: from.registers.filter((id) => !to.registers.includes(id)),
      gained: to.registers.filter((id) => !from.registers.includes(id)),
    },
  };
}

const sides = <T>(from: T, to: T): Sides<T> & { equal: boolean } => ({ from, to, equal: from === to });

const physicalRow = (from: Role, to: Role): CompareRow => ({
  subject: 'physical',
  from: bandOf(from),
  to: bandOf(to),
  change: physicalChange(from, to),
  equal: sameBody(from, to),
});

const strainRow = (from: Role, to: Role, scale: StrainScale): CompareRow => ({
  subject: 'strain',
  scale,
  ...sides(from.strain?.[scale] ?? null, to.strain?.[scale] ?? null),
  change: scaleChange(from, to, scale),
});

const payRow = (from: Role, to: Role): CompareRow => ({
  subject: 'pay',
  from: from.pay,
  to: to.pay,
  difference: payDifference(from, to),
  equal: samePay(from, to),
});

const allowanceRow = (from: Role, to: Role): CompareRow => ({
  subject: 'allowance',
  change: allowanceShift(from, to),
  equal: sameAllowance(from, to),
});

const hoursRow = (from: Role, to: Role, part: keyof Hours): CompareRow => ({
  subject: 'hours',
  part,
  ...sides(from.hours?.[part] ?? null, to.hours?.[part] ?? null),
});

function shortageRow(from: Role, to: Role): CompareRow {
  const blocks = from.shortage && to.shortage ? SHORTAGE_BLOCKS[to.shortage] - SHORTAGE_BLOCKS[from.shortage] : null;
  return { subject: 'shortage', ...sides(from.shortage, to.shortage), blocks };
}
