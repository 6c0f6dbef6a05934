import type { EmployerFile } from '../../core/model/data';
import type { Graph } from '../../core/model/graph';
import { type OwnKnown, stepKey } from '../../core/own/readOwnFile';

/** What a file may point at, from the network that is loaded anyway. */
export const knownOf = (graph: Graph, employers: readonly EmployerFile[]): OwnKnown => ({
  roles: new Set(graph.byId.keys()),
  steps: new Set(graph.steps.map(({ from, to }) => stepKey(from.id, to.id))),
  trainings: new Set(graph.trainings.keys()),
  employers: new Map(employers.map(({ id, name }) => [id, name])),
});
