import type { Graph, Role } from '../model/graph';
import { bandIds, bandOf, columnLevels, type MapLayout } from './mapLayout';

/** Free slots that each filled cell starts with, so that the next roles find a place without a move. */
const spareSlots = (roles: number): number => (roles === 0 ? 0 : roles < 5 ? 1 : 2);
/** Wider than high, like a screen and a sheet of paper. */
const SHAPE = 1.35;
/** Width of a slot against its height, and what a band costs extra, in slots. */
const SLOT_SHAPE = 2;
const BAND_GAP = 0.6;

export type CellOf = (role: Role) => { readonly column: number; readonly band: number };

/** In which column and band a role stands. A level or group that the layout lacks falls in the first. */
export function cellFinder(
  columns: readonly { levels: readonly string[] }[],
  bands: readonly { id: string }[],
): CellOf {
  const columnOf = new Map(columns.flatMap(({ levels }, index) => levels.map((level) => [level, index] as const)));
  const bandAt = new Map(bands.map(({ id }, index) => [id, index]));
  return (role) => ({ column: columnOf.get(role.level) ?? 0, band: bandAt.get(bandOf(role)) ?? 0 });
}

/** Columns and bands of a new map, without roles: as large as possible when it is fitted into the wanted shape. */
export function emptyLayout(graph: Graph): MapLayout {
  const levels = columnLevels(graph.vocabulary);
  const ids = bandIds(graph);
  const cellOf = cellFinder(
    levels.map((list) => ({ levels: list })),
    ids.map((id) => ({ id })),
  );
  const cells = graph.roles.map(cellOf);
  const needed = ids.map((_, band) =>
    levels.map((_, column) => {
      const roles = cells.filter((cell) => cell.band === band && cell.column === column).length;
      return roles + spareSlots(roles);
    }),
  );
  const subs = bestSubs(needed, levels.length);
  return {
    version: 1,
    columns: levels.map((list, index) => ({ id: list[0] ?? '', levels: list, subs: subs[index] ?? 1 })),
    bands: ids.map((id, index) => ({ id, rows: rowsFor(needed, subs)[index] ?? 1 })),
    slots: {},
  };
}

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

const rowsFor = (needed: readonly (readonly number[])[], subs: readonly number[]): number[] =>
  needed.map((row) => Math.max(1, ...row.map((slots, column) => Math.ceil(slots / (subs[column] ?? 1)))));

/** How large one slot is drawn when the whole is fitted into the wanted shape. */
function scaleOf(needed: readonly (readonly number[])[], subs: readonly number[]): number {
  const rows = rowsFor(needed, subs);
  return Math.min(SHAPE / (SLOT_SHAPE * (sum(subs) + 0.25 * subs.length)), 1 / (sum(rows) + BAND_GAP * rows.length));
}

/** Slots side by side per column: from one each, take the change of one or two columns that helps most. */
function bestSubs(needed: readonly (readonly number[])[], columns: number): number[] {
  const total = sum(needed.map(sum));
  let subs = Array.from({ length: columns }, () => 1);
  for (let turn = 0; turn < total; turn += 1) {
    const changes: number[][] = [];
    for (let a = 0; a < columns; a += 1)
      for (const stepA of [1, -1])
        for (let b = a; b < columns; b += 1)
          for (const stepB of b === a ? [0] : [0, 1, -1]) {
            const next = subs.map((value, index) => value + (index === a ? stepA : 0) + (index === b ? stepB : 0));
            if (next.every((value) => value > 0)) changes.push(next);
          }
    const now = scaleOf(needed, subs);
    const best = changes.reduce((a, b) => (scaleOf(needed, b) > scaleOf(needed, a) + 1e-12 ? b : a), subs);
    if (scaleOf(needed, best) > now + 1e-12) subs = best;
    // On a plateau only the number of rows is the limit: widen all, so that a later change can pay.
    else if (turn === 0 || isTooHigh(needed, subs)) subs = subs.map((value) => value + 1);
    else return subs;
  }
  return subs;
}

const isTooHigh = (needed: readonly (readonly number[])[], subs: readonly number[]): boolean => {
  const rows = rowsFor(needed, subs);
  return (SLOT_SHAPE * sum(subs)) / (sum(rows) + rows.length) < SHAPE * 0.8;
};
