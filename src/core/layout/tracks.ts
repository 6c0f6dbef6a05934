import { stepsFrom, stepsInto } from '../graph/buildGraph';
import type { Role, Step } from '../model/graph';
import type { MapScene } from './scene';
import { exitGutter, type Point, trackPath } from './trackPath';

/** Every kind of track has a form of its own, so that direction never hangs on colour: up, the same level, down. */
export type TrackForm = 'up' | 'level' | 'down';

export interface Track {
  readonly from: Role;
  readonly to: Role;
  readonly form: TrackForm;
  readonly points: readonly Point[];
  /** How the step is called where several lead to one role: the most usual. */
  readonly step: Step;
}

export const formOf = (from: Role, to: Role): TrackForm =>
  to.rank > from.rank ? 'up' : to.rank < from.rank ? 'down' : 'level';

const USUAL_ORDER = { common: 0, regular: 1, rare: 2 } as const;

/** One step per neighbour: the most usual, then the first of the data. */
export function neighbourSteps(scene: Pick<MapScene, 'graph'>, role: Role, into: boolean): readonly Step[] {
  const best = new Map<Role, Step>();
  for (const step of into ? stepsInto(scene.graph, role) : stepsFrom(scene.graph, role)) {
    const other = into ? step.from : step.to;
    const known = best.get(other);
    if (other !== role && (!known || USUAL_ORDER[step.usualness] < USUAL_ORDER[known.usualness])) best.set(other, step);
  }
  return [...best.values()];
}

/**
 * The tracks of one station: those that leave it, or those that lead to it. All tracks of one exit run side by side in
 * the gutter, a lane per function group, the nearest goal outermost so that they do not cross.
 */
export function tracksOf(scene: MapScene, role: Role, into: boolean): readonly Track[] {
  const steps = neighbourSteps(scene, role, into);
  const lanes = into ? new Map<string, number>() : exitLanes(scene, role, steps);
  return steps.map((step) => {
    const from = scene.spots[step.from.index];
    const to = scene.spots[step.to.index];
    const points = from && to ? trackPath(scene, from, to, { at: lanes.get(laneKey(scene, step)) ?? 0.5 }) : [];
    return { from: step.from, to: step.to, form: formOf(step.from, step.to), points, step };
  });
}

/** Exit gutter and band of the goal: what shares a lane. */
function laneKey(scene: MapScene, step: Step): string {
  const from = scene.spots[step.from.index];
  const to = scene.spots[step.to.index];
  return from && to ? `${exitGutter(from, to)}:${to.band}` : '';
}

function exitLanes(scene: MapScene, role: Role, steps: readonly Step[]): Map<string, number> {
  const from = scene.spots[role.index];
  const gutters = new Map<number, Map<string, number>>();
  for (const step of steps) {
    const to = scene.spots[step.to.index];
    if (!from || !to) continue;
    const gutter = exitGutter(from, to);
    const lanes = gutters.get(gutter) ?? new Map<string, number>();
    gutters.set(gutter, lanes);
    const key = laneKey(scene, step);
    lanes.set(key, Math.max(lanes.get(key) ?? 0, Math.abs(to.row - from.row)));
  }
  const found = new Map<string, number>();
  for (const [gutter, lanes] of gutters) {
    // Furthest goal nearest to the station: the lanes of nearer goals branch off without crossing it.
    const order = [...lanes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const atRight = from !== undefined && gutter > from.sub;
    for (const [index, [key]] of order.entries()) {
      const at = order.length === 1 ? 0.5 : index / (order.length - 1);
      found.set(key, atRight ? at : 1 - at);
    }
  }
  return found;
}

/** The tracks of a route, station by station; a pair that no step connects is drawn all the same, with its own form. */
export function tracksAlong(scene: MapScene, roles: readonly Role[]): readonly Omit<Track, 'step'>[] {
  return roles.slice(1).flatMap((to, index) => {
    const from = roles[index];
    const a = from && scene.spots[from.index];
    const b = scene.spots[to.index];
    return from && a && b ? [{ from, to, form: formOf(from, to), points: trackPath(scene, a, b) }] : [];
  });
}
