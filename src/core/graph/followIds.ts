import type { Graph, Role } from '../model/graph';
import { resolveRole } from './resolveRole';

/** What became of a role that somebody saved or shared by its id. */
export type Followed =
  /** Still there under its own id. */
  | { readonly kind: 'kept'; readonly id: string; readonly role: Role }
  /** Renamed, or merged into one role. */
  | { readonly kind: 'moved'; readonly id: string; readonly role: Role }
  /** Became several roles: only the reader knows which one is meant. */
  | { readonly kind: 'split'; readonly id: string; readonly roles: readonly Role[] }
  /** Retired: it lives on nowhere. */
  | { readonly kind: 'gone'; readonly id: string }
  /** No version of the data that we know of ever had it. */
  | { readonly kind: 'unknown'; readonly id: string };

/**
 * Follow saved ids to the roles of today: one answer per id, in the same order, so that nothing is dropped silently.
 * Never throws, whatever the ids.
 */
export const followIds = (graph: Graph, ids: readonly string[]): readonly Followed[] =>
  ids.map((id) => {
    const found = resolveRole(graph, id);
    if (found.kind === 'found') return { kind: 'kept', id, role: found.role };
    if (found.kind === 'unknown') return { kind: 'unknown', id };
    const [role, ...others] = found.roles;
    if (!role) return { kind: 'gone', id };
    return others.length > 0 ? { kind: 'split', id, roles: found.roles } : { kind: 'moved', id, role };
  });
