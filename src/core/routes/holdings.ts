import { afterStep, type Credentials, impliedBy, unmetDemand } from '../graph/credentials';
import type { Graph, Step } from '../model/graph';

/**
 * Credentials at a point of a search. Within one ledger the same credentials are the same object, so that holdings
 * compare by identity and every answer about a step is worked out once.
 */
export interface Holding {
  readonly have: Credentials;
  /** What one holds after a step, or null when a demand of it is not met: the answers given so far. */
  readonly after: Map<Step, Holding | null>;
}

export interface Ledger {
  readonly start: Holding;
  /** What one holds after a step, or null when a demand of it is not met. */
  take(holding: Holding, step: Step): Holding | null;
}

/** A ledger for one search. Credentials that nothing in the network asks for are left out: they tell no ways apart. */
export function openLedger(graph: Graph, start: Credentials): Ledger {
  const asked = askedIn(graph);
  const byKey = new Map<string, Holding>();
  const holdingOf = ({ held, oneOf }: Credentials): Holding => {
    const ids = [...held].filter((id) => asked.has(id)).sort();
    const key = ids.join(' ');
    const holding = byKey.get(key) ?? { have: { held: new Set(ids), oneOf }, after: new Map() };
    byKey.set(key, holding);
    return holding;
  };
  return {
    start: holdingOf(start),
    take(holding, step) {
      if (isOpenToAll(step)) return holding;
      let after = holding.after.get(step);
      if (after === undefined) {
        const barred = unmetDemand(graph, holding.have, step) !== undefined;
        after = barred ? null : holdingOf(afterStep(graph, holding.have, step));
        holding.after.set(step, after);
      }
      return after;
    },
  };
}

/** Whether a step asks nothing and its courses give nothing. */
const isOpenToAll = (step: Step): boolean =>
  step.trainings.length === 0 && step.admissionNeeds.length === 0 && step.to.requires.length === 0;

/** Whether all that b holds, a holds as well. */
export function holdsAll(a: Holding, b: Holding): boolean {
  return a === b || holdsEach(a, b.have.held);
}

/** Whether each of these credentials is held for certain. */
export function holdsEach({ have }: Holding, ids: Iterable<string>): boolean {
  for (const id of ids) if (!have.held.has(id)) return false;
  return true;
}

/** Credentials with all that follows from them that a step gives and something in the network asks for. */
export function gainedBy(graph: Graph, step: Step): string[] {
  const asked = askedIn(graph);
  const granted = step.trainings.flatMap((training) => training.grants);
  return granted.length === 0 ? [] : [...impliedBy(graph, granted)].filter((id) => asked.has(id));
}

/** Per graph: every credential that a step, a course or a role asks for. */
const demands = new WeakMap<Graph, ReadonlySet<string>>();

function askedIn(graph: Graph): ReadonlySet<string> {
  const known = demands.get(graph);
  if (known) return known;
  const needs = [
    ...graph.roles.map((role) => role.requires),
    ...graph.steps.flatMap((step) => [step.admissionNeeds, ...step.trainings.map((training) => training.admission)]),
  ];
  const asked = new Set(needs.flat(2));
  demands.set(graph, asked);
  return asked;
}
