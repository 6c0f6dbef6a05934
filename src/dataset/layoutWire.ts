import type { MapBand, MapColumn, MapLayout } from '../core/layout/mapLayout';
import type { WireGraph } from './wire';

/** The layout as it travels: slots by role index instead of by id. */
export interface WireLayout {
  readonly columns: readonly MapColumn[];
  readonly bands: readonly MapBand[];
  readonly slots: readonly (readonly [sub: number, row: number])[];
}

export const encodeLayout = ({ columns, bands, slots }: MapLayout, graph: Pick<WireGraph, 'roles'>): WireLayout => ({
  columns,
  bands,
  slots: graph.roles.map(({ i }) => {
    const [sub, row] = slots[i] ?? [0, 0];
    return [sub, row];
  }),
});

export const decodeLayout = ({ columns, bands, slots }: WireLayout, graph: Pick<WireGraph, 'roles'>): MapLayout => ({
  version: 1,
  columns,
  bands,
  slots: Object.fromEntries(graph.roles.map(({ i }, index) => [i, slots[index] ?? [0, 0]])),
});
