import type { Area } from '../lenses/areas';
import type { MonitorChart } from '../model/data';
import { isNext } from './timeDrawing';

/** Order of the topics on the screen. */
export const MONITOR_TOPICS = [
  'shortage',
  'vacancies',
  'flow',
  'sick-leave',
  'age',
  'hours',
  'workforce',
] as const satisfies readonly MonitorChart['topic'][];

/** What a chart looks like: one number, a row through time, or branches side by side. */
export type ChartForm = 'single' | 'time' | 'branches';

export function formOf({ points }: Pick<MonitorChart, 'points'>): ChartForm {
  if (points.some(({ sector }) => sector !== undefined)) return 'branches';
  return points.length === 1 ? 'single' : 'time';
}

/** How many stretches between the points of a row through time nobody counted. */
export const gapsIn = ({ points }: Pick<MonitorChart, 'points'>): number =>
  points.slice(1).filter(({ period }, i) => !isNext(points[i]?.period ?? '', period)).length;

/**
 * The charts that speak about a region (null: the whole area), nearest first: of the region itself, then of an area around
 * it, then of the country. The given order stays within each.
 */
export function chartsFor(
  charts: readonly MonitorChart[],
  areas: Readonly<Record<string, Area>>,
  region: string | null,
): readonly MonitorChart[] {
  const size = ({ area }: MonitorChart) => (area === 'nederland' ? Number.MAX_SAFE_INTEGER : coversOf(area).length);
  const coversOf = (area: string) => areas[area]?.covers ?? [];
  return charts
    .filter(({ area }) => region === null || coversOf(area).includes(region))
    .sort((a, b) => size(a) - size(b));
}

/** The newest year that was measured, or in which a forecast was made. */
export const newestYearOf = (charts: readonly MonitorChart[]): string | null =>
  charts
    .map(({ asOf }) => asOf.slice(0, 4))
    .sort()
    .at(-1) ?? null;
