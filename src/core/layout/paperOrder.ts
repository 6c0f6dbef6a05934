import type { Graph, Role, Step } from '../model/graph';
import { numberAt } from './numberAt';

/** A role on paper: sub-column and row over the whole sheet. */
export interface PaperPlace {
  readonly sub: number;
  readonly row: number;
}

/** One cell: its roles in a first order, the place of its first slot, and the most lines per row of its band. */
export interface PaperGroup {
  readonly roles: readonly Role[];
  readonly from: number;
  readonly width: number;
  readonly firstRow: number;
  readonly lines: readonly number[];
}

const USUAL = { common: 6, regular: 2, rare: 0.5 } as const;
const SAME_BAND = 3;
const BEND = 1.2;
const SIDEWAYS = 1.6;
const MOST_PASSES = 12;

/**
 * Who stands where inside the cells: names with most lines first, as their rows were measured for; then roles change
 * places within their cell while that makes tracks shorter and straighter. A row never gets a longer name than it has
 * room for. Deterministic.
 */
export function paperOrder(
  graph: Graph,
  groups: readonly PaperGroup[],
  linesOf: (role: Role) => number,
): Map<Role, PaperPlace> {
  const places = new Map<Role, PaperPlace>();
  for (const { roles, from, width, firstRow } of groups) {
    // A stable sort: among equals the order of the screen stays.
    const sorted = [...roles].sort((a, b) => linesOf(b) - linesOf(a));
    for (const [at, role] of sorted.entries())
      places.set(role, { sub: from + (at % width), row: firstRow + Math.floor(at / width) });
  }
  const cost = (role: Role, { sub, row }: PaperPlace): number => {
    let sum = 0;
    for (const step of [...(graph.out[role.index] ?? []), ...(graph.into[role.index] ?? [])]) {
      const there = places.get(step.from === role ? step.to : step.from);
      if (!there) continue;
      const down = Math.abs(there.row - row);
      sum += pull(step) * (Math.abs(there.sub - sub) * SIDEWAYS + down + (down > 0 ? BEND : 0));
    }
    return sum;
  };
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    let moved = false;
    for (const group of groups) if (improve(group, places, cost, linesOf)) moved = true;
    if (!moved) break;
  }
  return places;
}

function improve(
  { roles, from, width, firstRow, lines }: PaperGroup,
  places: Map<Role, PaperPlace>,
  cost: (role: Role, place: PaperPlace) => number,
  linesOf: (role: Role) => number,
): boolean {
  const slots = lines.flatMap((_, row) =>
    Array.from({ length: width }, (_unused, sub): PaperPlace => ({ sub: from + sub, row: firstRow + row })),
  );
  const fits = (role: Role, { row }: PaperPlace): boolean => linesOf(role) <= numberAt(lines, row - firstRow);
  let moved = false;
  for (const role of roles) {
    for (const slot of slots) {
      const now = places.get(role);
      if (!now || (slot.sub === now.sub && slot.row === now.row) || !fits(role, slot)) continue;
      const other = roles.find((one) => places.get(one)?.sub === slot.sub && places.get(one)?.row === slot.row);
      if (other && !fits(other, now)) continue;
      const before = cost(role, now) + (other ? cost(other, slot) : 0);
      places.set(role, slot);
      if (other) places.set(other, now);
      const after = cost(role, slot) + (other ? cost(other, now) : 0);
      if (after < before - 1e-6) moved = true;
      else {
        places.set(role, now);
        if (other) places.set(other, slot);
      }
    }
  }
  return moved;
}

const pull = (step: Step): number => USUAL[step.usualness] * (step.from.group === step.to.group ? SAME_BAND : 1);
