import { stepsFrom } from '../graph/buildGraph';
import { credentialsOfRole } from '../graph/credentials';
import type { Graph, Role, Step } from '../model/graph';
import { addCostsInto, type Costs, costOf, noWorse, ZERO } from './criteria';
import { type Field, fieldOf, stepsAway } from './field';
import { type Holding, holdsAll, holdsEach, type Ledger, openLedger } from './holdings';
import { inSectors, type Limits } from './limits';

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
  readonly taken: number;
  readonly costs: Costs;
  readonly holding: Holding;
  /** A later label at the same role does as well or better: no need to go on from here. */
  beaten: boolean;
}

/**
 * All routes that no other route beats or equals on every criterion (the Pareto front), simple paths only, within the
 * limits and with credentials carried along. Exact: property-tested against full enumeration.
 *
 * Label setting, one step at a time. A label is dropped when another label at the same role is no worse on every
 * criterion, holds every credential, and can make the same journeys (see `covers`), or when it cannot reach the goal in
 * the steps left, or when its costs so far plus the least that is still to come are already beaten at the goal.
 *
 * Returns an empty list when the goal cannot be reached; routes are sorted by months, then steps, then ids.
 */
export function findRoutes(graph: Graph, question: RouteQuestion): Route[] {
  const { from, to, limits = {}, has = [] } = question;
  if (from === to || !inSectors(to, limits)) return [];
  const field = fieldOf(graph, from, to, limits);
  if (!field) return [];
  const ledger = openLedger(graph, credentialsOfRole(graph, from, has));
  const arrived = search(graph, field, ledger, limits.maxMonths ?? Number.POSITIVE_INFINITY);
  return arrived.map(toRoute).sort(byMonths);
}

function search(graph: Graph, field: Field, ledger: Ledger, maxMonths: number): Label[] {
  const { start, goal, maxSteps } = field;
  const kept: Label[][] = [];
  const arrived: Label[] = [];
  const total = ZERO.slice();
  const bound = ZERO.slice();
  let layer: Label[] = [
    { role: start, step: null, previous: null, taken: 0, costs: ZERO, holding: ledger.start, beaten: false },
  ];
  for (let taken = 1; taken <= maxSteps && layer.length > 0; taken += 1) {
    const next: Label[] = [];
    for (const label of layer) {
      // A label made early in the last layer may have been beaten later in it.
      if (label.beaten) continue;
      for (const step of stepsFrom(graph, label.role)) {
        const role = step.to;
        const costs = field.costs[step.index];
        const least = field.least[role.index];
        if (!costs || !least || stepsAway(field.stepsToGo, role) > maxSteps - taken || visits(label, role)) continue;
        addCostsInto(total, label.costs, costs);
        addCostsInto(bound, total, least);
        if (costOf(bound, 'months') > maxMonths || isBeaten(bound, arrived)) continue;
        const holding = ledger.take(label.holding, step);
        if (!holding) continue;
        const made: Label = { role, step, previous: label, taken, costs: total.slice(), holding, beaten: false };
        if (role === goal) keepAtGoal(arrived, made);
        else if (keepAtRole(field, kept, made)) next.push(made);
      }
    }
    layer = next;
  }
  return arrived;
}

function isBeaten(bound: Costs, arrived: readonly Label[]): boolean {
  for (const label of arrived) if (noWorse(label.costs, bound)) return true;
  return false;
}

function visits(label: Label, role: Role): boolean {
  for (let at: Label | null = label; at; at = at.previous) if (at.role === role) return true;
  return false;
}

/**
 * Whether every completion of b has one through a that is no worse. a must cost no more and hold all that b holds.
 * A completion of b may pass a role that only a has been at; it can then be cut short from that earlier visit, unless a
 * did not yet hold then what b holds now or can gain before it passes there. So at every role that a has been at, and
 * that b has not and can still pass in time, a must have held all that.
 */
function covers(field: Field, a: Label, b: Label): boolean {
  if (!noWorse(a.costs, b.costs) || !holdsAll(a.holding, b.holding)) return false;
  const stepsLeft = field.maxSteps - b.taken;
  for (let at = a.previous; at; at = at.previous) {
    if (stepsAway(field.stepsToGo, at.role) >= stepsLeft || visits(b, at.role)) continue;
    if (!holdsAll(at.holding, b.holding) || !holdsEach(at.holding, field.gainable(stepsLeft))) return false;
  }
  return true;
}

function keepAtRole(field: Field, kept: Label[][], made: Label): boolean {
  const here = kept[made.role.index];
  if (!here) {
    kept[made.role.index] = [made];
    return true;
  }
  for (const label of here) if (covers(field, label, made)) return false;
  for (let i = here.length - 1; i >= 0; i -= 1) {
    const label = here[i];
    if (!label || !covers(field, made, label)) continue;
    label.beaten = true;
    here.splice(i, 1);
  }
  here.push(made);
  return true;
}

/** Nothing at the goal beats the new label: that was tested before it was made. */
function keepAtGoal(arrived: Label[], made: Label): void {
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
  const [first, second] = [idsOf(a), idsOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}
