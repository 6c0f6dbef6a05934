import { stepsFrom } from '../../core/graph/buildGraph';
import { credentialsOfRole, unmetDemand } from '../../core/graph/credentials';
import { stepMonths } from '../../core/lenses/time';
import type { Graph, Role, Step } from '../../core/model/graph';

const RANK = { common: 0, regular: 1, rare: 2 } as const;
const MOST = 9;

/** The steps that people make most and soonest, at most nine. */
export const nearFirst = (steps: readonly Step[]): Step[] =>
  [...steps].sort((a, b) => RANK[a.usualness] - RANK[b.usualness] || stepMonths(a) - stepMonths(b)).slice(0, MOST);

/** Roles one step away that somebody can go to with the diplomas they have. */
export function nextRoles(graph: Graph, from: Role, has: readonly string[]): Role[] {
  const have = credentialsOfRole(graph, from, has);
  return nearFirst(stepsFrom(graph, from).filter((step) => !unmetDemand(graph, have, step))).map((step) => step.to);
}
