import type { Graph, Role } from '../model/graph';

export type Resolution =
  | { kind: 'found'; role: Role }
  /** An old id that lives on in one role (moved) or in several (split, in the order of the redirect); none = retired. */
  | { kind: 'moved'; roles: readonly Role[] }
  | { kind: 'unknown' };

/** Find a role by id, following redirects of renamed, merged, split and retired roles. Never throws, whatever the id. */
export function resolveRole(graph: Graph, id: string): Resolution {
  const role = graph.byId.get(id);
  if (role) return { kind: 'found', role };
  const seen = new Set<string>();
  const found = new Set<Role>();
  const open = [id];
  let redirected = false;
  for (let current = open.shift(); current !== undefined; current = open.shift()) {
    if (seen.has(current)) continue;
    seen.add(current);
    const hit = graph.byId.get(current);
    if (hit) found.add(hit);
    const redirect = graph.redirects.get(current);
    if (redirect) {
      redirected = true;
      open.push(...redirect.to);
    }
  }
  return redirected ? { kind: 'moved', roles: [...found] } : { kind: 'unknown' };
}

/** The ids of today for an id of any time: itself when it is one or was never known, else what it became; may be none. */
export function idsNow(graph: Graph, id: string): string | readonly string[] {
  const found = resolveRole(graph, id);
  return found.kind === 'moved' ? found.roles.map((role) => role.id) : id;
}
