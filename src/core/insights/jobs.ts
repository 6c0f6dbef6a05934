import type { Graph, Role } from '../model/graph';

/** Where one can work: not a place that people come from, nor a task next to a job. */
export const isJob = (role: Role): boolean => role.kind !== 'origin' && !role.sideRole;

/** Every job on the map, in the order of the dataset. */
export const jobsOf = (graph: Graph): readonly Role[] => graph.roles.filter(isJob);
