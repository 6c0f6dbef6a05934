import { byImportance } from '../../../core/layout/placeLabels';
import type { MapScene } from '../../../core/layout/scene';
import { STRIP_FROM } from './Headings';
import { areaAround, fitArea, type Size, type View, wholeMap } from './view';

/** Room for the headings, so that at rest they stand beside the stations and not over them. */
const INSETS = { top: 34, left: 118 } as const;
/** The whole map: names may stand above its first row and below its last. */
const WHOLE = { ...INSETS, top: 66, bottom: 30 } as const;
/** Where one goes to see something: not under the box with the lens either. */
const CLEAR = { ...INSETS, bottom: 176 } as const;
/** On a narrow window the whole map cannot be read: it opens on the best connected station. */
const isNarrow = (size: Size): boolean => size.width < STRIP_FROM;
const NARROW_ZOOM = 0.36;
/** Zoom at which names have their full size, for going to one station. */
const READING = 1;
/** Zoom at which all names of a cell have their place. */
const ALL_NAMES = 0.62;

export const wholeView = (scene: MapScene, size: Size): View => fitArea(wholeMap(scene), size, WHOLE);

/** These stations as large as they can be read together; null for none. */
export function viewAround(scene: MapScene, roles: Iterable<number>, size: Size): View | null {
  const area = areaAround(scene, roles);
  return area && fitArea(area, size, isNarrow(size) ? INSETS : CLEAR, READING);
}

/** Where the map opens: around these stations, or all of it where all of it can be read. */
export function startView(scene: MapScene, start: readonly number[], size: Size): View {
  const roles = start.length > 0 || !isNarrow(size) ? start : byImportance(scene).slice(0, 1);
  const area = areaAround(scene, roles);
  if (!area) return wholeView(scene, size);
  if (start.length === 0) return fitArea(area, size, INSETS, NARROW_ZOOM);
  return fitArea(area, size, isNarrow(size) ? INSETS : CLEAR, 0.75);
}

/** The nearest view that has the station and its name inside the window; null when it is there already. */
export function revealView(scene: MapScene, role: number, view: View, size: Size): View | null {
  const spot = scene.spots[role];
  if (!spot) return null;
  const [x, y] = [spot.x * view.zoom + view.x, spot.y * view.zoom + view.y];
  const room = { left: INSETS.left + 24, right: size.width - 130, top: INSETS.top + 40, bottom: size.height - 90 };
  const dx = x < room.left ? room.left - x : x > room.right ? room.right - x : 0;
  const dy = y < room.top ? room.top - y : y > room.bottom ? room.bottom - y : 0;
  return dx === 0 && dy === 0 ? null : { ...view, x: view.x + dx, y: view.y + dy };
}

/** The cell of a station at a zoom where all its names show; a cell larger than the window opens at its first stations. */
export function cellView(scene: MapScene, role: number, size: Size): View | null {
  const cell = scene.spots[role];
  const inCell = [...scene.spots.keys()].filter(
    (other) => scene.spots[other]?.column === cell?.column && scene.spots[other]?.band === cell?.band,
  );
  const area = areaAround(scene, inCell);
  if (!area) return null;
  const fitted = fitArea(area, size, INSETS, READING);
  if (fitted.zoom >= ALL_NAMES) return fitted;
  const first = { ...area, x1: area.x0 + size.width / ALL_NAMES, y1: area.y0 + size.height / ALL_NAMES };
  return fitArea(first, size, INSETS, ALL_NAMES);
}
