import type { CoreResult } from './core/runCore';
import type { MapFigures } from './map/measurePage';
import type { MapRow } from './map/runMap';
import { LARGEST_CASE, REAL_CASE, SLOW_CASE, THOUSAND_CASE, type VariantName } from './map/variants';

/** A bar: what is measured, and the most (or the least) it may be. */
export interface Bar {
  readonly what: string;
  /** null = should have been measured and was not: a miss. */
  readonly value: number | null;
  readonly limit: number;
  readonly isAtLeast?: boolean;
  readonly unit: 'ms' | 'x' | '%' | 'count';
}

export interface Verdict extends Bar {
  readonly isOk: boolean;
}

/** One frame at 60 per second, with the jitter of the clock: browsers report 16.6 to 16.8 ms for one frame. */
export const FRAME_MS = 17;

/** Compares each bar with what was measured. A figure that is missing never passes. */
export const judge = (bars: readonly Bar[]): Verdict[] =>
  bars.map((bar) => ({
    ...bar,
    isOk: bar.value !== null && (bar.isAtLeast ? bar.value >= bar.limit : bar.value <= bar.limit),
  }));

/** What one case must reach; ratios are ours divided by the peer's. */
interface MapDemand {
  readonly name: string;
  readonly panFrames?: number;
  readonly zoomFrames?: number;
  readonly chooseFrames?: number;
  readonly chooseMs?: number;
  readonly ratios?: readonly (readonly [figure: keyof MapFigures, peer: VariantName, most: number])[];
}

const DEMANDS: readonly MapDemand[] = [
  {
    name: REAL_CASE,
    panFrames: 1,
    zoomFrames: 1,
    chooseFrames: 2,
    ratios: [
      ['readyMs', 'naive', 1 / 2],
      ['heapMb', 'naive', 1 / 4],
    ],
  },
  {
    name: THOUSAND_CASE,
    panFrames: 1,
    zoomFrames: 2,
    chooseFrames: 2,
    ratios: [
      ['readyMs', 'naive', 1 / 5],
      ['heapMb', 'naive', 1 / 12],
    ],
  },
  {
    name: LARGEST_CASE,
    panFrames: 1,
    zoomFrames: 3,
    chooseFrames: 3,
    ratios: [
      ['chooseMs', 'naive', 1 / 10],
      ['chooseMs', 'cytoscape', 1 / 5],
      ['readyMs', 'naive', 1 / 8],
      ['readyMs', 'cytoscape', 1 / 3],
      ['heapMb', 'naive', 1 / 20],
    ],
  },
  { name: SLOW_CASE, panFrames: 1, chooseMs: 100 },
];

const WORDS: Readonly<Record<keyof MapFigures, string>> = {
  readyMs: 'ready',
  panOverviewMs: 'pan overview p95',
  panReadingMs: 'pan reading p95',
  zoomMs: 'zoom p95',
  chooseMs: 'choose to highlight',
  heapMb: 'JS heap',
  scriptKb: 'JavaScript',
  domNodes: 'DOM nodes',
};

/** The bars of the cases that were run. */
export function mapBars(rows: readonly MapRow[]): Bar[] {
  const figure = (name: string, variant: VariantName, key: keyof MapFigures): number | null =>
    rows.find((row) => row.name === name && row.variant === variant)?.medians[key] ?? null;
  return DEMANDS.filter(({ name }) => rows.some((row) => row.name === name)).flatMap((demand): Bar[] => {
    const { name, ratios = [] } = demand;
    const time = (key: keyof MapFigures, limit: number | undefined): Bar[] =>
      limit === undefined
        ? []
        : [{ what: `map ${name}: ${WORDS[key]}`, value: figure(name, 'ours', key), limit, unit: 'ms' }];
    const frames = (count: number | undefined) => (count === undefined ? undefined : count * FRAME_MS);
    return [
      ...time('panOverviewMs', frames(demand.panFrames)),
      ...time('panReadingMs', frames(demand.panFrames)),
      ...time('zoomMs', frames(demand.zoomFrames)),
      ...time('chooseMs', demand.chooseMs ?? frames(demand.chooseFrames)),
      ...ratios.map(([key, peer, limit]): Bar => {
        const [ours, theirs] = [figure(name, 'ours', key), figure(name, peer, key)];
        return {
          what: `map ${name}: ${WORDS[key]}, of ${peer}`,
          value: ours === null || !theirs ? null : ours / theirs,
          limit,
          unit: 'x',
        };
      }),
    ];
  });
}

const ROUTE_P95_MS = { real: 0.5, dense: 5 } as const;
const OPTIONS_P95_MS = { real: 5, large: 50 } as const;
const SEARCH_P95_MS = 5;
const TYPOS_FIRST_PERCENT = 99;

export function coreBars({ routes, options, search }: CoreResult): Bar[] {
  const whole = search.find((row) => row.engine === 'ours')?.whole;
  return [
    ...routes.flatMap((row): Bar[] => [
      {
        what: `route ${row.name}: p95`,
        value: row.ours.p95,
        limit: row.name === REAL_CASE ? ROUTE_P95_MS.real : ROUTE_P95_MS.dense,
        unit: 'ms',
      },
      {
        what: `route ${row.name}: differences with enumeration`,
        value: row.enumeration.differences,
        limit: 0,
        unit: 'count',
      },
    ]),
    ...options.map(
      (row): Bar => ({
        what: `options ${row.name}: p95`,
        value: row.ours.p95,
        limit: row.name === REAL_CASE ? OPTIONS_P95_MS.real : OPTIONS_P95_MS.large,
        unit: 'ms',
      }),
    ),
    { what: 'search: p95 over all aliases', value: whole?.aliasMs.p95 ?? null, limit: SEARCH_P95_MS, unit: 'ms' },
    {
      what: 'search: one-edit typos first hit',
      value: whole ? whole.typoFirst * 100 : null,
      limit: TYPOS_FIRST_PERCENT,
      isAtLeast: true,
      unit: '%',
    },
  ];
}
