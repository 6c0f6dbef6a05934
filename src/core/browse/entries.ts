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

/** All roles in the order of the dataset, made once per graph. */
export function roleEntries(graph: Graph): readonly RoleEntry[] {
  const known = made.get(graph);
  if (known) return known;
  const entries = graph.roles.map((role) => entryOf(graph, role));
  made.set(graph, entries);
  return entries;
}

/** Walking the network from a role takes a fraction of a millisecond; for all roles at once that is felt, so it waits. */
function entryOf(graph: Graph, role: Role): RoleEntry {
  let growth: Growth | undefined;
  let bands: RoleEntry['bands'] | undefined;
  return {
    role,
    kind: kindOf(role),
    stepsOut: graph.out[role.index]?.length ?? 0,
    get growth() {
      growth ??= growthOf(graph, role);
      return growth;
    },
    get bands() {
      bands ??= bandsOf(role, this.growth);
      return bands;
    },
  };
}

function bandsOf(role: Role, growth: Growth): RoleEntry['bands'] {
  const index = physicalIndexOf(role);
  return {
    shortage: role.shortage ?? 'unknown',
    strain: index === null ? 'unknown' : String(physicalBand(index)),
    growth: String(growth.band),
  };
}

function kindOf(role: Role): Kind {
  if (role.kind === 'origin') return 'outside';
  return role.sideRole ? 'side' : 'care';
}
