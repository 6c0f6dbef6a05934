import type { MapScene } from '../../../core/layout/scene';

/** Where the map stands on the screen: a spot of the map lies at `spot * zoom + (x, y)`, in CSS pixels. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Area {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export const MAX_ZOOM = 4;

/** Room around the map when it is fitted. */
const FIT_MARGIN = 16;

/** Room that the part shall leave free, in CSS pixels: headings, boxes over the map. */
export interface Insets {
  readonly top: number;
  readonly left: number;
  readonly bottom?: number;
}

/** The view that shows this part of the map as large as it fits, with room for the headings at the top and left. */
export function fitArea(area: Area, size: Size, insets: Insets, most = 1): View {
  const width = Math.max(80, size.width - insets.left - 2 * FIT_MARGIN);
  const height = Math.max(80, size.height - insets.top - (insets.bottom ?? 0) - 2 * FIT_MARGIN);
  const zoom = Math.min(width / (area.x1 - area.x0), height / (area.y1 - area.y0), most);
  return {
    zoom,
    x: insets.left + FIT_MARGIN + (width - (area.x1 - area.x0) * zoom) / 2 - area.x0 * zoom,
    y: insets.top + FIT_MARGIN + (height - (area.y1 - area.y0) * zoom) / 2 - area.y0 * zoom,
  };
}

export const wholeMap = (scene: MapScene): Area => ({ x0: 40, y0: 40, x1: scene.width, y1: scene.height - 40 });

/** Just enough around these stations to read them in their surroundings. */
export function areaAround(scene: MapScene, roles: Iterable<number>): Area | null {
  const spots = [...roles].flatMap((role) => scene.spots[role] ?? []);
  if (spots.length === 0) return null;
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  return {
    x0: Math.min(...xs) - 90,
    y0: Math.min(...ys) - 80,
    x1: Math.max(...xs) + 200,
    y1: Math.max(...ys) + 110,
  };
}

/** The farthest one can zoom out: a little beyond the whole map. */
export const leastZoom = (scene: MapScene, size: Size): number =>
  Math.max(0.03, Math.min(size.width / scene.width, size.height / scene.height) * 0.85);
