import { resolveRole } from '../../core/graph/resolveRole';
import type { Graph, Role } from '../../core/model/graph';

/** One end of the asked route, as the address names it. */
export type Place =
  | { readonly kind: 'empty' }
  /** `oldId` when the address has a former id of this role. */
  | { readonly kind: 'role'; readonly role: Role; readonly oldId: string | null }
  /** A former id that lives on in several roles, or in none. */
  | { readonly kind: 'split'; readonly id: string; readonly roles: readonly Role[] }
  | { readonly kind: 'unknown'; readonly id: string };

export type RouteView =
  | { readonly kind: 'problem'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'ask'; readonly from: Role | null; readonly to: Role | null }
  | { readonly kind: 'same'; readonly role: Role }
  | { readonly kind: 'pair'; readonly from: Role; readonly to: Role };

/** What an id in the address stands for. Never throws, whatever the text. */
export function placeOf(graph: Graph, id: string): Place {
  if (id === '') return { kind: 'empty' };
  const found = resolveRole(graph, id);
  if (found.kind === 'found') return { kind: 'role', role: found.role, oldId: null };
  if (found.kind === 'unknown') return { kind: 'unknown', id };
  const [only] = found.roles;
  return found.roles.length === 1 && only
    ? { kind: 'role', role: only, oldId: id }
    : { kind: 'split', id, roles: found.roles };
}

/** Which screen two places ask for. */
export function viewOf(from: Place, to: Place): RouteView {
  const wrong = (place: Place) => place.kind === 'unknown' || place.kind === 'split';
  if (wrong(from) || wrong(to)) return { kind: 'problem', from, to };
  const start = from.kind === 'role' ? from.role : null;
  const goal = to.kind === 'role' ? to.role : null;
  if (!start || !goal) return { kind: 'ask', from: start, to: goal };
  return start === goal ? { kind: 'same', role: start } : { kind: 'pair', from: start, to: goal };
}
