import { FAR_LABEL, nearLabel, type PlacedLabel } from '../../src/core/layout/placeLabels';
import { type MapScene, stationRadius } from '../../src/core/layout/scene';
import { textWidth } from '../../src/core/layout/textWidth';
import type { Point } from '../../src/core/layout/trackPath';

/** What a drawing of the map may not do, measured anew from what is drawn: every check gives a list of faults. */

export interface Box {
  readonly of: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const textBox = (of: string, x0: number, y0: number, lines: readonly string[], size: number, line: number): Box => ({
  of,
  x0,
  y0,
  x1: x0 + Math.max(0, ...lines.map((text) => textWidth(text, size))),
  y1: y0 + lines.length * line,
});

/** Where a name far away is drawn on the screen, in CSS pixels, with the map's corner at 0, 0. */
export const farBox = ({ lines, x, y, dx, dy }: PlacedLabel, zoom: number): Box =>
  textBox(lines.join(' '), x * zoom + dx + 1, y * zoom + dy, lines, FAR_LABEL.size, FAR_LABEL.line);

/** Where a name near by stands, in map units. */
export function nearBox(scene: MapScene, role: number, name: string): Box {
  const { lines, x, y, width, height } = nearLabel(scene, role, name);
  return { of: lines.join(' '), x0: x, y0: y, x1: x + width, y1: y + height };
}

/** Pairs of boxes that share a spot. */
export function overlaps(boxes: readonly Box[]): string[] {
  const found: string[] = [];
  const byLeft = [...boxes].sort((a, b) => a.x0 - b.x0);
  for (const [index, a] of byLeft.entries())
    for (let next = index + 1; next < byLeft.length; next += 1) {
      const b = byLeft[next];
      if (!b || b.x0 >= a.x1) break;
      if (a.y0 < b.y1 && b.y0 < a.y1) found.push(`${a.of} / ${b.of}`);
    }
  return found;
}

/** Boxes that lie over the ring of one of these stations; boxes in the unit that `zoom` gives. */
export function coveredRings(
  scene: MapScene,
  boxes: readonly Box[],
  zoom: number,
  radius: number,
  stations: Iterable<number> = scene.spots.keys(),
): string[] {
  const found: string[] = [];
  for (const role of stations) {
    const spot = scene.spots[role];
    if (!spot) continue;
    const [x, y] = [spot.x * zoom, spot.y * zoom];
    for (const box of boxes) {
      if (box.x0 > x + radius || box.x1 < x - radius || box.y0 > y + radius || box.y1 < y - radius) continue;
      const far = Math.hypot(Math.max(box.x0 - x, 0, x - box.x1), Math.max(box.y0 - y, 0, y - box.y1));
      if (far < radius - 1e-9) found.push(`${box.of} over ${scene.graph.roles[role]?.id}`);
    }
  }
  return found;
}

/** Radius of a ring on the screen. */
export const ringOnScreen = (zoom: number): number => stationRadius(zoom) * zoom;

export interface Line {
  readonly from: { readonly index: number; readonly id: string };
  readonly to: { readonly index: number; readonly id: string };
  readonly points: readonly Point[];
}

const nameOf = ({ from, to }: Line): string => `${from.id} > ${to.id}`;

const pieces = (points: readonly Point[]): (readonly [Point, Point])[] =>
  points.slice(1).map((to, index) => [points[index] ?? to, to]);

function distance([x, y]: Point, [a, b]: readonly [Point, Point]): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const at = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / length));
  return Math.hypot(a[0] + at * dx - x, a[1] + at * dy - y);
}

/** Stations that a track passes nearer than `room`, other than those where it starts and ends. */
export function touchedStations(scene: MapScene, lines: readonly Line[], room: number): string[] {
  return lines.flatMap((line) =>
    scene.spots.flatMap((spot, role) =>
      role !== line.from.index &&
      role !== line.to.index &&
      pieces(line.points).some((piece) => distance([spot.x, spot.y], piece) < room - 1e-9)
        ? [`${nameOf(line)} through ${scene.graph.roles[role]?.id}`]
        : [],
    ),
  );
}

/** Names that a track of this width runs into. For tracks of horizontal and vertical pieces. */
export function touchedNames(boxes: readonly Box[], lines: readonly Line[], width: number): string[] {
  const half = width / 2;
  return lines.flatMap((line) => {
    const sides = pieces(line.points).map(([a, b]) => ({
      x0: Math.min(a[0], b[0]) - half,
      x1: Math.max(a[0], b[0]) + half,
      y0: Math.min(a[1], b[1]) - half,
      y1: Math.max(a[1], b[1]) + half,
    }));
    return boxes
      .filter((box) => sides.some((s) => s.x0 < box.x1 && s.x1 > box.x0 && s.y0 < box.y1 && s.y1 > box.y0))
      .map((box) => `${nameOf(line)} through the name ${box.of}`);
  });
}

/** Tracks with slanting pieces, with too many bends, or that do not run from their start to their end. */
export function wrongShapes(scene: MapScene, lines: readonly Line[], mostBends: number): string[] {
  return lines.flatMap((line) => {
    const { points, from, to } = line;
    const ends = [points[0], points.at(-1)];
    const spots = [scene.spots[from.index], scene.spots[to.index]];
    const faults: string[] = [];
    if (pieces(points).some(([a, b]) => (a[0] === b[0]) === (a[1] === b[1]))) faults.push('slants or stands still');
    if (points.length - 2 > mostBends) faults.push(`${points.length - 2} bends`);
    if (ends.some((end, at) => end?.[0] !== spots[at]?.x || end?.[1] !== spots[at]?.y)) faults.push('misses a station');
    return faults.map((fault) => `${nameOf(line)} ${fault}`);
  });
}

/** All points of path data, those that only steer a curve included: the drawing never leaves the hull of them. */
export const pathPoints = (data: string): Point[] =>
  [...data.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
