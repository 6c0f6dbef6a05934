import { newSkills, sharedSkills } from '../graph/similarity';
import { allowanceChange, type PayDifference, payDifference } from '../lenses/pay';
import { SHORTAGE_BLOCKS } from '../lenses/shortage';
import {
  type Change,
  physicalBand,
  physicalChange,
  physicalIndexOf,
  type StrainBand,
  scaleChange,
} from '../lenses/strain';
import { type Hours, type HoursValue, type ShortageLevel, STRAIN_SCALES, type StrainScale } from '../model/data';
import type { PayRange, Role } from '../model/graph';

/** One thing put side by side; null on a side is unknown. `equal` when there is no difference worth telling. */
export type CompareRow = { readonly equal: boolean } & (
  | (Sides<StrainBand | null> & { readonly subject: 'physical'; readonly change: Change | null })
  | (Sides<number | null> & { readonly subject: 'strain'; readonly scale: StrainScale; readonly change: Change | null })
  | (Sides<PayRange | null> & { readonly subject: 'pay'; readonly difference: PayDifference | null })
  | { readonly subject: 'allowance'; readonly change: ReturnType<typeof allowanceChange> }
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

const HOURS_PARTS = ['day', 'evening', 'night', 'weekend', 'onCall'] as const satisfies readonly (keyof Hours)[];

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

function physicalRow(from: Role, to: Role): CompareRow {
  const band = (role: Role): StrainBand | null => {
    const index = physicalIndexOf(role);
    return index === null ? null : physicalBand(index);
  };
  const change = physicalChange(from, to);
  const equal = change === null ? band(from) === band(to) : change === 'same';
  return { subject: 'physical', from: band(from), to: band(to), change, equal };
}

const strainRow = (from: Role, to: Role, scale: StrainScale): CompareRow => ({
  subject: 'strain',
  scale,
  ...sides(from.strain?.[scale] ?? null, to.strain?.[scale] ?? null),
  change: scaleChange(from, to, scale),
});

function payRow(from: Role, to: Role): CompareRow {
  const difference = payDifference(from, to);
  const equal = difference ? difference.word === 'same' : samePay(from.pay, to.pay);
  return { subject: 'pay', from: from.pay, to: to.pay, difference, equal };
}

/** Ranges of which too little is known to measure: equal when the same is known. */
const samePay = (a: PayRange | null, b: PayRange | null): boolean =>
  a === b || (a !== null && b !== null && a.min === b.min && a.max === b.max && a.fullTimeHours === b.fullTimeHours);

function allowanceRow(from: Role, to: Role): CompareRow {
  const change = allowanceChange(from, to);
  return { subject: 'allowance', change, equal: change === null ? from.strain === to.strain : change === 'same' };
}

const hoursRow = (from: Role, to: Role, part: keyof Hours): CompareRow => ({
  subject: 'hours',
  part,
  ...sides(from.hours?.[part] ?? null, to.hours?.[part] ?? null),
});

function shortageRow(from: Role, to: Role): CompareRow {
  const blocks = from.shortage && to.shortage ? SHORTAGE_BLOCKS[to.shortage] - SHORTAGE_BLOCKS[from.shortage] : null;
  return { subject: 'shortage', ...sides(from.shortage, to.shortage), blocks };
}
