import { afterStep, credentialsOfRole, firstUnmet, unmetDemand } from '../graph/credentials';
import { payDifference } from '../lenses/pay';
import { physicalBand, physicalIndexOf } from '../lenses/strain';
import type { Expectation } from '../model/data';
import type { Graph, Role } from '../model/graph';
import { isHeavier } from '../routes/limits';
import type { Came } from './answerAsk';

type Properties = NonNullable<Expectation['every']>;

interface Seen extends Came {
  readonly graph: Graph;
  readonly has: readonly string[];
  /** Where the way ends; for "into" that is not the role that the answer names. */
  readonly goal: Role;
}

/** Whether a way has a property; an unknown figure never has it. */
type Tests = { readonly [K in keyof Properties]-?: (seen: Seen, asked: NonNullable<Properties[K]>) => boolean };

const TESTS: Tests = {
  payNotLower: ({ from, goal }) => {
    const change = payDifference(from, goal);
    return change !== null && change.word !== 'lower' && change.word !== 'much-lower';
  },
  wageKept: ({ steps }) => steps.every((step) => step.wage === 'kept'),
  notHeavier: ({ from, goal }) => !isHeavier(from, goal),
  notHeavierOnTheWay: ({ from, steps }) => steps.every((step) => !isHeavier(from, step.to)),
  maxBand: ({ goal }, most) => {
    const index = physicalIndexOf(goal);
    return index !== null && physicalBand(index) <= most;
  },
  maxEmotional: ({ goal }, most) => goal.strain !== null && goal.strain.emotional <= most,
  maxIrregular: ({ goal }, most) => goal.strain !== null && goal.strain.irregular <= most,
  noNights: ({ goal }) => goal.hours?.night === 'no',
  minMonths: ({ months }, least) => months >= least,
  maxMonths: ({ months }, most) => months <= most,
  minSteps: ({ steps }, least) => steps.length >= least,
  maxSteps: ({ steps }, most) => steps.length <= most,
  entitled: isEntitled,
  training: (seen, wanted) => trainingsOf(seen).some((id) => wanted.includes(id)),
  notTraining: (seen, shunned) => !trainingsOf(seen).some((id) => shunned.includes(id)),
  sectors: ({ goal }, wanted) => goal.sectors.some((sector) => wanted.includes(sector)),
  notGroups: ({ goal }, shunned) => !shunned.includes(goal.group),
};

const trainingsOf = ({ steps }: Came): string[] => steps.flatMap((step) => step.trainings.map(({ id }) => id));

/**
 * Walks the way anew with nothing but the diplomas: what the start role brings, then what each training gives. Written
 * apart from the search, so that a fault there does not hide itself. A step that only part of the people can take is
 * judged for those who have what it asks when it is the answer to "who is one step away" (into, steps).
 */
function isEntitled({ graph, from, steps, has }: Seen): boolean {
  let have = credentialsOfRole(graph, from, has);
  for (const step of steps) {
    if (unmetDemand(graph, have, step) !== undefined) return false;
    have = afterStep(graph, have, step);
    if (firstUnmet(have, step.to.requires) !== undefined) return false;
  }
  return true;
}

const NAMES = Object.keys(TESTS) as (keyof Properties)[];

/** The asked properties that a way does not have; empty when it has them all. */
export function missingProperties(
  graph: Graph,
  came: Came,
  has: readonly string[],
  asked: Properties,
): (keyof Properties)[] {
  const seen: Seen = { ...came, graph, has, goal: came.steps.at(-1)?.to ?? came.role };
  return NAMES.filter((name) => asked[name] !== undefined && !hasProperty(seen, asked, name));
}

function hasProperty<K extends keyof Properties>(seen: Seen, asked: Properties, name: K): boolean {
  const value = asked[name];
  return value === undefined || TESTS[name](seen, value);
}
