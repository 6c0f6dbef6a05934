import { describe, expect, it } from 'vitest';
import { arrangeCells, type CellGrid } from '../../../../src/core/layout/arrangeCells';
import type { Slot } from '../../../../src/core/layout/mapLayout';
import type { Graph } from '../../../../src/core/model/graph';
import { aRole, aStep, graphOf, roleIn, type StepDraft } from '../../../support/graph';

/** Two cells side by side, each one place wide, with roles of the left one and of the right one. */
function arranged(
  { left, right, rows, steps = [] }: { left: string[]; right: string[]; rows: number; steps?: StepDraft[] },
  fixed: Readonly<Record<string, Slot>>,
  fresh: readonly string[],
) {
  const level = (list: string[], id: string) => list.map((each) => aRole(each).with({ level: id }));
  const graph: Graph = graphOf({ roles: [...level(left, 'mbo-3'), ...level(right, 'mbo-4')], steps });
  const grid: CellGrid = {
    columns: ['mbo-3', 'mbo-4'].map((id) => ({ id, levels: [id], subs: 1 })),
    bands: [{ id: 'verzorging', rows }],
    cellOf: (role) => ({ column: role.level === 'mbo-3' ? 0 : 1, band: 0 }),
    slots: new Map(Object.entries(fixed).map(([id, slot]) => [roleIn(graph, id), slot])),
  };
  arrangeCells(
    grid,
    graph,
    fresh.map((id) => roleIn(graph, id)),
  );
  return Object.fromEntries([...grid.slots].map(([role, [, row]]) => [role.id, row]));
}

describe('arranging cells', () => {
  it('puts a role on the row of those it has steps with', () => {
    const cells = { left: ['a', 'b'], right: ['c'], rows: 3, steps: [aStep('a', 'c')] };
    expect(arranged(cells, { a: [0, 2], b: [0, 0] }, ['c'])).toEqual({ a: 2, b: 0, c: 2 });
  });

  it('lets two new roles change places when that makes their tracks shorter', () => {
    const steps = [aStep('a', 'd'), aStep('b', 'c'), aStep('b', 'c')];
    const rows = arranged({ left: ['a', 'b'], right: ['c', 'd'], rows: 2, steps }, {}, ['a', 'b', 'c', 'd']);
    expect([rows.a, rows.b]).toEqual([rows.d, rows.c]);
  });

  it('moves nobody who is not new, however well another would stand there', () => {
    const steps = Array.from({ length: 9 }, () => aStep('a', 'c'));
    const cells = { left: ['a'], right: ['b', 'c', 'd'], rows: 3, steps };
    expect(arranged(cells, { a: [0, 0], b: [0, 0] }, ['c', 'd'])).toEqual({ a: 0, b: 0, c: 1, d: 2 });
  });

  it('leaves out who finds no place', () => {
    const cells = { left: ['a'], right: ['b', 'c'], rows: 1 };
    expect(arranged(cells, { a: [0, 0] }, ['b', 'c'])).toEqual({ a: 0, b: 0 });
    expect(arranged(cells, { a: [0, 0] }, ['c', 'b'])).toEqual({ a: 0, b: 0 });
  });
});
