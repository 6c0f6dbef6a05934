import { useLayoutEffect, useMemo, useState } from 'react';
import { bandBlocks } from '../../core/browse/bandBlocks';
import type { RoleEntry } from '../../core/browse/entries';
import { resolveRole } from '../../core/graph/resolveRole';
import { litOf } from '../../core/layout/lit';
import type { MapScene } from '../../core/layout/scene';
import type { Role } from '../../core/model/graph';
import type { MapView } from '../../state/address/mapAddress';
import { createMapLook, type MapLook } from '../../state/mapLook';
import type { RoleList } from '../../state/useRoleList';
import { leftOutBy } from './leftOutBy';

/** The roles that the address names, old ids followed to their one successor; null where there is none. */
function rolesOf(scene: MapScene, view: MapView) {
  const roleOf = (id: string | null): Role | null => {
    if (id === null) return null;
    const found = resolveRole(scene.graph, id);
    if (found.kind === 'found') return found.role;
    return found.kind === 'moved' && found.roles.length === 1 ? (found.roles[0] ?? null) : null;
  };
  const route = view.route.map(roleOf);
  return {
    chosen: roleOf(view.role),
    here: roleOf(view.from),
    route: route.every((role) => role !== null) ? route : [],
  };
}

/** Keeps the drawing's own store in step with the address. */
export function useMapLook(scene: MapScene, entries: readonly RoleEntry[], view: MapView, list: RoleList) {
  const [store] = useState(createMapLook);
  const { lens, roles: passing } = list;
  const since = list.filters.chosen.since[0];
  const roles = useMemo(() => rolesOf(scene, view), [scene, view]);
  const leftOut = useMemo(() => leftOutBy({ roles: passing }, entries), [passing, entries]);
  const blocks = useMemo(
    () => (lens ? entries.map(({ bands }) => bandBlocks(lens, bands[lens])) : []),
    [lens, entries],
  );
  const fresh = useMemo(
    () => new Set(entries.flatMap(({ role }) => (since && role.newSince?.includes(since) ? [role.index] : []))),
    [since, entries],
  );
  const route = useMemo(() => roles.route.map(({ index }) => index), [roles]);
  useLayoutEffect(() => {
    const chosen = roles.chosen?.index ?? -1;
    const now = store.getState();
    const isSame = now.chosen === chosen && now.lit !== null && now.route === route && now.into === view.showsInto;
    const next: Partial<MapLook> = {
      chosen,
      into: view.showsInto,
      // A click has lit it already: the same tracks need no second drawing.
      lit: isSame ? now.lit : litOf(scene, { chosen, into: view.showsInto, route }),
      here: roles.here?.index ?? -1,
      route,
      lens,
      blocks,
      leftOut,
      hidesRest: view.hidesRest,
      fresh,
    };
    store.setState(next);
  }, [store, scene, roles, route, lens, blocks, leftOut, fresh, view.showsInto, view.hidesRest]);
  return { store, ...roles };
}
