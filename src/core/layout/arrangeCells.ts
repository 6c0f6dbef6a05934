import { stepsFrom, stepsInto } from '../graph/buildGraph';
import type { Graph, Role, Step } from '../model/graph';
import type { MapBand, MapColumn, Slot } from './mapLayout';
import { numberAt } from './numberAt';

export interface CellGrid {
  readonly columns: readonly MapColumn[];
  readonly bands: readonly (MapBand & { rows: number })[];
  readonly cellOf: (role: Role) => { column: number; band: number };
  readonly slots: Map<Role, Slot>;
}

/** How much a step pulls its two stations together. The steps that people really take should be the straight ones. */
const USUAL = { common: 6, regular: 2, rare: 0.5 } as const;
const SAME_BAND = 3;
/** A track that stays on its row needs no bend at all. */
const BEND = 1.2;
/** Wide slots: one sideways is as far as two down. */
const SIDEWAYS = 1.6;
/** Cells fill from their first row; roles with many usual steps stand on it, where the line runs. */
const FIRST_ROW = 1.6;
const FIRST_ROW_BUSY = 0.04;
const BUSY = 40;
const FIRST_SUB = 0.25;
const MOST_PASSES = 40;

/**
 * Find slots for `fresh` so that tracks are short and straight: start in a fixed order, then let each role take the
 * slot of its cell that costs least, changing places with whoever stands there if that one is fresh, too. Roles that
 * are not fresh never move. `only` limits the slots that may be used. Deterministic.
 */
export function arrangeCells(grid: CellGrid, graph: Graph, fresh: readonly Role[], only?: readonly Slot[]): void {
  const places = new Places(grid, graph);
  const movable = new Set(fresh);
  const byWeight = [...fresh].sort((a, b) => places.weight(b) - places.weight(a) || (a.id < b.id ? -1 : 1));
  for (const role of byWeight) {
    const free = (only ?? places.slotsOf(role)).filter((slot) => !places.at(role, slot));
    const best = cheapest(free, (slot) => places.cost(role, slot));
    if (best) places.put(role, best);
  }
  if (fresh.length < 2) return;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let moved = false;
    for (const role of byWeight) if (improve(places, movable, role)) moved = true;
    if (!moved) return;
  }
}

function improve(places: Places, movable: ReadonlySet<Role>, role: Role): boolean {
  const now = places.slot(role);
  if (!now) return false;
  const gain = (slot: Slot): number => {
    const other = places.at(role, slot);
    if (other === role) return 0;
    if (other && !movable.has(other)) return Number.POSITIVE_INFINITY;
    const before = places.cost(role, now) + (other ? places.cost(other, slot) : 0);
    places.put(role, slot);
    if (other) places.put(other, now);
    const after = places.cost(role, slot) + (other ? places.cost(other, now) : 0);
    places.put(role, now);
    if (other) places.put(other, slot);
    return after - before;
  };
  const best = cheapest(places.slotsOf(role), gain);
  if (!best || gain(best) > -1e-6) return false;
  const other = places.at(role, best);
  places.put(role, best);
  if (other) places.put(other, now);
  return true;
}

function cheapest(slots: readonly Slot[], cost: (slot: Slot) => number): Slot | undefined {
  let best: Slot | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const slot of slots) {
    const value = cost(slot);
    if (value < least - 1e-9) {
      best = slot;
      least = value;
    }
  }
  return best;
}

/** Who stands where, in whole slots over the whole map. */
class Places {
  private readonly occupied = new Map<string, Role>();
  private readonly firstSub: number[] = [];
  private readonly firstRow: number[] = [];

  constructor(
    private readonly grid: CellGrid,
    private readonly graph: Graph,
  ) {
    let sub = 0;
    for (const column of grid.columns) {
      this.firstSub.push(sub);
      sub += column.subs;
    }
    let row = 0;
    for (const band of grid.bands) {
      this.firstRow.push(row);
      row += band.rows + 1;
    }
    for (const [role, slot] of grid.slots) this.occupied.set(this.key(role, slot), role);
  }

  slot = (role: Role): Slot | undefined => this.grid.slots.get(role);
  at = (role: Role, slot: Slot): Role | undefined => this.occupied.get(this.key(role, slot));

  put(role: Role, slot: Slot): void {
    const now = this.grid.slots.get(role);
    if (now && this.at(role, now) === role) this.occupied.delete(this.key(role, now));
    this.grid.slots.set(role, slot);
    this.occupied.set(this.key(role, slot), role);
  }

  slotsOf(role: Role): Slot[] {
    const { column, band } = this.grid.cellOf(role);
    const subs = this.grid.columns[column]?.subs ?? 0;
    const rows = this.grid.bands[band]?.rows ?? 0;
    return Array.from({ length: subs * rows }, (_, at): Slot => [at % subs, Math.floor(at / subs)]);
  }

  /** How much a role is pulled at by its steps: the ones that many people take weigh most. */
  weight = (role: Role): number => this.stepsOf(role).reduce((sum, step) => sum + pull(step), 0);

  cost(role: Role, slot: Slot): number {
    const [x, y] = this.spot(role, slot);
    const busy = Math.min(BUSY, this.weight(role));
    let cost = slot[1] * (FIRST_ROW + FIRST_ROW_BUSY * busy) + slot[0] * FIRST_SUB;
    for (const step of this.stepsOf(role)) {
      const other = step.from === role ? step.to : step.from;
      const there = this.grid.slots.get(other);
      if (!there || other === role) continue;
      const [ox, oy] = this.spot(other, there);
      const down = Math.abs(oy - y);
      cost += pull(step) * (Math.abs(ox - x) * SIDEWAYS + down + (down > 0 ? BEND : 0)) * 0.1;
    }
    return cost;
  }

  private stepsOf = (role: Role): readonly Step[] => [...stepsFrom(this.graph, role), ...stepsInto(this.graph, role)];

  private spot(role: Role, [sub, row]: Slot): [x: number, y: number] {
    const { column, band } = this.grid.cellOf(role);
    return [numberAt(this.firstSub, column) + sub, numberAt(this.firstRow, band) + row];
  }

  private key(role: Role, [sub, row]: Slot): string {
    const { column, band } = this.grid.cellOf(role);
    return `${column}:${band}:${sub}:${row}`;
  }
}

const pull = (step: Step): number => USUAL[step.usualness] * (step.from.group === step.to.group ? SAME_BAND : 1);
