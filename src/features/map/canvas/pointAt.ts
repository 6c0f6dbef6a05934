import type { PlacedLabel } from '../../../core/layout/placeLabels';
import { nearLabel } from '../../../core/layout/placeLabels';
import { type MapScene, METRICS, stationRadius } from '../../../core/layout/scene';
import { hasCards } from './paintBase';
import type { View } from './view';

/** Half of the smallest target, in CSS pixels. */
const REACH_PX = 22;

export interface Pointed {
  readonly role: number;
  /** A "+ n": the pointer asks to open a cell, not for this role. */
  readonly isMore: boolean;
}

/**
 * The station at a place of the window: the nearest ring within a finger's reach, else the one whose name stands there.
 * Null on empty map.
 */
export function pointAt(
  scene: MapScene,
  view: View,
  labels: readonly PlacedLabel[],
  names: readonly string[],
  x: number,
  y: number,
  isShown: (role: number) => boolean,
): Pointed | null {
  const mapX = (x - view.x) / view.zoom;
  const mapY = (y - view.y) / view.zoom;
  const ring = stationRadius(view.zoom) + 3 / view.zoom;
  const near = nearest(scene, mapX, mapY, isShown);
  if (near && near.distance <= ring) return { role: near.role, isMore: false };
  const label = labels.find(({ x: spotX, y: spotY, dx, dy, width, height }) => {
    const left = spotX * view.zoom + view.x + dx;
    const top = spotY * view.zoom + view.y + dy;
    return x >= left && x <= left + width && y >= top && y <= top + height;
  });
  if (label) return { role: label.role, isMore: label.kind === 'more' };
  if (hasCards(view.zoom)) {
    const named = cardAt(scene, names, mapX, mapY, isShown);
    if (named !== null) return { role: named, isMore: false };
  }
  return near && near.distance * view.zoom <= REACH_PX ? { role: near.role, isMore: false } : null;
}

function nearest(scene: MapScene, x: number, y: number, isShown: (role: number) => boolean) {
  let best: { role: number; distance: number } | null = null;
  for (const [role, spot] of scene.spots.entries()) {
    const distance = Math.hypot(spot.x - x, spot.y - y);
    if ((best === null || distance < best.distance) && isShown(role)) best = { role, distance };
  }
  return best;
}

function cardAt(
  scene: MapScene,
  names: readonly string[],
  x: number,
  y: number,
  isShown: (role: number) => boolean,
): number | null {
  for (const [role, spot] of scene.spots.entries()) {
    if (
      x < spot.x + METRICS.labelX ||
      x > spot.x + METRICS.labelX + METRICS.labelWidth ||
      y < spot.y ||
      y > spot.y + 90
    )
      continue;
    const label = nearLabel(scene, role, names[role] ?? '');
    if (isShown(role) && x <= label.x + label.width && y <= label.y + label.height + 14) return role;
  }
  return null;
}
