import { backbone } from '../../src/core/layout/backbone';
import { type PaperScene, paperLabelBox } from '../../src/core/layout/paperScene';
import type { Point } from '../../src/core/layout/trackPath';
import { tracksOf } from '../../src/core/layout/tracks';

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const touch = (a: Box, b: Box): boolean => a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;

const rolesIn = (scene: PaperScene): number[] =>
  scene.graph.roles.map(({ index }) => index).filter((role) => scene.spots[role] !== undefined);

/** Every pair of names that overlap, as "a / b"; and every name that leaves its own station column. */
export function nameTrouble(scene: PaperScene): string[] {
  const roles = rolesIn(scene);
  const name = (role: number): string => scene.graph.roles[role]?.id ?? '';
  const boxes = new Map(roles.map((role) => [role, paperLabelBox(scene, role)]));
  const trouble: string[] = [];
  for (const [at, a] of roles.entries()) {
    const box = boxes.get(a);
    const spot = scene.spots[a];
    if (!box || !spot) continue;
    if (box.x1 > (scene.subX[spot.sub + 1] ?? 0) - scene.metrics.gutterFrom + 0.5) trouble.push(`${name(a)} too wide`);
    for (const b of roles.slice(at + 1)) {
      const other = boxes.get(b);
      if (other && touch(box, other)) trouble.push(`${name(a)} / ${name(b)}`);
    }
  }
  return trouble;
}

/** Tracks, at rest and of every station that is chosen, that run through a station or a name that is not theirs. */
export function trackTrouble(scene: PaperScene): string[] {
  const roles = rolesIn(scene);
  const all = [
    ...backbone(scene).tracks,
    ...scene.graph.roles.flatMap((role) => [...tracksOf(scene, role, false), ...tracksOf(scene, role, true)]),
  ];
  const seen = new Set<string>();
  const trouble: string[] = [];
  const boxes = roles.map((role) => {
    const { x0, y0, x1, y1 } = paperLabelBox(scene, role);
    // Letters do not fill their line: half a point of it is air.
    return { role, label: { x0, y0: y0 + 0.5, x1, y1: y1 - 0.5 } };
  });
  for (const { from, to, points } of all) {
    const key = points.join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    for (const line of linesOf(points))
      for (const { role, label } of boxes) {
        const spot = scene.spots[role];
        if (!spot) continue;
        const r = scene.metrics.station;
        const ring = { x0: spot.x - r, y0: spot.y - r, x1: spot.x + r, y1: spot.y + r };
        const isOwn = role === from.index || role === to.index;
        if (!isOwn && touch(line, ring)) trouble.push(`${from.id} > ${to.id} through the station ${role}`);
        if (touch(line, label)) trouble.push(`${from.id} > ${to.id} through the name of ${role}`);
      }
  }
  return trouble;
}

/** The pieces of a track as boxes as broad as it is drawn. */
const linesOf = (points: readonly Point[]): Box[] =>
  points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return {
      x0: Math.min(from[0], to[0]) - 0.5,
      y0: Math.min(from[1], to[1]) - 0.5,
      x1: Math.max(from[0], to[0]) + 0.5,
      y1: Math.max(from[1], to[1]) + 0.5,
    };
  });
