import type { Graph, Role } from '../model/graph';
import { arrangeCells, type CellGrid } from './arrangeCells';
import { cellFinder, emptyLayout } from './emptyLayout';
import { bandIds, columnLevels, type LockedSlot, type MapLayout, type Slot } from './mapLayout';

export interface SlotChanges {
  readonly layout: MapLayout;
  /** Roles that had no slot, or whose level or group changed. */
  readonly placed: readonly string[];
  /** Ids whose slot came free. */
  readonly freed: readonly string[];
  /** Bands that had to grow: everything below them moves down by whole rows. */
  readonly grown: readonly string[];
}

/**
 * Places for all roles. Without an old layout: a new map, its cells arranged so that tracks stay short and straight.
 * With one: a role that has a slot keeps it; a renamed role takes the slot of its old id (redirects); new roles take
 * the free slot of their cell that lies best; a band grows at its bottom only when a cell is full. Same input, same
 * output, whatever the order of the roles.
 */
export function assignSlots(graph: Graph, old: MapLayout | null): SlotChanges {
  const layout = old ?? emptyLayout(graph);
  const roles = [...graph.roles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const columns = layout.columns.map((column) => ({ ...column, levels: [...column.levels] }));
  const bands = layout.bands.map((band) => ({ ...band }));
  for (const levels of columnLevels(graph.vocabulary)) {
    const unknown = levels.filter((level) => !columns.some((column) => column.levels.includes(level)));
    const column = columns.find((each) => levels.some((level) => each.levels.includes(level)));
    if (column) column.levels.push(...unknown);
    else columns.push({ id: levels[0] ?? '', levels, subs: 2 });
  }
  for (const id of bandIds(graph)) if (!bands.some((band) => band.id === id)) bands.push({ id, rows: 1 });

  const cellOf = cellFinder(columns, bands);
  const grid: CellGrid = { columns, bands, cellOf, slots: new Map() };
  const oldIds = renamed(graph);
  for (const role of roles) {
    const slot = layout.slots[role.id] ?? layout.slots[oldIds.get(role.id) ?? ''];
    // A slot of another cell: the role changed level or group since. It is placed anew, nobody else moves.
    if (slot && old && isOfCell(grid, role, slot) && fits(grid, role, slot) && !isTaken(grid, role, slot))
      grid.slots.set(role, [slot[0], slot[1]]);
  }
  const fresh = roles.filter((role) => !grid.slots.has(role));
  const grown = new Set<string>();
  if (old) for (const role of fresh) for (const band of placeOne(grid, graph, role)) grown.add(band);
  else arrangeCells(grid, graph, fresh);

  const slots = Object.fromEntries(
    roles.map((role): [string, LockedSlot] => [role.id, [...(grid.slots.get(role) ?? [0, 0]), ...cellIds(grid, role)]]),
  );
  return {
    layout: { version: 1, columns, bands, slots },
    placed: fresh.map(({ id }) => id),
    freed: Object.keys(layout.slots).filter((id) => !(id in slots)),
    grown: [...grown].sort(),
  };
}

/** New id -> old id, where a role was renamed one to one. */
const renamed = (graph: Graph): Map<string, string> =>
  new Map([...graph.redirects.values()].flatMap(({ from, to }) => (to.length === 1 && to[0] ? [[to[0], from]] : [])));

/** Ids of the column and band in which a role stands, as the lock file keeps them. */
function cellIds({ columns, bands, cellOf }: CellGrid, role: Role): [column: string, band: string] {
  const { column, band } = cellOf(role);
  return [columns[column]?.id ?? '', bands[band]?.id ?? ''];
}

function isOfCell(grid: CellGrid, role: Role, [, , column, band]: LockedSlot): boolean {
  const [ownColumn, ownBand] = cellIds(grid, role);
  return (column ?? ownColumn) === ownColumn && (band ?? ownBand) === ownBand;
}

function fits(grid: CellGrid, role: Role, [sub, row]: LockedSlot): boolean {
  const { column, band } = grid.cellOf(role);
  return sub < (grid.columns[column]?.subs ?? 0) && row < (grid.bands[band]?.rows ?? 0);
}

function isTaken(grid: CellGrid, role: Role, slot: LockedSlot): boolean {
  const cell = grid.cellOf(role);
  return [...grid.slots].some(([other, taken]) => {
    const there = grid.cellOf(other);
    return there.column === cell.column && there.band === cell.band && taken[0] === slot[0] && taken[1] === slot[1];
  });
}

/** Puts one role into the best free slot of its cell; adds a row to the band when there is none. */
function placeOne(grid: CellGrid, graph: Graph, role: Role): string[] {
  const { column, band } = grid.cellOf(role);
  const place = grid.bands[band];
  const subs = grid.columns[column]?.subs ?? 1;
  if (!place) return [];
  const free = (): Slot[] =>
    Array.from({ length: place.rows * subs }, (_, at): Slot => [at % subs, Math.floor(at / subs)]).filter(
      (slot) => !isTaken(grid, role, slot),
    );
  const grown: string[] = [];
  if (free().length === 0) {
    place.rows += 1;
    grown.push(place.id);
  }
  arrangeCells(grid, graph, [role], free());
  return grown;
}
