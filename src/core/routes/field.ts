import { stepsFrom, stepsInto } from '../graph/buildGraph';
import type { Graph, Role, Step } from '../model/graph';
import { addCostsInto, type Costs, stepCostsFrom, ZERO } from './criteria';
import { gainedBy } from './holdings';
import { brokenByStep, type Limits, maxStepsOf } from './limits';

/** The part of the network that a question is about: roles and steps that can lie on a way from start to goal. */
export interface Field {
  readonly start: Role;
  readonly goal: Role;
  readonly maxSteps: number;
  /** What a step costs, by step index; undefined when it breaks a limit or leads nowhere. */
  readonly costs: readonly (Costs | undefined)[];
  /** Fewest steps to the goal, by role index: see `stepsAway`. */
  readonly stepsToGo: Distances;
  /**
   * By role index, the least that any way to the goal still costs, criterion by criterion (the best of each, perhaps of
   * different ways): a lower bound, so pruning with it loses nothing.
   */
  readonly least: readonly (Costs | undefined)[];
  /** Credentials that can still be gained on the way to the goal when so many steps are left. */
  gainable(stepsLeft: number): readonly string[];
}

/** Numbers of steps by role index; no number where there is no way. */
type Distances = readonly (number | undefined)[];

/** How many steps away a role is; infinity when out of reach. */
export const stepsAway = (distances: Distances, role: Role): number =>
  distances[role.index] ?? Number.POSITIVE_INFINITY;

/** Lay out the field of a question; null when no way is short enough, demands for diplomas left aside. O(steps). */
export function fieldOf(graph: Graph, start: Role, goal: Role, limits: Limits): Field | null {
  const maxSteps = maxStepsOf(limits);
  const fromStart = stepsFromStart(graph, start, maxSteps);
  if (stepsAway(fromStart, goal) > maxSteps) return null;
  const limited = Object.values(limits).some((limit) => limit !== undefined);
  const costOfStep = stepCostsFrom(graph, start);
  const costs: (Costs | undefined)[] = [];
  const steps: Step[] = [];
  const stepsToGo: (number | undefined)[] = [];
  stepsToGo[goal.index] = 0;
  const open: Role[] = [goal];
  for (const role of open) {
    if (role === start) continue;
    const toGo = stepsAway(stepsToGo, role) + 1;
    for (const step of stepsInto(graph, role)) {
      const { from } = step;
      if (from === goal || stepsAway(fromStart, from) + toGo > maxSteps) continue;
      if (limited && brokenByStep(start, step, limits).length > 0) continue;
      costs[step.index] = costOfStep(step);
      steps.push(step);
      if (stepsToGo[from.index] !== undefined) continue;
      stepsToGo[from.index] = toGo;
      open.push(from);
    }
  }
  if (stepsToGo[start.index] === undefined) return null;
  const least = leastToGo(graph, goal, costs);
  return { start, goal, maxSteps, costs, stepsToGo, least, gainable: gains(graph, steps, goal, stepsToGo) };
}

/** Fewest steps from the start to every role within `maxSteps`. */
function stepsFromStart(graph: Graph, start: Role, maxSteps: number): Distances {
  const distances: (number | undefined)[] = [];
  distances[start.index] = 0;
  const open: Role[] = [start];
  for (const role of open) {
    const next = stepsAway(distances, role) + 1;
    if (next > maxSteps) break;
    for (const { to } of stepsFrom(graph, role)) {
      if (distances[to.index] !== undefined) continue;
      distances[to.index] = next;
      open.push(to);
    }
  }
  return distances;
}

/** See `Field.least`: bounds are passed on backwards from the goal until none gets lower. */
function leastToGo(graph: Graph, goal: Role, costs: Field['costs']): Field['least'] {
  const least: (number[] | undefined)[] = [];
  const through = ZERO.slice();
  const waiting: boolean[] = [];
  const open: { role: Role; bounds: Costs }[] = [{ role: goal, bounds: ZERO }];
  least[goal.index] = ZERO.slice();
  for (const { role, bounds } of open) {
    waiting[role.index] = false;
    for (const step of stepsInto(graph, role)) {
      const cost = costs[step.index];
      if (!cost) continue;
      const { from } = step;
      addCostsInto(through, cost, bounds);
      const known = least[from.index];
      if (known && !lower(known, through)) continue;
      const now = known ?? through.slice();
      least[from.index] = now;
      if (waiting[from.index]) continue;
      waiting[from.index] = true;
      open.push({ role: from, bounds: now });
    }
  }
  return least;
}

/** Bring bounds down to others where those are less; whether any was. */
function lower(bounds: number[], others: Costs): boolean {
  let changed = false;
  bounds.forEach((bound, i) => {
    const other = others[i];
    if (other === undefined || other >= bound) return;
    bounds[i] = other;
    changed = true;
  });
  return changed;
}

/** See `Field.gainable`: each list is made when first asked for. */
function gains(graph: Graph, steps: readonly Step[], goal: Role, stepsToGo: Distances): Field['gainable'] {
  const lists: (readonly string[] | undefined)[] = [];
  return (stepsLeft) => {
    const known = lists[stepsLeft];
    if (known) return known;
    const inTime = steps.filter(({ to }) => to !== goal && stepsAway(stepsToGo, to) < stepsLeft);
    const list = [...new Set(inTime.flatMap((step) => gainedBy(graph, step)))];
    lists[stepsLeft] = list;
    return list;
  };
}
