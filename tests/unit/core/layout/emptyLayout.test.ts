import { describe, expect, it } from 'vitest';
import { assignSlots } from '../../../../src/core/layout/assignSlots';
import { cellFinder, emptyLayout } from '../../../../src/core/layout/emptyLayout';
import type { MapLayout } from '../../../../src/core/layout/mapLayout';
import { ribbons } from '../../../../src/core/layout/ribbons';
import { makeScene } from '../../../../src/core/layout/scene';
import { tracksOf } from '../../../../src/core/layout/tracks';
import type { Graph } from '../../../../src/core/model/graph';
import { aRole, aStep, graphOf, roleIn } from '../../../support/graph';

const many = (count: number, level: string, group = 'verzorging') =>
  Array.from({ length: count }, (_, index) => aRole(`${group}-${level}-${index}`).with({ level, group }));

const placesIn = ({ columns, bands }: MapLayout, level: string, group: string): number =>
  (columns.find(({ levels }) => levels.includes(level))?.subs ?? 0) * (bands.find(({ id }) => id === group)?.rows ?? 0);

describe('a new map without stations', () => {
  it('has a column for each level, shared by levels with hardly a role, and a band for each group', () => {
    const layout = emptyLayout(graphOf({ roles: [...many(1, 'mbo-3'), ...many(1, 'hbo', 'staf')] }));
    expect(layout.columns.map(({ levels }) => levels.join(' '))).toEqual([
      ...['geen mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'ad hbo', 'post-hbo', 'hbo-master wo', 'wo-plus'],
    ]);
    expect(layout.columns.map(({ id }) => id)).toEqual(layout.columns.map(({ levels }) => levels[0]));
    expect(layout.bands.map(({ id }) => id)).toEqual(['verzorging', 'staf', 'outside']);
    expect(layout.slots).toEqual({});
  });

  it.each([1, 4, 5, 23, 80])('has places left in a cell of %d roles', (count) => {
    const layout = emptyLayout(graphOf({ roles: [...many(count, 'mbo-3'), ...many(3, 'hbo', 'staf')] }));
    expect(placesIn(layout, 'mbo-3', 'verzorging')).toBeGreaterThanOrEqual(count + (count < 5 ? 1 : 2));
    expect(placesIn(layout, 'hbo', 'staf')).toBeGreaterThanOrEqual(4);
  });

  it('gives a level more room side by side when it has more roles', () => {
    const { columns } = emptyLayout(graphOf({ roles: [...many(60, 'mbo-3'), ...many(4, 'hbo')] }));
    const subs = (level: string) => columns.find(({ levels }) => levels.includes(level))?.subs ?? 0;
    expect(subs('mbo-3')).toBeGreaterThan(subs('hbo'));
  });

  it('is wider than high, but not by much, when there is much to place', () => {
    const levels = ['geen', 'mbo-2', 'mbo-3', 'mbo-4', 'hbo', 'wo-plus'];
    const graph = graphOf({
      roles: levels.flatMap((level) => ['verzorging', 'staf', 'ict'].flatMap((group) => many(12, level, group))),
    });
    const { width, height } = makeScene(graph, emptyLayout(graph));
    expect(width / height).toBeGreaterThan(0.9);
    expect(width / height).toBeLessThan(2.2);
  });

  it('has room for nobody, too', () => {
    const layout = emptyLayout(graphOf({ roles: [] }));
    expect(layout.bands.map(({ id, rows }) => [id, rows])).toEqual([['outside', 1]]);
    expect(layout.columns.every(({ subs }) => subs >= 1)).toBe(true);
  });
});

describe('the cell of a role', () => {
  const cellOf = cellFinder(
    [{ levels: ['geen'] }, { levels: ['mbo-3', 'mbo-4'] }],
    [{ id: 'verzorging' }, { id: 'outside' }],
  );
  const graph = graphOf({
    roles: [
      aRole('nurse').with({ level: 'mbo-4' }),
      aRole('shop').with({ kind: 'origin', level: 'geen' }),
      aRole('stray').with({ level: 'wo', group: 'ict' }),
    ],
  });

  it.each([
    ['nurse', { column: 1, band: 0 }],
    ['shop', { column: 0, band: 1 }],
    ['stray', { column: 0, band: 0 }],
  ])('is known for a %s', (id, cell) => {
    expect(cellOf(roleIn(graph, id))).toEqual(cell);
  });
});

describe('places on a new map', () => {
  const placed = (graph: Graph) => assignSlots(graph, null).layout;

  it('are side by side in a row for roles that follow each other', () => {
    const graph = graphOf({
      roles: [...many(2, 'mbo-3'), ...many(2, 'mbo-4')],
      steps: [aStep('verzorging-mbo-3-1', 'verzorging-mbo-4-1'), aStep('verzorging-mbo-3-0', 'verzorging-mbo-4-0')],
    });
    const { slots } = placed(graph);
    for (const index of [0, 1])
      expect(slots[`verzorging-mbo-3-${index}`]?.[1]).toBe(slots[`verzorging-mbo-4-${index}`]?.[1]);
  });

  it('fill a cell row by row, from its first one, where no steps pull', () => {
    const { columns, slots } = placed(graphOf({ roles: [...many(7, 'mbo-3'), ...many(30, 'mbo-4')] }));
    const subs = columns.find(({ id }) => id === 'mbo-4')?.subs ?? 0;
    const order = Object.entries(slots).filter(([id]) => id.includes('mbo-4'));
    expect(order.map(([, [sub, row]]) => row * subs + sub).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, at) => at),
    );
  });

  it('do not mind a step from a role to itself', () => {
    const roles = many(1, 'mbo-3');
    const id = 'verzorging-mbo-3-0';
    expect(placed(graphOf({ roles, steps: [aStep(id, id)] })).slots[id]?.slice(0, 2)).toEqual([0, 0]);
  });
});

describe('places on a map that is there already', () => {
  const old = (graph: Graph) => assignSlots(graph, null).layout;

  it('are not kept for a role that was split, because no one of its parts is it', () => {
    const before = graphOf({ roles: [aRole('whole'), ...many(2, 'mbo-3')] });
    const after = { roles: [aRole('part-a'), aRole('part-b'), ...many(2, 'mbo-3')] };
    const split = assignSlots(
      graphOf({ ...after, redirects: [{ from: 'whole', to: ['part-a', 'part-b'] }] }),
      old(before),
    );
    expect([split.placed, split.freed]).toEqual([['part-a', 'part-b'], ['whole']]);
  });

  it('are not kept for a role that is retired', () => {
    const before = graphOf({ roles: [aRole('whole'), ...many(2, 'mbo-3')] });
    const after = graphOf({ roles: many(2, 'mbo-3'), redirects: [{ from: 'whole', to: [] }] });
    expect(assignSlots(after, old(before))).toMatchObject({ placed: [], freed: ['whole'] });
  });

  it('are those of the first column for a level that no column has', () => {
    const graph = graphOf({ roles: many(1, 'mbo-3') });
    const bare: Graph = { ...graph, vocabulary: { ...graph.vocabulary, levels: [] } };
    const nothing: MapLayout = { version: 1, columns: [], bands: [], slots: { 'verzorging-mbo-3-0': [0, 0] } };
    expect(assignSlots(bare, nothing).layout.slots['verzorging-mbo-3-0']?.slice(0, 2)).toEqual([0, 0]);
  });
});

describe('a scene', () => {
  it('puts a role that the layout does not know in the first place of its cell', () => {
    const graph = graphOf({ roles: many(1, 'mbo-3') });
    const layout = emptyLayout(graph);
    const [spot] = makeScene(graph, layout).spots;
    expect(spot).toMatchObject({ row: 0, band: 0, column: layout.columns.findIndex(({ id }) => id === 'mbo-3') });
  });

  it('can be drawn of a map that has no levels and no rows at all', () => {
    const graph = graphOf({ roles: many(2, 'mbo-3'), steps: [aStep('verzorging-mbo-3-0', 'verzorging-mbo-3-1')] });
    const nothing: MapLayout = { version: 1, columns: [], bands: [{ id: 'verzorging', rows: 0 }], slots: {} };
    const scene = makeScene(graph, nothing);
    expect(scene.spots.map(({ sub, row }) => [sub, row])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(ribbons(scene).map(({ band }) => band)).toEqual(['verzorging']);
    const [first] = graph.roles;
    const tracks = first ? tracksOf(scene, first, false) : [];
    expect(tracks.flatMap(({ points }) => points.flat()).every(Number.isFinite)).toBe(true);
    expect(makeScene(graph, { ...nothing, bands: [] }).spots).toHaveLength(2);
  });
});
