import type { MapScene } from './scene';
import { type Track, tracksAlong, tracksOf } from './tracks';

/** What of the map is asked for: a chosen station with its tracks out or in, and a route. -1 and [] for nothing. */
export interface LitWish {
  readonly chosen: number;
  readonly into: boolean;
  readonly route: readonly number[];
}

export interface Lit {
  /** Stations that stand out, the chosen one or the start of the route first; the others dim. */
  readonly stations: ReadonlySet<number>;
  readonly tracks: readonly Pick<Track, 'from' | 'to' | 'form' | 'points'>[];
  readonly route: readonly Pick<Track, 'from' | 'to' | 'form' | 'points'>[];
}

/** The stations and tracks that stand out; null when nothing is chosen, and the whole map is at rest. */
export function litOf(scene: MapScene, { chosen, into, route }: LitWish): Lit | null {
  const role = scene.graph.roles[chosen];
  const stops = route.flatMap((index) => scene.graph.roles[index] ?? []);
  if (!role && stops.length === 0) return null;
  const tracks = role ? tracksOf(scene, role, into) : [];
  const stations = new Set<number>([
    ...(role ? [role.index] : []),
    ...stops.map(({ index }) => index),
    ...tracks.map((track) => (into ? track.from : track.to).index),
  ]);
  return { stations, tracks, route: tracksAlong(scene, stops) };
}
