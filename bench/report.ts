import type { Verdict } from './bars';
import type { CoreResult } from './core/runCore';
import type { MapFigures } from './map/measurePage';
import type { MapRow } from './map/runMap';
import { ratio } from './stats';
import { table } from './table';

/** Lines for a terminal. Beside each figure of a peer stands how many times ours it is (ours = 1). */

function amount(value: number | null | undefined): string {
  if (value === null || value === undefined) return '-';
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toFixed(value >= 100 ? 0 : value >= 1 ? 1 : 3);
}

function beside(value: number | null | undefined, ours: number | null | undefined): string {
  const times = ratio(value, ours);
  return times === null ? amount(value) : `${amount(value)} (${times.toFixed(times >= 10 ? 0 : 1)}x)`;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const FIGURES: readonly (readonly [figure: keyof MapFigures, head: string])[] = [
  ['readyMs', 'ready ms'],
  ['panOverviewMs', 'pan far p95'],
  ['panReadingMs', 'pan near p95'],
  ['zoomMs', 'zoom p95'],
  ['chooseMs', 'choose ms'],
  ['heapMb', 'heap MB'],
  ['scriptKb', 'JS kB gz'],
  ['domNodes', 'DOM nodes'],
];

export function mapLines(rows: readonly MapRow[], runs: number): string[] {
  const cells = rows.map((row) => {
    const ours = rows.find((other) => other.name === row.name && other.variant === 'ours')?.medians;
    const slow = row.cpuSlowdown === 1 ? '' : ` (${row.cpuSlowdown}x slower)`;
    return [
      `${row.roles}/${row.steps}${slow} ${row.variant}`,
      ...FIGURES.map(([figure]) =>
        row.variant === 'ours' ? amount(row.medians[figure]) : beside(row.medians[figure], ours?.[figure]),
      ),
    ];
  });
  return [
    `Map: medians of ${runs} ${runs === 1 ? 'run' : 'runs'} (ours = 1; frames in ms, 16.7 is the floor)`,
    ...table(['roles/steps', ...FIGURES.map(([, head]) => head)], cells),
  ];
}

export function coreLines({ routes, options, search }: CoreResult): string[] {
  const first = search[0];
  return [
    'Routes: ms per question, p50 / p95. Dijkstra answers less: one route, months only, no diplomas.',
    ...table(
      ['network', 'ours p50', 'ours p95', 'dijkstra p50', 'dijkstra p95', 'routes p50 / max'],
      routes.map(({ name, roles, steps, ours, dijkstra, routes: found }) => [
        `${name} (${roles}/${steps})`,
        amount(ours.p50),
        amount(ours.p95),
        beside(dijkstra.p50, ours.p50),
        beside(dijkstra.p95, ours.p95),
        `${found.p50} / ${found.max}`,
      ]),
    ),
    '',
    'Beside full enumeration: the same questions, fewer steps where all paths are too many',
    ...table(
      ['network', 'questions', 'ours p95', 'enumeration p95', 'differences'],
      routes.map(({ name, enumeration: { maxSteps, ours, theirs, differences } }) => [
        `${name}, up to ${maxSteps} steps`,
        ours.count,
        amount(ours.p95),
        beside(theirs.p95, ours.p95),
        differences,
      ]),
    ),
    '',
    'Options: ms per question (one role to all in reach, ranked, with reasons)',
    ...table(
      ['network', 'p50', 'p95', 'max'],
      options.map(({ name, roles, steps, ours }) => [
        `${name} (${roles}/${steps})`,
        amount(ours.p50),
        amount(ours.p95),
        amount(ours.max),
      ]),
    ),
    '',
    `Search: ${first?.roles} roles, ${first?.aliases} names and aliases; ms per query on a sample of ${first?.aliasMs.count}`,
    ...table(
      ['engine', 'alias p95', 'typo p95', 'typo first', `${first?.queries} queries first`, 'top 3', 'index ms'],
      search.map((row) => [
        row.engine,
        beside(row.aliasMs.p95, first?.aliasMs.p95),
        beside(row.typoMs.p95, first?.typoMs.p95),
        percent(row.typoFirst),
        percent(row.queryFirst),
        percent(row.queryTop3),
        amount(row.indexMs),
      ]),
    ),
    ...search.flatMap(({ engine, whole, aliases }) =>
      whole
        ? [
            `${engine}, all ${aliases} aliases: p95 ${amount(whole.aliasMs.p95)} ms; all ${whole.typos} typos: ${percent(whole.typoFirst)} first`,
          ]
        : [],
    ),
  ];
}

const limitText = ({ unit, limit, isAtLeast }: Verdict): string =>
  unit === 'x'
    ? `<= 1/${Math.round(1 / limit)}`
    : `${isAtLeast ? '>=' : '<='} ${limit} ${unit === 'count' ? '' : unit}`;

const valueText = ({ unit, value }: Verdict): string => {
  if (value === null) return 'not measured';
  if (unit === 'x') return value > 0 ? `1/${(1 / value).toFixed(1)}` : '0';
  return `${amount(value)} ${unit === 'count' ? '' : unit}`;
};

export const verdictLines = (verdicts: readonly Verdict[]): string[] =>
  table(
    ['bar', 'limit', 'measured', ''],
    verdicts.map((verdict) => [
      verdict.what,
      limitText(verdict).trim(),
      valueText(verdict).trim(),
      verdict.isOk ? 'ok' : 'MISSED',
    ]),
  );
