import { numberAt } from './numberAt';
import type { MapScene, Spot } from './scene';

export type Point = readonly [x: number, y: number];

/** Which gutter a track leaves its station by, and where in that gutter it runs (0 = left edge, 1 = right edge). */
export interface Lane {
  readonly at: number;
}

const MIDDLE: Lane = { at: 0.5 };

/** Gutters are counted by the sub-column at their right. */
const gutterX = (scene: MapScene, gutter: number, { at }: Lane): number => {
  const right = numberAt(scene.subX, gutter);
  const { gutterFrom, gutterTo } = scene.metrics;
  return right - gutterFrom + at * (gutterFrom - gutterTo);
};

/** The gutter by which a track from `from` to `to` leaves: at the right when it goes on or stays, else at the left. */
export const exitGutter = (from: Spot, to: Spot): number => (to.sub >= from.sub ? from.sub + 1 : from.sub);
const entryGutter = (from: Spot, to: Spot): number =>
  to.sub === from.sub ? to.sub + 1 : to.sub > from.sub ? to.sub : to.sub + 1;

/**
 * The corners of the track between two stations: horizontal and vertical pieces through gutters (between the
 * sub-columns) and corridors (above the rows), with as few bends as the stations in between allow. It touches no other
 * station and no place where a name can stand at full size. Straight when the row is free.
 */
export function trackPath(scene: MapScene, from: Spot, to: Spot, lane: Lane = MIDDLE): readonly Point[] {
  const exit = exitGutter(from, to);
  const entry = entryGutter(from, to);
  const start: Point = [from.x, from.y];
  const end: Point = [to.x, to.y];
  if (from.row === to.row && from.sub !== to.sub && isBetweenFree(scene, from.row, from.sub, to.sub))
    return [start, end];
  const exitX = gutterX(scene, exit, lane);
  // Next to each other, or nothing in the way on the goal's row: change rows at once.
  if (exit === entry || isBetweenFree(scene, to.row, from.sub, to.sub))
    return [start, [exitX, from.y], [exitX, to.y], end];
  const entryX = gutterX(scene, entry, lane);
  // Nothing in the way on the own row: change rows at the goal.
  if (isBetweenFree(scene, from.row, from.sub, to.sub)) return [start, [entryX, from.y], [entryX, to.y], end];
  const corridor = numberAt(scene.rowY, to.row) - scene.metrics.corridor;
  return [start, [exitX, from.y], [exitX, corridor], [entryX, corridor], [entryX, to.y], end];
}

/** No station in this row between two slots, both left out. */
function isBetweenFree(scene: MapScene, row: number, a: number, b: number): boolean {
  const [first, last] = [row * scene.subs + Math.min(a, b) + 1, row * scene.subs + Math.max(a, b)];
  return scene.grid.subarray(first, last).every((role) => role < 0);
}
