import { payDifference } from '../lenses/pay';
import { workUncertainty } from '../lenses/shortage';
import { physicalIndexOf } from '../lenses/strain';
import { stepMonths, studyHours } from '../lenses/time';
import type { Graph, Role, Step } from '../model/graph';

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
const PAY_DIP = CRITERIA.indexOf('payDip');

export const ZERO: Costs = CRITERIA.map(() => 0);

/** Costs of one step on a route that starts in `start`. */
export function stepCosts(start: Role, step: Step): Costs {
  const costs = sharedCosts(step);
  costs[PAY_DIP] = payDip(start, step.to);
  return costs;
}

/** All but the fall in pay, which depends on where one starts; that is 0 here. */
function sharedCosts(step: Step): number[] {
  const months = stepMonths(step);
  return [
    months,
    1,
    studyHours(step),
    physicalIndexOf(step.to) ?? UNKNOWN_INDEX,
    Math.round(months * (physicalIndexOf(step.from) ?? UNKNOWN_INDEX)),
    0,
    workUncertainty(step.to),
    RARITY[step.usualness],
  ];
}

function payDip(start: Role, to: Role): number {
  const change = payDifference(start, to);
  if (change) return Math.max(0, -change.percent);
  return start.kind === 'origin' ? 0 : UNKNOWN_DIP;
}

/** Per graph, by step index: what each step costs whoever takes it, noted when first asked for. */
const shared = new WeakMap<Graph, Costs[]>();

/** The same as `stepCosts`, for one start and many steps of one graph: each step and each role is looked at once. */
export function stepCostsFrom(graph: Graph, start: Role): (step: Step) => Costs {
  const known = shared.get(graph) ?? [];
  shared.set(graph, known);
  const dips: number[] = [];
  return (step) => {
    const { to } = step;
    const dip = dips[to.index] ?? payDip(start, to);
    dips[to.index] = dip;
    const all = known[step.index] ?? sharedCosts(step);
    known[step.index] = all;
    const costs = all.slice();
    costs[PAY_DIP] = dip;
    return costs;
  };
}

/** Costs of a route one step longer. */
export function addCosts(a: Costs, b: Costs): Costs {
  const sum = a.slice();
  addCostsInto(sum, a, b);
  return sum;
}

/** The same, written over `sum`: the search adds far more often than it keeps the outcome. */
export function addCostsInto(sum: number[], a: Costs, b: Costs): void {
  for (let i = 0; i < SUMMED.length; i += 1) {
    sum[i] = SUMMED[i] ? nth(a, i) + nth(b, i) : Math.max(nth(a, i), nth(b, i));
  }
}

/** Whether a is at least as good as b on every criterion (equal counts). */
export function noWorse(a: Costs, b: Costs): boolean {
  for (let i = 0; i < a.length; i += 1) if (nth(a, i) > nth(b, i)) return false;
  return true;
}

/** Cost of a route on one criterion. */
export const costOf = (costs: Costs, criterion: Criterion): number => nth(costs, CRITERIA.indexOf(criterion));

const nth = (costs: Costs, i: number): number => costs[i] ?? 0;
