import { stepsFrom, stepsInto } from '../graph/buildGraph';
import type { Role, Step } from '../model/graph';
import type { MapScene } from './scene';
import { trackPath } from './trackPath';
import { formOf, type Track } from './tracks';

export interface Backbone {
  readonly tracks: readonly Track[];
  /** Stations where one can change to another line on the backbone, by role index. */
  readonly interchanges: ReadonlySet<number>;
}

const USUAL = { common: 0, regular: 1, rare: 2 } as const;
/** Bridges that each pair of lines shows at rest. */
const BRIDGES_PER_PAIR = 1;

/**
 * What the map shows at rest: inside each line the most usual way up to and from each station, and between lines the
 * strongest bridges. Everything else shows when a station is chosen.
 */
export function backbone(scene: MapScene): Backbone {
  const { graph } = scene;
  const chosen = new Map<string, Step>();
  const add = (step: Step | undefined) => {
    if (step) chosen.set(`${step.from.index}>${step.to.index}`, step);
  };
  for (const role of graph.roles) {
    if (role.kind === 'origin') continue;
    const inLine = (step: Step) => step.from.group === step.to.group && step.from.kind !== 'origin';
    add(
      best(
        scene,
        stepsInto(graph, role).filter((step) => inLine(step) && step.from.rank < step.to.rank),
      ),
    );
    add(
      best(
        scene,
        stepsFrom(graph, role).filter((step) => inLine(step) && step.from.rank < step.to.rank),
      ),
    );
  }
  const pairs = new Map<string, Step[]>();
  for (const step of graph.steps) {
    if (step.from.group === step.to.group || step.from.kind === 'origin' || step.usualness !== 'common') continue;
    const pair = [step.from.group, step.to.group].sort().join('>');
    const list = pairs.get(pair) ?? [];
    list.push(step);
    pairs.set(pair, list);
  }
  const interchanges = new Set<number>();
  for (const steps of pairs.values())
    for (const step of [...steps]
      .sort((a, b) => strength(scene, b) - strength(scene, a) || order(a, b))
      .slice(0, BRIDGES_PER_PAIR)) {
      add(step);
      interchanges.add(step.from.index);
      interchanges.add(step.to.index);
    }
  const tracks = [...chosen.values()].flatMap((step): Track[] => {
    const from = scene.spots[step.from.index];
    const to = scene.spots[step.to.index];
    if (!from || !to) return [];
    return [
      { from: step.from, to: step.to, form: formOf(step.from, step.to), points: trackPath(scene, from, to), step },
    ];
  });
  return { tracks, interchanges };
}

const degree = (scene: MapScene, role: Role): number =>
  stepsFrom(scene.graph, role).length + stepsInto(scene.graph, role).length;

/** A bridge is strong when both its ends are well connected. */
const strength = (scene: MapScene, step: Step): number =>
  Math.min(degree(scene, step.from), degree(scene, step.to)) + (step.to.rank > step.from.rank ? 4 : 0);

const order = (a: Step, b: Step): number => a.index - b.index;

/** The most usual; among equals the nearest on the map, then the first of the data. */
function best(scene: MapScene, steps: readonly Step[]): Step | undefined {
  const far = (step: Step): number => {
    const from = scene.spots[step.from.index];
    const to = scene.spots[step.to.index];
    return from && to ? Math.abs(from.row - to.row) * 2 + Math.abs(from.sub - to.sub) : 0;
  };
  return [...steps].sort((a, b) => USUAL[a.usualness] - USUAL[b.usualness] || far(a) - far(b) || order(a, b))[0];
}
