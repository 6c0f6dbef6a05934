import { afterStep, credentialsOfRole, unmetDemand } from '../graph/credentials';
import { payDifference } from '../lenses/pay';
import { physicalBand, physicalIndexOf } from '../lenses/strain';
import type { Expectation } from '../model/data';
import type { Graph, Role } from '../model/graph';
import { isHeavier } from '../routes/limits';
import type { Came } from './answerAsk';

type Properties = NonNullable<Expectation['every']>;
type PropertyName = keyof Properties;

/** The asked properties that a way does not have; empty when it has them all. An unknown figure has no property. */
export function missingProperties(
  graph: Graph,
  came: Came,
  has: readonly string[],
  asked: Properties,
): readonly PropertyName[] {
  const { from, steps, months } = came;
  // Where the way ends; for "into" that is not the role that the answer names.
  const goal = steps.at(-1)?.to ?? came.role;
  const trainings = steps.flatMap((step) => step.trainings.map(({ id }) => id));
  const held: Readonly<Record<PropertyName, boolean>> = {
    payNotLower: when(asked.payNotLower, () => paysNoLess(from, goal)),
    wageKept: when(asked.wageKept, () => steps.every((step) => step.wage === 'kept')),
    notHeavier: when(asked.notHeavier, () => !isHeavier(from, goal)),
    notHeavierOnTheWay: when(asked.notHeavierOnTheWay, () => steps.every((step) => !isHeavier(from, step.to))),
    maxBand: when(asked.maxBand, (most) => (bandOf(goal) ?? Number.POSITIVE_INFINITY) <= most),
    maxEmotional: when(asked.maxEmotional, (most) => goal.strain !== null && goal.strain.emotional <= most),
    maxIrregular: when(asked.maxIrregular, (most) => goal.strain !== null && goal.strain.irregular <= most),
    noNights: when(asked.noNights, () => goal.hours?.night === 'no'),
    minMonths: when(asked.minMonths, (least) => months >= least),
    maxMonths: when(asked.maxMonths, (most) => months <= most),
    minSteps: when(asked.minSteps, (least) => steps.length >= least),
    maxSteps: when(asked.maxSteps, (most) => steps.length <= most),
    entitled: when(asked.entitled, () => isEntitled(graph, came, has)),
    training: when(asked.training, (wanted) => trainings.some((id) => wanted.includes(id))),
    notTraining: when(asked.notTraining, (shunned) => !trainings.some((id) => shunned.includes(id))),
    sectors: when(asked.sectors, (wanted) => goal.sectors.some((sector) => wanted.includes(sector))),
    notGroups: when(asked.notGroups, (shunned) => !shunned.includes(goal.group)),
  };
  return (Object.keys(held) as PropertyName[]).filter((name) => !held[name]);
}

/** What is not asked is not missing. */
const when = <T>(asked: T | undefined, test: (asked: T) => boolean): boolean => asked === undefined || test(asked);

function paysNoLess(from: Role, goal: Role): boolean {
  const change = payDifference(from, goal);
  return change !== null && change.word !== 'lower' && change.word !== 'much-lower';
}

function bandOf(role: Role): number | null {
  const index = physicalIndexOf(role);
  return index === null ? null : physicalBand(index);
}

/**
 * Walks the way anew with nothing but the diplomas: what the start role brings, then what each training gives. Written
 * apart from the search, so that a fault there does not hide itself. What the answer itself tells that a step asks
 * counts as held.
 */
function isEntitled(graph: Graph, { from, steps, told }: Came, has: readonly string[]): boolean {
  let have = credentialsOfRole(graph, from, [...has, ...told.flat()]);
  for (const step of steps) {
    if (unmetDemand(graph, have, step) !== undefined) return false;
    have = afterStep(graph, have, step);
  }
  return true;
}
