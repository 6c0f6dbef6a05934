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
  /** Fewest steps to the goal, by role index; infinity when the goal is out of reach. */
  readonly stepsToGo: readonly number[];
  /**
   * By role index, the least that any way to the goal still costs, criterion by criterion (the best of each, perhaps of
   * different ways): a lower bound, so pruning with it loses nothing.
   */
  readonly least: readonly (Costs | undefined)[];
  /** Credentials that can still be gained on the way to the goal when so many steps are left. */
  gainable(stepsLeft: number): readonly string[];
}

/** Lay out the field of a question; null when no way is short enough, demands for diplomas left aside. O(steps). */
export function fieldOf(graph: Graph, start: Role, goal: Role, limits: Limits): Field | null {
  const maxSteps = maxStepsOf(limits);
  const fromStart = stepsFromStart(graph, start, maxSteps);
  if ((fromStart[goal.index] ?? Number.POSITIVE_INFINITY) > maxSteps) return null;
  const limited = Object.values(limits).some((limit) => limit !== undefined);
  const costOfStep = stepCostsFrom(graph, start);
  const costs: (Costs | undefined)[] = new Array(graph.steps.length);
  const steps: Step[] = [];
  const stepsToGo: number[] = new Array(graph.roles.length).fill(Number.POSITIVE_INFINITY);
  stepsToGo[goal.index] = 0;
  const open: Role[] = [goal];
  for (let at = 0; at < open.length; at += 1) {
    const role = open[at];
    if (!role || role === start) continue;
    const toGo = (stepsToGo[role.index] ?? 0) + 1;
    for (const step of stepsInto(graph, role)) {
      const { from } = step;
      if (from === goal || (fromStart[from.index] ?? 0) + toGo > maxSteps) continue;
      if (limited && brokenByStep(start, step, limits).length > 0) continue;
      costs[step.index] = costOfStep(step);
      steps.push(step);
      if (stepsToGo[from.index] !== Number.POSITIVE_INFINITY) continue;
      stepsToGo[from.index] = toGo;
      open.push(from);
    }
  }
  if (stepsToGo[start.index] === Number.POSITIVE_INFINITY) return null;
  const least = leastToGo(graph, goal, costs);
  return { start, goal, maxSteps, costs, stepsToGo, least, gainable: gains(graph, steps, goal, stepsToGo) };
}

/** Fewest steps from the start to every role, by role index; infinity beyond `maxSteps`. */
function stepsFromStart(graph: Graph, start: Role, maxSteps: number): number[] {
  const distance: number[] = new Array(graph.roles.length).fill(Number.POSITIVE_INFINITY);
  distance[start.index] = 0;
  const open: Role[] = [start];
  for (let at = 0; at < open.length; at += 1) {
    const role = open[at];
    const next = (role ? (distance[role.index] ?? 0) : 0) + 1;
    if (!role || next > maxSteps) break;
    for (const { to } of stepsFrom(graph, role)) {
      if (distance[to.index] !== Number.POSITIVE_INFINITY) continue;
      distance[to.index] = next;
      open.push(to);
    }
  }
  return distance;
}

function leastToGo(graph: Graph, goal: Role, costs: readonly (Costs | undefined)[]): (Costs | undefined)[] {
  const least: (number[] | undefined)[] = new Array(graph.roles.length);
  least[goal.index] = ZERO.slice();
  const open: Role[] = [goal];
  const waiting: boolean[] = [];
  const through = ZERO.slice();
  for (let at = 0; at < open.length; at += 1) {
    const role = open[at];
    const here = role && least[role.index];
    if (!here) continue;
    waiting[role.index] = false;
    for (const step of stepsInto(graph, role)) {
      const cost = costs[step.index];
      if (!cost) continue;
      const { index } = step.from;
      addCostsInto(through, cost, here);
      const known = least[index];
      if (known && !lower(known, through)) continue;
      if (!known) least[index] = through.slice();
      if (waiting[index]) continue;
      waiting[index] = true;
      open.push(step.from);
    }
  }
  return least;
}

/** Bring bounds down to others where those are less; whether any was. */
function lower(bounds: number[], others: Costs): boolean {
  let changed = false;
  for (let i = 0; i < bounds.length; i += 1) {
    const other = others[i] ?? 0;
    if (other >= (bounds[i] ?? 0)) continue;
    bounds[i] = other;
    changed = true;
  }
  return changed;
}

/** See `Field.gainable`: each list is made when first asked for. */
function gains(graph: Graph, steps: readonly Step[], goal: Role, stepsToGo: readonly number[]) {
  const lists: (readonly string[] | undefined)[] = [];
  return (stepsLeft: number): readonly string[] => {
    const known = lists[stepsLeft];
    if (known) return known;
    const inTime = steps.filter(({ to }) => to !== goal && (stepsToGo[to.index] ?? 0) < stepsLeft);
    const list = [...new Set(inTime.flatMap((step) => gainedBy(graph, step)))];
    lists[stepsLeft] = list;
    return list;
  };
}
