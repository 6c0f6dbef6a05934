import type { Graph, Role } from '../model/graph';
import type { SearchDocument } from './searchIndex';

/** Tie-breaks: a job in care before a side task, and that before the outside job somebody comes from. */
const weightOf = (role: Role): number => (role.kind === 'origin' ? 2 : role.sideRole ? 1 : 0);

/** What the search looks through; `aliases` is in the order of the graph's roles. */
export const searchDocuments = (graph: Graph, aliases: readonly (readonly [string[], string[]])[]): SearchDocument[] =>
  graph.roles.map((role, index) => ({
    id: role.id,
    name: role.name,
    aliases: { nl: aliases[index]?.[0] ?? [], en: aliases[index]?.[1] ?? [] },
    weight: weightOf(role),
  }));
