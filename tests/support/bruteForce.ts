import { stepsFrom } from '../../src/core/graph/buildGraph';
import { afterStep, type Credentials, credentialsOfRole, unmetDemand } from '../../src/core/graph/credentials';
import { stepMonths } from '../../src/core/lenses/time';
import type { Graph, Role, Step } from '../../src/core/model/graph';
import { addCosts, type Costs, noWorse, stepCosts, ZERO } from '../../src/core/routes/criteria';
import type { RouteQuestion } from '../../src/core/routes/findRoutes';
import { brokenByStep, inSectors, type Limits, maxStepsOf } from '../../src/core/routes/limits';

/** What the searches must find, worked out by trying everything: slow, and simple enough to trust. */

export const costsOf = (start: Role, path: readonly Step[]): Costs =>
  path.reduce((sum, step) => addCosts(sum, stepCosts(start, step)), ZERO);

export const monthsOf = (path: readonly Step[]): number => path.reduce((sum, step) => sum + stepMonths(step), 0);

/** All simple paths out of a role whose demands are met, within the limits on steps and on the total of months. */
export function allPaths(
  graph: Graph,
  start: Role,
  { limits, has, maxSteps, stopAt }: { limits: Limits; has: readonly string[]; maxSteps: number; stopAt?: Role },
): Step[][] {
  const found: Step[][] = [];
  function walk(at: Role, path: readonly Step[], have: Credentials): void {
    if (path.length === maxSteps || at === stopAt) return;
    for (const step of stepsFrom(graph, at)) {
      if (step.to === start || path.some((taken) => taken.to === step.to)) continue;
      const longer = [...path, step];
      if (brokenByStep(start, step, limits).length > 0) continue;
      if (limits.maxMonths !== undefined && monthsOf(longer) > limits.maxMonths) continue;
      if (unmetDemand(graph, have, step)) continue;
      found.push(longer);
      walk(step.to, longer, afterStep(graph, have, step));
    }
  }
  walk(start, [], credentialsOfRole(graph, start, has));
  return found;
}

/** The cost vectors that no other beats, each once, in a fixed order. */
export function bestCosts(graph: Graph, { from, to, limits = {}, has = [] }: RouteQuestion): Costs[] {
  if (from === to || !inSectors(to, limits)) return [];
  const paths = allPaths(graph, from, { limits, has, maxSteps: maxStepsOf(limits), stopAt: to });
  const arrived = paths.filter((path) => path.at(-1)?.to === to).map((path) => costsOf(from, path));
  return sortedCosts(
    arrived.filter((mine, i) => !arrived.some((other, j) => noWorse(other, mine) && (!noWorse(mine, other) || j < i))),
  );
}

export const sortedCosts = (list: readonly Costs[]): Costs[] =>
  [...list].sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
