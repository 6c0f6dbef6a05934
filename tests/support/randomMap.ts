import fc from 'fast-check';
import type { MapLayout } from '../../src/core/layout/mapLayout';
import type { Graph, Redirect, Role } from '../../src/core/model/graph';
import { aRole, aStep, graphOf } from './graph';

/** Random networks for a map: few levels and groups, so that places run out and bands have to grow. */

export const MAP_LEVELS = ['geen', 'mbo-1', 'mbo-3', 'ad', 'hbo', 'wo'];
export const MAP_GROUPS = ['verzorging', 'staf', 'techniek'];

export interface RoleOnMap {
  readonly id: string;
  readonly level: string;
  readonly group: string;
  readonly kind: Role['kind'];
}

export interface RandomMap {
  /** In an order that is not that of the ids. */
  readonly roles: readonly RoleOnMap[];
  readonly steps: readonly {
    readonly from: string;
    readonly to: string;
    readonly usualness: 'common' | 'regular' | 'rare';
  }[];
}

const usualness = fc.constantFrom('common' as const, 'regular' as const, 'rare' as const);

/** Up to 24 roles and 40 steps. */
export const randomMap: fc.Arbitrary<RandomMap> = fc
  .uniqueArray(
    fc.record<RoleOnMap>({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      level: fc.constantFrom(...MAP_LEVELS),
      group: fc.constantFrom(...MAP_GROUPS),
      kind: fc.constantFrom('role' as const, 'role' as const, 'combination' as const, 'origin' as const),
    }),
    { selector: ({ id }) => id, minLength: 7, maxLength: 24 },
  )
  .chain((roles) => {
    const id = fc.constantFrom(...roles.map((role) => role.id));
    return fc.record({
      roles: fc.constant(roles),
      steps: fc
        .array(fc.record({ from: id, to: id, usualness }), { maxLength: 40 })
        .map((steps) => steps.filter(({ from, to }) => from !== to)),
    });
  });

/** The network of a random map; steps to roles that are left out are left out, too. The vocabulary is always the same. */
export function graphOn({ roles, steps }: RandomMap, redirects: readonly Redirect[] = []): Graph {
  const ids = new Set(roles.map(({ id }) => id));
  const graph = graphOf({
    roles: roles.map(({ id, ...parts }) => aRole(id).with(parts)),
    steps: steps
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map(({ from, to, ...rest }) => aStep(from, to, rest)),
    redirects,
  });
  const label = (id: string) => ({ id, nl: id, en: id, short: { nl: id, en: id } });
  return { ...graph, vocabulary: { ...graph.vocabulary, groups: MAP_GROUPS.map(label) } };
}

/** The same map without the first `count` roles of its list. */
export const without = (map: RandomMap, count: number): RandomMap => ({ ...map, roles: map.roles.slice(count) });

/** Slots by role id, but for some. */
export const slotsBut = ({ slots }: MapLayout, ids: Iterable<string>) => {
  const left = new Set(ids);
  return Object.fromEntries(Object.entries(slots).filter(([id]) => !left.has(id)));
};
