import type { MapScene } from '../../../src/core/layout/scene';
import type { ScreenPoint, StationPoint, View } from './protocol';

/** The box in which the peers draw a role, around the station's place; ours draws a ring there and a name under it. */
export const CARD = { width: 168, height: 52 } as const;

/** Part of the screen in which no variant has buttons, panels or a small map of its own. */
const CLEAR = { left: 60, top: 60, right: 220, bottom: 170 } as const;
/** Where drags to the left start: the whole drag stays on the screen. */
const DRAG_FROM = { left: 1000, top: 60, right: 1240, bottom: 620 } as const;
const SEARCH_STEPS_PX = [13, 4] as const;
const FIT_SHARE = 0.96;

export function fitView({ width, height }: MapScene): View {
  const zoom = Math.min(innerWidth / width, innerHeight / height) * FIT_SHARE;
  return { x: (innerWidth - width * zoom) / 2, y: (innerHeight - height * zoom) / 2, zoom };
}

/** Zoom 1, centred on the station that has most others on the screen with it. */
export function readView({ spots }: MapScene): View {
  const halfWidth = innerWidth / 2 - CARD.width / 2;
  const halfHeight = innerHeight / 2 - CARD.height;
  let most = -1;
  let centre = { x: 0, y: 0 };
  for (const { x, y } of spots) {
    let count = 0;
    for (const other of spots) if (Math.abs(other.x - x) < halfWidth && Math.abs(other.y - y) < halfHeight) count += 1;
    if (count <= most) continue;
    most = count;
    centre = { x, y };
  }
  return { x: innerWidth / 2 - centre.x, y: innerHeight / 2 - centre.y, zoom: 1 };
}

export function stationPoints({ graph, spots }: MapScene, { x, y, zoom }: View, most: number): StationPoint[] {
  const all = graph.roles.flatMap(({ id, index }): StationPoint[] => {
    const spot = spots[index];
    if (!spot) return [];
    const point = { id, x: x + spot.x * zoom, y: y + spot.y * zoom };
    const isClear =
      point.x > CLEAR.left &&
      point.x < innerWidth - CLEAR.right &&
      point.y > CLEAR.top &&
      point.y < innerHeight - CLEAR.bottom;
    return isClear ? [point] : [];
  });
  const every = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, i) => i % every === 0).slice(0, most);
}

/** The point in the starting area of drags that lies farthest from any card; null when none lies on bare map. */
export function emptyPoint(
  { spots }: MapScene,
  view: View,
  isBackground: (element: Element) => boolean,
): ScreenPoint | null {
  for (const step of SEARCH_STEPS_PX) {
    let best: ScreenPoint | null = null;
    let farthest = -1;
    for (let x = DRAG_FROM.left; x < DRAG_FROM.right; x += step)
      for (let y = DRAG_FROM.top; y < DRAG_FROM.bottom; y += step) {
        const element = document.elementFromPoint(x, y);
        if (!element || !isBackground(element)) continue;
        const distance = distanceToCards(spots, view, { x, y }, farthest);
        if (distance <= farthest) continue;
        farthest = distance;
        best = { x, y };
      }
    if (best) return best;
  }
  return null;
}

/** Distance to the nearest card in pixels, 0 on a card; gives up at `atLeast`, where it no longer matters. */
function distanceToCards(spots: MapScene['spots'], view: View, point: ScreenPoint, atLeast: number): number {
  const halfWidth = (CARD.width / 2) * view.zoom;
  const halfHeight = (CARD.height / 2) * view.zoom;
  let nearest = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const across = Math.abs(view.x + spot.x * view.zoom - point.x) - halfWidth;
    const down = Math.abs(view.y + spot.y * view.zoom - point.y) - halfHeight;
    nearest = Math.min(nearest, Math.hypot(Math.max(across, 0), Math.max(down, 0)));
    if (nearest <= atLeast) break;
  }
  return nearest;
}
