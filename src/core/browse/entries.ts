import { type Growth, growthOf } from '../lenses/growth';
import { physicalBand, physicalIndexOf } from '../lenses/strain';
import type { Graph, Role } from '../model/graph';

/** Every role of the map with what a list and a drawing of it filter, count, sort and colour by. */

export const LENSES = ['shortage', 'strain', 'growth'] as const;
export type Lens = (typeof LENSES)[number];

export type Kind = 'care' | 'outside' | 'side';

/** A role with its kind and its band on each lens. */
export interface RoleEntry {
  readonly role: Role;
  readonly kind: Kind;
  readonly growth: Growth;
  /** Band per lens: a level of demand, "0" to "4", or "unknown". */
  readonly bands: Readonly<Record<Lens, string>>;
  readonly stepsOut: number;
}

/** Bands in the order in which each lens is read: most work first, lightest first, furthest first. */
export const BANDS: Readonly<Record<Lens, readonly string[]>> = {
  shortage: ['very-tight', 'tight', 'balanced', 'loose', 'unknown'],
  strain: ['0', '1', '2', '3', '4', 'unknown'],
  growth: ['4', '3', '2', '1', '0'],
};

const made = new WeakMap<Graph, readonly RoleEntry[]>();

/** All roles in the order of the dataset. Made once per graph: walking the network for every role takes tens of ms. */
export function roleEntries(graph: Graph): readonly RoleEntry[] {
  const known = made.get(graph);
  if (known) return known;
  const entries = graph.roles.map((role) => entryOf(graph, role));
  made.set(graph, entries);
  return entries;
}

function entryOf(graph: Graph, role: Role): RoleEntry {
  const growth = growthOf(graph, role);
  const index = physicalIndexOf(role);
  return {
    role,
    kind: kindOf(role),
    growth,
    bands: {
      shortage: role.shortage ?? 'unknown',
      strain: index === null ? 'unknown' : String(physicalBand(index)),
      growth: String(growth.band),
    },
    stepsOut: graph.out[role.index]?.length ?? 0,
  };
}

function kindOf(role: Role): Kind {
  if (role.kind === 'origin') return 'outside';
  return role.sideRole ? 'side' : 'care';
}
