import type { MapLayout } from '../../../src/core/layout/mapLayout';
import { type MapScene, makeScene } from '../../../src/core/layout/scene';
import type { Role, Step } from '../../../src/core/model/graph';
import { decodeGraph } from '../../../src/dataset/decode';
import type { WireGraph } from '../../../src/dataset/wire';

/** A network as it travels in the product, with its layout. */
export interface BenchData {
  readonly wire: WireGraph;
  readonly layout: MapLayout;
}

/** The network that the address names (`?data=real`). Every variant loads and reads it in the same way. */
export async function loadScene(): Promise<MapScene> {
  const name = new URLSearchParams(location.search).get('data') ?? 'real';
  const response = await fetch(`/data/${encodeURIComponent(name)}.json`);
  if (!response.ok) throw new Error(`no network ${name}: ${response.status}`);
  const { wire, layout } = (await response.json()) as BenchData;
  return makeScene(decodeGraph(wire), layout);
}

/** Colour of a step in the peers' drawings. */
const COLOURS: Readonly<Partial<Record<Step['kind'], string>>> = {
  promotion: '#1b6ca8',
  specialisation: '#7a3e9d',
  'cross-sector': '#b35900',
  lighter: '#2e7d32',
};

export const colourOf = (step: Step): string => COLOURS[step.kind] ?? '#475569';

/** What the peers' cards tell besides the name: the same number of facts as the three marks of ours. */
export const factsOf = (role: Role): readonly string[] => [
  `krapte ${role.shortage ?? '?'}`,
  `fysiek ${role.strain?.lifting ?? '?'}`,
  `niveau ${role.level}`,
];
