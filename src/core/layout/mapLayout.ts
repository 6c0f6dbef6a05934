import type { Graph, Role, Vocabulary } from '../model/graph';

/**
 * The places of the stations: data/map-layout.json. Works like a lock file: made by code, committed, and read back, so
 * that a role stays where people remember it. Columns are levels, bands are function groups; a cell (column and band)
 * is a grid of `subs` by `rows` slots.
 */
export interface MapLayout {
  readonly version: 1;
  readonly columns: readonly MapColumn[];
  readonly bands: readonly MapBand[];
  /** Slot inside its cell and, in the lock file, which cell that is, by role id. */
  readonly slots: Readonly<Record<string, LockedSlot>>;
}

export interface MapColumn {
  /** Id of its first level. */
  readonly id: string;
  readonly levels: readonly string[];
  /** Slots side by side. */
  readonly subs: number;
}

export interface MapBand {
  /** A function group, or OUTSIDE. */
  readonly id: string;
  /** Slots under each other. */
  readonly rows: number;
}

export type Slot = readonly [sub: number, row: number];

/** A slot that says of which column and band: a role that changes level or group is then known to have moved. */
export type LockedSlot = readonly [sub: number, row: number, column?: string, band?: string];

/** The band of places that people come from: they have no function group in care. */
export const OUTSIDE = 'outside';

/** Levels with hardly a role share the column of their neighbour. */
const SHARED_COLUMNS: readonly (readonly string[])[] = [
  ['geen', 'mbo-1'],
  ['ad', 'hbo'],
  ['hbo-master', 'wo'],
];

/** Which levels stand in one column, from low to high. */
export function columnLevels(vocabulary: Vocabulary): string[][] {
  const columns: string[][] = [];
  for (const { id } of vocabulary.levels) {
    const shared = SHARED_COLUMNS.find((levels) => levels.includes(id));
    const last = columns.at(-1);
    if (shared && last && last[0] !== undefined && shared.includes(last[0])) last.push(id);
    else columns.push([id]);
  }
  return columns;
}

export const bandOf = (role: Role): string => (role.kind === 'origin' ? OUTSIDE : role.group);

/** All bands from top to bottom: function groups in the order of the vocabulary, outside last. */
export const bandIds = (graph: Graph): string[] => [...graph.vocabulary.groups.map(({ id }) => id), OUTSIDE];
