import { beforeAll, describe, expect, test, vi } from 'vitest';
import { roleEntries } from '../../src/core/browse/entries';
import { readLayout } from '../../src/core/layout/layoutText';
import { litOf } from '../../src/core/layout/lit';
import type { MapLayout } from '../../src/core/layout/mapLayout';
import { makePaperScene } from '../../src/core/layout/paperScene';
import { METRICS, makeScene } from '../../src/core/layout/scene';
import type { Graph } from '../../src/core/model/graph';
import { readableData } from '../../src/core/validate/validate';
import { decodeGraph } from '../../src/dataset/decode';
import { encodeGraph } from '../../src/dataset/encode';
import { makeSheets, type Paper } from '../../src/features/map/takeAlong/makeSheets';
import type { TextShape } from '../../src/features/map/takeAlong/shapes';
import { sheetWords } from '../../src/features/map/takeAlong/sheetWords';
import { setUpLanguage } from '../../src/i18n/setup';
import type { useWords } from '../../src/i18n/useWords';
import { createMapLook } from '../../src/state/mapLook';
import { DATA_ROOT, readDataFiles } from '../../tools/data/readData';
import { nameTrouble, trackTrouble } from '../support/paper';

vi.mock('virtual:dataset', async (original) => ({
  ...(await original<typeof import('virtual:dataset')>()),
  dataVersion: '1.2.3',
  dataDate: '2026-07-01',
}));

let graph: Graph;
let layout: MapLayout;
beforeAll(() => {
  const files = readDataFiles(DATA_ROOT);
  const data = readableData(files);
  const read = readLayout(files.get('map-layout.json') ?? '');
  if (!data || !read) throw new Error('the real data cannot be read');
  graph = decodeGraph(encodeGraph(data));
  layout = read;
});

async function sheetsOf(paper: Paper, language: 'nl' | 'en', wish: { chosen?: number; route?: number[] } = {}) {
  const { t } = await setUpLanguage(language, ['takeAlong']);
  const words = { t, language, pick: (text) => text[language] } as ReturnType<typeof useWords>;
  const { chosen = -1, route = [] } = wish;
  const lit = litOf(makeScene(graph, layout), { chosen, into: false, route });
  return makeSheets(paper, {
    graph,
    layout,
    names: graph.roles.map(({ name }) => name[language]),
    columnNames: layout.columns.map(({ id }) => id),
    bandNames: layout.bands.map(({ id }) => id),
    look: { ...createMapLook().getState(), chosen, route, lit },
    entries: roleEntries(graph),
    words: sheetWords(words, graph.vocabulary, 'routekaart.test'),
  });
}

describe.each(['nl', 'en'] as const)('the whole map on paper (%s)', (language) => {
  const scene = () =>
    makePaperScene(
      graph,
      layout,
      graph.roles.map(({ name }) => name[language]),
      { subs: 18, height: 716 },
    );

  test('has a place for every station, none of them twice', () => {
    const { spots, grid } = scene();
    expect(spots.filter(Boolean)).toHaveLength(graph.roles.length);
    expect([...grid].filter((role) => role >= 0)).toHaveLength(graph.roles.length);
  });

  test('keeps levels in their order in every line', () => {
    const { spots } = scene();
    for (const a of spots)
      for (const b of spots) if (a.band === b.band && a.column < b.column) expect(a.sub).toBeLessThan(b.sub);
  });

  test('writes every name in full, and no two over each other', () => {
    const made = scene();
    expect(made.labels.flat().filter((line) => line.endsWith('…'))).toEqual([]);
    expect(nameTrouble(made)).toEqual([]);
  });

  test('runs no track through a station or a name', () => expect(trackTrouble(scene())).toEqual([]));

  test('fits on one A3 with names of at least 5.5 points', async () => {
    const [sheet] = await sheetsOf('a3', language);
    expect(sheet?.nameSize).toBeGreaterThanOrEqual(5.5);
    expect(sheet?.width).toBeCloseTo(1145.2, 0);
    const [, map] = sheet?.layers ?? [];
    const names = new Set((map?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? [shape.full] : [])));
    for (const { name } of graph.roles) expect(names).toContain(name[language]);
  });

  test('stays at least 5.5 points with a chosen role and 5 on two A4', async () => {
    const chosen = graph.byId.get('verzorgende-ig')?.index ?? -1;
    const [sheet] = await sheetsOf('a3', language, { chosen });
    expect(sheet?.nameSize).toBeGreaterThanOrEqual(5.5);
    for (const half of await sheetsOf('a4', language, { chosen })) expect(half.nameSize).toBeGreaterThanOrEqual(5);
  });
});

test('what lights up fits on one A4 with names of at least 9 points', async () => {
  const byReach = [...graph.roles].sort(
    (a, b) => (graph.out[b.index]?.length ?? 0) - (graph.out[a.index]?.length ?? 0),
  );
  const sample = byReach.filter((_, at) => at < 6 || at % 40 === 0);
  for (const { index, id } of sample) {
    const [sheet] = await sheetsOf('lit', 'nl', { chosen: index });
    expect(sheet?.nameSize, id).toBeGreaterThanOrEqual(9);
  }
});

test('names that overlap and tracks through stations are seen', () => {
  const names = graph.roles.map(({ name }) => name.nl);
  const made = makePaperScene(graph, layout, names, { subs: 18, height: 716 });
  const [first, second] = [made.spots[0], made.spots[40]];
  if (!first || !second) throw new Error('no stations');
  expect(nameTrouble({ ...made, spots: made.spots.with(40, { ...second, x: first.x + 5, y: first.y }) })).not.toEqual(
    [],
  );
  const busy = graph.roles.find(({ index }) => (graph.out[index]?.length ?? 0) > 5)?.index ?? 0;
  const near = made.spots[busy];
  if (!near) throw new Error('no station');
  const inTheWay = { ...second, x: near.x + made.metrics.pitchX - 4.7, y: near.y + 4 };
  expect(trackTrouble({ ...made, spots: made.spots.with(40, inTheWay) })).not.toEqual([]);
});

test('the two halves hold each station once, and the line names twice', async () => {
  const halves = await sheetsOf('a4', 'nl');
  const seen = halves.map(({ layers: [, map] }) => {
    const [left = 0, , wide = 0] = map?.view ?? [];
    return (map?.shapes ?? []).filter(
      (shape): shape is TextShape => shape.kind === 'text' && shape.x >= left && shape.x < left + wide - 9,
    );
  });
  const names = seen.flat().flatMap(({ full }) => full ?? []);
  expect(names).toHaveLength(graph.roles.length);
  for (const texts of seen) expect(texts.filter(({ lines }) => lines.join('') === 'management')).toHaveLength(1);
});

test('a route writes its stops above the map, over more lines when it must', async () => {
  const route = graph.roles.slice(0, 9).map(({ index }) => index);
  const [sheet] = await sheetsOf('lit', 'nl', { route });
  expect(sheet?.title).toContain(`Route: ${graph.roles[0]?.name.nl} – `);
});

test('the screen keeps its own sizes', () => expect(makeScene(graph, layout).metrics).toBe(METRICS));
