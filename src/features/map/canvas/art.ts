import { type Backbone, backbone } from '../../../core/layout/backbone';
import { pathData } from '../../../core/layout/corners';
import { bandOf } from '../../../core/layout/mapLayout';
import { ribbons } from '../../../core/layout/ribbons';
import type { MapScene } from '../../../core/layout/scene';
import type { TrackForm } from '../../../core/layout/tracks';

/** What never changes while a map is on the screen, as paths that a canvas strokes at once: made once per scene. */
export interface MapArt {
  readonly scene: MapScene;
  readonly backbone: Backbone;
  readonly ribbons: readonly { readonly band: string; readonly path: Path2D }[];
  readonly tracks: readonly { readonly band: string; readonly form: TrackForm; readonly path: Path2D }[];
  /** Role indices per band. */
  readonly stations: ReadonlyMap<string, readonly number[]>;
}

export function makeArt(scene: MapScene): MapArt {
  const bone = backbone(scene);
  const byBand = new Map<string, string[]>();
  for (const track of bone.tracks) {
    const key = `${bandOf(track.to)} ${track.form}`;
    const list = byBand.get(key) ?? [];
    list.push(pathData(track.points));
    byBand.set(key, list);
  }
  const stations = new Map<string, number[]>();
  for (const role of scene.graph.roles) {
    const list = stations.get(bandOf(role)) ?? [];
    list.push(role.index);
    stations.set(bandOf(role), list);
  }
  return {
    scene,
    backbone: bone,
    ribbons: ribbons(scene).map(({ band, pieces }) => ({
      band,
      path: new Path2D(pieces.map((p) => pathData(p)).join('')),
    })),
    tracks: [...byBand].map(([key, data]) => {
      const [band = '', form = 'up'] = key.split(' ');
      return { band, form: form as TrackForm, path: new Path2D(data.join('')) };
    }),
    stations,
  };
}
