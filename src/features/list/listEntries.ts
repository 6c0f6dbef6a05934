import { type Growth, growthOf } from '../../core/lenses/growth';
import { physicalBand, physicalIndexOf } from '../../core/lenses/strain';
import type { Graph, Role } from '../../core/model/graph';

/** The list screen: every role of the map in rows. This folder knows the graph, never the map or another feature. */

export const LENSES = ['shortage', 'strain', 'growth'] as const;
export type Lens = (typeof LENSES)[number];

export type Kind = 'care' | 'outside' | 'side';

/** A role with what the list shows, counts and sorts. */
export interface ListEntry {
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

const made = new WeakMap<Graph, readonly ListEntry[]>();

/** All roles in the order of the dataset. Made once per graph: walking the network for every role takes tens of ms. */
export function listEntries(graph: Graph): readonly ListEntry[] {
  const known = made.get(graph);
  if (known) return known;
  const entries = graph.roles.map((role) => entryOf(graph, role));
  made.set(graph, entries);
  return entries;
}

function entryOf(graph: Graph, role: Role): ListEntry {
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
