import { stepsFrom, stepsInto } from '../graph/buildGraph';
import { afterStep, type Credentials, credentialsOfRole, unmetDemand } from '../graph/credentials';
import type { Graph, Role, Step } from '../model/graph';
import { addCosts, type Costs, costOf, noWorse, stepCosts, ZERO } from './criteria';
import { brokenByStep, inSectors, type Limits, maxStepsOf } from './limits';

export interface Route {
  readonly steps: readonly Step[];
  readonly costs: Costs;
}

export interface RouteQuestion {
  readonly from: Role;
  readonly to: Role;
  readonly limits?: Limits | undefined;
  /** Credentials that the person has on top of what the start role tells. */
  readonly has?: readonly string[] | undefined;
}

/** A partial route. `previous` walks back to the start. */
interface Label {
  readonly role: Role;
  readonly step: Step | null;
  readonly previous: Label | null;
  readonly costs: Costs;
  readonly have: Credentials;
}

/**
 * All routes that no other route beats or equals on every criterion (the Pareto front), simple paths only, within the
 * limits and with credentials carried along. Exact: property-tested against full enumeration.
 *
 * Label setting, one step at a time. A label is dropped when another label at the same role is no worse on every
 * criterion, holds every credential, and can make the same journeys (see `covers`), or when it cannot reach the goal in the steps left,
 * or when its costs so far plus the least that is still to come are already beaten at the goal.
 *
 * Returns an empty list when the goal cannot be reached; routes are sorted by months, then steps, then ids.
 */
export function findRoutes(graph: Graph, question: RouteQuestion): Route[] {
  const { from, to, limits = {} } = question;
  if (from === to || !inSectors(to, limits)) return [];
  const maxSteps = maxStepsOf(limits);
  const stepsToGo = stepsToGoal(graph, to, maxSteps);
  const costOfStep = new Map<Step, Costs | null>();
  const allowed = (step: Step): Costs | null => {
    const known = costOfStep.get(step);
    if (known !== undefined) return known;
    const costs = brokenByStep(from, step, limits).length > 0 ? null : stepCosts(from, step);
    costOfStep.set(step, costs);
    return costs;
  };
  const least = leastToGoal(graph, to, stepsToGo, allowed);
  const kept: Label[][] = graph.roles.map(() => []);
  const arrived: Label[] = [];
  let layer: Label[] = [
    { role: from, step: null, previous: null, costs: ZERO, have: credentialsOfRole(graph, from, question.has ?? []) },
  ];
  for (let taken = 1; taken <= maxSteps && layer.length > 0; taken += 1) {
    const next: Label[] = [];
    for (const label of layer) {
      for (const step of stepsFrom(graph, label.role)) {
        const target = step.to;
        if ((stepsToGo[target.index] ?? Number.POSITIVE_INFINITY) > maxSteps - taken) continue;
        const costs = allowed(step);
        if (!costs || visits(label, target)) continue;
        const total = addCosts(label.costs, costs);
        if (limits.maxMonths !== undefined && costOf(total, 'months') > limits.maxMonths) continue;
        const bound = addCosts(total, least[target.index] ?? ZERO);
        if (arrived.some((goal) => noWorse(goal.costs, bound))) continue;
        if (unmetDemand(graph, label.have, step)) continue;
        const made: Label = { role: target, step, previous: label, costs: total, have: afterStep(graph, label.have, step) };
        if (target === to) keepAtGoal(arrived, made);
        else if (keepAtRole(kept, made)) next.push(made);
      }
    }
    // A label made early in this layer may have been beaten later in it.
    layer = next.filter((label) => kept[label.role.index]?.includes(label));
  }
  return arrived.map(toRoute).sort(byMonths);
}

/** Fewest steps from every role to the goal, by role index; infinity when out of reach. */
function stepsToGoal(graph: Graph, goal: Role, maxSteps: number): number[] {
  const distance: number[] = graph.roles.map(() => Number.POSITIVE_INFINITY);
  distance[goal.index] = 0;
  let layer: Role[] = [goal];
  for (let depth = 1; depth < maxSteps && layer.length > 0; depth += 1) {
    const next: Role[] = [];
    for (const role of layer) {
      for (const step of stepsInto(graph, role)) {
        if (distance[step.from.index] !== Number.POSITIVE_INFINITY) continue;
        distance[step.from.index] = depth;
        next.push(step.from);
      }
    }
    layer = next;
  }
  return distance;
}

/**
 * For each role near the goal, the least that any way to the goal still costs, criterion by criterion
 * (the best of each, perhaps of different ways): a lower bound, so pruning with it loses nothing.
 */
function leastToGoal(graph: Graph, goal: Role, stepsToGo: readonly number[], allowed: (step: Step) => Costs | null): Costs[] {
  const least: Costs[] = [];
  least[goal.index] = ZERO;
  const open: Role[] = [goal];
  const queued = new Set<Role>(open);
  for (let role = open.shift(); role; role = open.shift()) {
    queued.delete(role);
    const here = least[role.index] ?? ZERO;
    for (const step of stepsInto(graph, role)) {
      const { from } = step;
      if (stepsToGo[from.index] === Number.POSITIVE_INFINITY || from === goal) continue;
      const costs = allowed(step);
      if (!costs) continue;
      const through = addCosts(costs, here);
      const known = least[from.index];
      const best = known ? known.map((value, i) => Math.min(value, through[i] ?? value)) : through;
      if (known && best.every((value, i) => value === known[i])) continue;
      least[from.index] = best;
      if (!queued.has(from)) {
        queued.add(from);
        open.push(from);
      }
    }
  }
  return least;
}

function visits(label: Label, role: Role): boolean {
  for (let at: Label | null = label; at; at = at.previous) if (at.role === role) return true;
  return false;
}

const holdsAll = (a: Credentials, b: Credentials): boolean => {
  if (a.held === b.held) return true;
  for (const id of b.held) if (!a.held.has(id)) return false;
  return true;
};

/**
 * Whether every completion of b has one through a that is no worse. a must cost no more and hold all that b holds.
 * A completion of b may pass a role that only a has been at; it can then be cut short from that earlier visit, unless a
 * did not yet hold then what b holds now. So every role that a has been at and b has not must meet that, too.
 */
function covers(a: Label, b: Label): boolean {
  if (!noWorse(a.costs, b.costs) || !holdsAll(a.have, b.have)) return false;
  for (let at = a.previous; at; at = at.previous) {
    if (!holdsAll(at.have, b.have) && !visits(b, at.role)) return false;
  }
  return true;
}

function keepAtRole(kept: Label[][], made: Label): boolean {
  const here = kept[made.role.index] ?? [];
  if (here.some((label) => covers(label, made))) return false;
  kept[made.role.index] = [...here.filter((label) => !covers(made, label)), made];
  return true;
}

function keepAtGoal(arrived: Label[], made: Label): void {
  if (arrived.some((label) => noWorse(label.costs, made.costs))) return;
  for (let i = arrived.length - 1; i >= 0; i -= 1) {
    const label = arrived[i];
    if (label && noWorse(made.costs, label.costs)) arrived.splice(i, 1);
  }
  arrived.push(made);
}

function toRoute(label: Label): Route {
  const steps: Step[] = [];
  for (let at: Label | null = label; at?.step; at = at.previous) steps.unshift(at.step);
  return { steps, costs: label.costs };
}

const idsOf = (route: Route): string => route.steps.map((step) => step.to.id).join(' ');

function byMonths(a: Route, b: Route): number {
  const months = costOf(a.costs, 'months') - costOf(b.costs, 'months');
  if (months !== 0) return months;
  const steps = a.steps.length - b.steps.length;
  if (steps !== 0) return steps;
  return idsOf(a) < idsOf(b) ? -1 : 1;
}
