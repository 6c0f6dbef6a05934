import { describe, expect, it } from 'vitest';
import { coreBars, judge, mapBars } from '../../../bench/bars';
import type { CoreResult } from '../../../bench/core/runCore';
import type { MapFigures } from '../../../bench/map/measurePage';
import type { MapRow } from '../../../bench/map/runMap';
import type { VariantName } from '../../../bench/map/variants';
import { readOptions } from '../../../bench/options';
import { verdictLines } from '../../../bench/report';

const FAST: MapFigures = {
  readyMs: 200,
  panOverviewMs: 16.8,
  panReadingMs: 16.7,
  zoomMs: 16.8,
  chooseMs: 30,
  heapMb: 3,
  scriptKb: 140,
  domNodes: 80,
};
const row = (variant: VariantName, over: Partial<MapFigures> = {}, name = 'real'): MapRow => ({
  name,
  roles: 313,
  steps: 1211,
  cpuSlowdown: 1,
  variant,
  medians: { ...FAST, ...over },
  visits: [],
});
const naive = row('naive', { readyMs: 500, heapMb: 20 });
const missed = (rows: readonly MapRow[]): string[] =>
  judge(mapBars(rows)).flatMap(({ what, isOk }) => (isOk ? [] : [what]));

const summary = (p95: number) => ({ count: 10, p50: p95 / 2, p95, max: p95 });
const core = ({ routeMs = 0.2, differences = 0, typoFirst = 0.995 }): CoreResult => ({
  routes: [
    {
      name: 'real',
      roles: 313,
      steps: 1211,
      ours: summary(routeMs),
      routes: summary(4),
      dijkstra: summary(0.2),
      enumeration: { maxSteps: 6, ours: summary(routeMs), theirs: summary(70), differences },
    },
  ],
  options: [{ name: 'real', roles: 313, steps: 1211, ours: summary(1), options: summary(8) }],
  search: [
    {
      engine: 'ours',
      roles: 313,
      aliases: 5000,
      aliasMs: summary(2),
      typoMs: summary(2),
      typoFirst,
      queryFirst: 1,
      queryTop3: 1,
      queries: 120,
      whole: { aliasMs: summary(2), typoFirst, typos: 2500 },
      indexMs: 50,
    },
  ],
});
const missedInCore = (result: CoreResult): string[] =>
  judge(coreBars(result)).flatMap(({ what, isOk }) => (isOk ? [] : [what]));

describe('the bars of the bench', () => {
  it('pass what is fast enough', () => {
    expect(missed([row('ours'), naive])).toEqual([]);
    expect(missedInCore(core({}))).toEqual([]);
  });

  it('find a frame too many, and print it as MISSED', () => {
    const rows = [row('ours', { zoomMs: 33.3 }), naive];
    expect(missed(rows)).toEqual(['map real: zoom p95']);
    const line = verdictLines(judge(mapBars(rows))).find((text) => text.startsWith('map real: zoom'));
    expect(line).toMatch(/<= 17 ms +33.3 ms +MISSED$/);
  });

  it('find a ratio that is not reached', () => {
    const rows = [row('ours', { readyMs: 251 }), naive];
    expect(missed(rows)).toEqual(['map real: ready, of naive']);
    expect(verdictLines(judge(mapBars(rows))).join('\n')).toMatch(/ready, of naive +<= 1\/2 +1\/2.0 +MISSED/);
  });

  it('count what could not be measured as missed', () => {
    expect(missed([row('ours', { chooseMs: null }), naive])).toEqual(['map real: choose to highlight']);
    expect(missed([row('ours')])).toEqual(['map real: ready, of naive', 'map real: JS heap, of naive']);
  });

  it('ask nothing of cases that were not run', () => {
    expect(mapBars([row('ours'), naive]).every(({ what }) => what.startsWith('map real'))).toBe(true);
    expect(mapBars([row('ours', {}, '3000')])).toHaveLength(9);
  });

  it('find a slow route, a wrong route and a search that forgives too little', () => {
    expect(missedInCore(core({ routeMs: 0.6 }))).toEqual(['route real: p95']);
    expect(missedInCore(core({ differences: 1 }))).toEqual(['route real: differences with enumeration']);
    expect(missedInCore(core({ typoFirst: 0.98 }))).toEqual(['search: one-edit typos first hit']);
  });
});

describe('the command line of the bench', () => {
  it('has defaults, and one run when it has to be quick', () => {
    expect(readOptions([])).toEqual({ runs: 3, isQuick: false, isStrict: false, parts: ['core', 'map'] });
    expect(readOptions(['--quick', '--only', 'map'])).toMatchObject({ runs: 1, isQuick: true, parts: ['map'] });
    expect(readOptions(['--quick', '--runs', '5', '--strict'])).toMatchObject({ runs: 5, isStrict: true });
  });

  it('refuses what it does not know', () => {
    expect(() => readOptions(['--fast'])).toThrow();
    expect(() => readOptions(['--runs', 'many'])).toThrow('whole number');
    expect(() => readOptions(['--only', 'search'])).toThrow('map or core');
  });
});
