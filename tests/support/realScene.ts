import { readLayout } from '../../src/core/layout/layoutText';
import type { MapLayout } from '../../src/core/layout/mapLayout';
import { type MapScene, makeScene } from '../../src/core/layout/scene';
import type { DataFiles } from '../../src/core/model/data';
import type { Graph, Role } from '../../src/core/model/graph';
import { readableData } from '../../src/core/validate/validate';
import { decodeGraph } from '../../src/dataset/decode';
import { encodeGraph } from '../../src/dataset/encode';
import { LAYOUT_FILE } from '../../tools/data/layout';
import { readDataFiles } from '../../tools/data/readData';

export interface RealMap {
  readonly files: ReadonlyMap<string, string>;
  readonly data: DataFiles;
  readonly graph: Graph;
  readonly layout: MapLayout;
  readonly scene: MapScene;
  /** Names of the stations by role index, as the map asks for them. */
  readonly names: Readonly<Record<'nl' | 'en', readonly string[]>>;
}

let known: RealMap | undefined;

/** The published data on the published map. Built once per test file. */
export function realMap(): RealMap {
  known ??= build();
  return known;
}

function build(): RealMap {
  const files = readDataFiles();
  const data = readableData(files);
  const layout = readLayout(files.get(LAYOUT_FILE) ?? '');
  if (!data || !layout) throw new Error('the published data and map can be read');
  const graph = decodeGraph(encodeGraph(data));
  const nameOf = (language: 'nl' | 'en') => graph.roles.map((role: Role) => role.name[language]);
  return { files, data, graph, layout, scene: makeScene(graph, layout), names: { nl: nameOf('nl'), en: nameOf('en') } };
}
