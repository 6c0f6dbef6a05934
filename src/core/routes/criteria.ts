import type { Role, Step } from '../model/graph';
import { payDifference } from '../lenses/pay';
import { workUncertainty } from '../lenses/shortage';
import { physicalIndexOf } from '../lenses/strain';
import { stepMonths, studyHours } from '../lenses/time';

/**
 * What a route costs, one number per criterion; less is better on all. Each is a sum or a maximum along the route, so
 * a longer route never costs less: the search may prune on partial routes without losing an answer.
 */
export const CRITERIA = [
  /** Months of training and asked experience. */
  'months',
  'steps',
  /** Hours of study in all. */
  'study',
  /** Physical index of the heaviest role that one arrives in. */
  'heaviest',
  /** Physical index times months, summed over the roles one works in on the way. */
  'load',
  /** Deepest fall in pay against now, percent. */
  'payDip',
  /** Fewest openings on the way, 0-3. */
  'uncertainty',
  /** How unusual the steps are: 0 common, 1 regular, 2 rare, summed. */
  'rarity',
] as const;

export type Criterion = (typeof CRITERIA)[number];

/** Costs in the order of CRITERIA. */
export type Costs = readonly number[];

const RARITY = { common: 0, regular: 1, rare: 2 } as const;
/** A role with unknown strain counts as middling, so that it is neither hidden nor favoured. */
const UNKNOWN_INDEX = 50;
/** A role with unknown pay counts as a fall of this percentage, for the same reason. */
const UNKNOWN_DIP = 10;

const SUMMED = [true, true, true, false, true, false, false, true] as const;

export const ZERO: Costs = CRITERIA.map(() => 0);

/** Costs of one step on a route that starts in `start`. */
export function stepCosts(start: Role, step: Step): Costs {
  const months = stepMonths(step);
  const change = payDifference(start, step.to);
  return [
    months,
    1,
    studyHours(step),
    physicalIndexOf(step.to) ?? UNKNOWN_INDEX,
    Math.round(months * (physicalIndexOf(step.from) ?? UNKNOWN_INDEX)),
    change ? Math.max(0, -change.percent) : start.kind === 'origin' ? 0 : UNKNOWN_DIP,
    workUncertainty(step.to),
    RARITY[step.usualness],
  ];
}

/** Costs of a route one step longer. */
export const addCosts = (a: Costs, b: Costs): Costs =>
  a.map((value, i) => (SUMMED[i] ? value + (b[i] ?? 0) : Math.max(value, b[i] ?? 0)));

/** Whether a is at least as good as b on every criterion (equal counts). */
export function noWorse(a: Costs, b: Costs): boolean {
  for (let i = 0; i < a.length; i += 1) if ((a[i] ?? 0) > (b[i] ?? 0)) return false;
  return true;
}

/** Cost of a route on one criterion. */
export const costOf = (costs: Costs, criterion: Criterion): number => costs[CRITERIA.indexOf(criterion)] ?? 0;
