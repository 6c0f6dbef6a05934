import type { Graph, Redirect, Region, Role, Step, Training, Vocabulary } from '../model/graph';

export interface GraphParts {
  dataVersion: string;
  dataDate: string;
  roles: readonly Role[];
  trainings: readonly Training[];
  steps: readonly Step[];
  vocabulary: Vocabulary;
  redirects: readonly Redirect[];
  regions: readonly Region[];
}

/** Index the parts for asking. Steps keep their given order within a role, so answers are reproducible. */
export function buildGraph(parts: GraphParts): Graph {
  const out: Step[][] = parts.roles.map(() => []);
  const into: Step[][] = parts.roles.map(() => []);
  for (const step of parts.steps) {
    out[step.from.index]?.push(step);
    into[step.to.index]?.push(step);
  }
  return Object.freeze({
    dataVersion: parts.dataVersion,
    dataDate: parts.dataDate,
    roles: parts.roles,
    byId: new Map(parts.roles.map((role) => [role.id, role])),
    trainings: new Map(parts.trainings.map((training) => [training.id, training])),
    steps: parts.steps,
    out,
    into,
    vocabulary: parts.vocabulary,
    redirects: new Map(parts.redirects.map((redirect) => [redirect.from, redirect])),
    regions: parts.regions,
  });
}

/** Steps out of a role; empty for a dead end. */
export const stepsFrom = (graph: Graph, role: Role): readonly Step[] => graph.out[role.index] ?? [];

/** Steps into a role; empty for an origin. */
export const stepsInto = (graph: Graph, role: Role): readonly Step[] => graph.into[role.index] ?? [];
