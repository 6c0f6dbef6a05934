import type { Node } from '@xyflow/react';
import type { RoleEntry } from '../../../core/browse/entries';
import { type MapScene, METRICS } from '../../../core/layout/scene';
import { wrapLabel } from '../../../core/layout/wrapLabel';
import type { MapLookStore } from '../../../state/mapLook';
import { hasCards } from './paintBase';
import type { RoleCardData } from './RoleCard';
import type { Size, View } from './view';

export type RoleNode = Node<RoleCardData, 'role'>;

/** Cards are made this far outside the window, in map units, so that a small move shows no holes. */
const MARGIN = 260;

/**
 * The cards for the stations in and near the window, none when names are drawn. Gives back the very same list when the
 * same stations are meant, so that moving the map renders nothing.
 */
export function cardsFor(
  scene: MapScene,
  names: readonly string[],
  entries: readonly RoleEntry[],
  store: MapLookStore,
  { x, y, zoom }: View,
  { width, height }: Size,
  now: RoleNode[],
): RoleNode[] {
  if (!hasCards(zoom)) return now.length === 0 ? now : [];
  const [x0, y0] = [-x / zoom - MARGIN, -y / zoom - MARGIN];
  const [x1, y1] = [(width - x) / zoom + MARGIN, (height - y) / zoom + MARGIN];
  const roles: number[] = [];
  for (const [role, spot] of scene.spots.entries())
    if (spot.x > x0 && spot.x < x1 && spot.y > y0 && spot.y < y1) roles.push(role);
  if (roles.length === now.length && roles.every((role, index) => now[index]?.data.role === role)) return now;
  const known = new Map(now.map((node) => [node.data.role, node]));
  return roles.map((role) => known.get(role) ?? card(scene, names, entries, store, role));
}

function card(
  scene: MapScene,
  names: readonly string[],
  entries: readonly RoleEntry[],
  store: MapLookStore,
  role: number,
): RoleNode {
  const spot = scene.spots[role];
  const entry = entries[role];
  if (!spot || !entry) throw new Error(`no station ${role}`);
  const lines = wrapLabel(names[role] ?? '', METRICS.labelWidth, METRICS.labelSize, METRICS.labelLines);
  return {
    id: entry.role.id,
    type: 'role',
    position: { x: spot.x + METRICS.labelX, y: spot.y + METRICS.labelY },
    width: METRICS.labelWidth,
    height: METRICS.labelLines * METRICS.labelLine,
    data: { role, lines, entry, store },
  };
}
