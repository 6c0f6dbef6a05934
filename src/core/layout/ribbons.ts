import { bandOf } from './mapLayout';
import { numberAt } from './numberAt';
import type { MapScene } from './scene';
import type { Point } from './trackPath';

/** The line of a function group: where it runs through its stations, row by row, as corners to draw. */
export interface Ribbon {
  readonly band: string;
  readonly pieces: readonly (readonly Point[])[];
}

/**
 * One broad, pale line per band: a trunk at the left, and from it along every row to its last station. It says what
 * belongs together; steps are tracks of their own.
 */
export function ribbons(scene: MapScene): readonly Ribbon[] {
  const rows = new Map<string, Map<number, { first: number; last: number }>>();
  for (const role of scene.graph.roles) {
    const spot = scene.spots[role.index];
    if (!spot) continue;
    const own = rows.get(bandOf(role)) ?? new Map<number, { first: number; last: number }>();
    rows.set(bandOf(role), own);
    const row = own.get(spot.row) ?? { first: spot.x, last: spot.x };
    own.set(spot.row, { first: Math.min(row.first, spot.x), last: Math.max(row.last, spot.x) });
  }
  return scene.bands.flatMap(({ id }): Ribbon[] => {
    const own = [...(rows.get(id) ?? [])].sort(([a], [b]) => a - b);
    const [top] = own;
    if (!top) return [];
    const start = Math.min(...own.map(([, { first }]) => first));
    const trunkX = start - (scene.metrics.gutterFrom + scene.metrics.gutterTo) / 2;
    const topY = numberAt(scene.rowY, top[0]);
    const pieces = own.map(([row, { last }]): readonly Point[] => {
      const y = numberAt(scene.rowY, row);
      const end: Point = [last, y];
      return row === top[0] ? [[trunkX, y], end] : [[trunkX, topY], [trunkX, y], end];
    });
    return [{ band: id, pieces }];
  });
}
