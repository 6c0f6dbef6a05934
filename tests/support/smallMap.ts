import { cellFinder } from '../../src/core/layout/emptyLayout';
import type { MapLayout, Slot } from '../../src/core/layout/mapLayout';
import { type MapScene, makeScene, type Spot } from '../../src/core/layout/scene';
import { aRole, graphOf, type RoleDraft, roleIn, type StepDraft } from './graph';

/** Small maps of which every place is given: one column of six places, and three bands of four rows. */
const SUBS = 6;
const ROWS = 4;

export interface SmallMap {
  /** Where each role stands in its band: place from the left, and row. A role that is not ordinary is told apart. */
  readonly places: Readonly<Record<string, Slot>>;
  readonly roles?: readonly RoleDraft[];
  readonly steps?: readonly StepDraft[];
}

export function smallMap({ places, roles = [], steps = [] }: SmallMap): MapScene {
  const told = new Map(roles.map((role) => [role.parts.id, role]));
  const graph = graphOf({ roles: Object.keys(places).map((id) => told.get(id) ?? aRole(id)), steps });
  const layout: MapLayout = {
    version: 1,
    columns: [{ id: 'mbo-3', levels: ['mbo-3'], subs: SUBS }],
    bands: ['verzorging', 'staf', 'outside'].map((id) => ({ id, rows: ROWS })),
    slots: places,
  };
  const cellOf = cellFinder(layout.columns, layout.bands);
  const taken = graph.roles.map((role) => `${cellOf(role).band} ${places[role.id]}`);
  if (new Set(taken).size < taken.length) throw new Error('two roles of the test map share a place');
  return makeScene(graph, layout);
}

/** The same map with some stations only, as a sheet of paper has it. */
export function withOnly(scene: MapScene, ids: readonly string[]): MapScene {
  const spots: Spot[] = [];
  for (const id of ids) spots[roleIn(scene.graph, id).index] = spotIn(scene, id);
  return { ...scene, spots, grid: scene.grid.map((role) => (spots[role] ? role : -1)) };
}

/** Where a role of a small map stands. */
export function spotIn(scene: MapScene, id: string): Spot {
  const spot = scene.spots[roleIn(scene.graph, id).index];
  if (!spot) throw new Error(`the test map has no ${id}`);
  return spot;
}
