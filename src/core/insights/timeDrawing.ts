import type { MonitorChart } from '../model/data';
import { type Drawing, type Shape, widthOf } from './drawing';

type Point = MonitorChart['points'][number];

export interface TimeWords {
  readonly value: (value: number) => string;
  /** One or two short lines. */
  readonly period: (period: string) => readonly string[];
}

/** Years as a number, quarters and months as parts of one: "2022-Q4" is 2022.75. */
function timeOf(period: string): number {
  const [year = '', part = ''] = period.split('-');
  if (part === '') return Number(year);
  return Number(year) + (part.startsWith('Q') ? (Number(part.slice(1)) - 1) / 4 : (Number(part) - 1) / 12);
}

/**
 * Whether nothing is missing between two points: the next year, the same quarter a year on, or the next quarter. What lies
 * further apart gets no line: nobody measured what was between.
 */
export function isNext(before: string, after: string): boolean {
  const years = timeOf(after) - timeOf(before);
  return years === 1 || (before.includes('Q') && years === 0.25);
}

const WIDTH = 340;
const TOP = 26;
const BOTTOM = 142;
const LINE = 16;
const SIDE = 38;

/**
 * A series over time from zero up. Measured points are joined where nothing is missing between; a forecast is hollow, with a
 * dashed line from the first year that it names to the last.
 */
export function timeDrawing(
  { points, kind }: Pick<MonitorChart, 'points' | 'kind'>,
  title: string,
  words: TimeWords,
): Drawing {
  const times = points.map(({ period }) => timeOf(period));
  const first = Math.min(...times);
  const span = Math.max(...times) - first || 1;
  const most = Math.max(...points.map(({ value }) => value)) || 1;
  const isForecast = kind === 'forecast';
  const placed = points.map((point) => ({
    point,
    x: Math.round(SIDE + ((timeOf(point.period) - first) / span) * (WIDTH - 2 * SIDE)),
    y: Math.round(BOTTOM - (point.value / most) * (BOTTOM - TOP)),
  }));
  const joins = placed.slice(1).flatMap((to, i): Shape[] => {
    const from = placed[i];
    if (!from || !(isForecast || isNext(from.point.period, to.point.period))) return [];
    return [{ is: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, tone: 'bar', dashed: isForecast }];
  });
  const dots = placed.map(({ x, y }): Shape => ({ is: 'dot', x, y, hollow: isForecast }));
  const labels = withRoom(placed, words).flatMap(({ point, x, y }): Shape[] => [
    { is: 'text', x, y: y - 11, text: words.value(point.value), tone: 'ink', anchor: 'middle', bold: true },
    ...words
      .period(point.period)
      .map(
        (text, line): Shape => ({ is: 'text', x, y: BOTTOM + 20 + line * LINE, text, tone: 'quiet', anchor: 'middle' }),
      ),
  ]);
  const ground: Shape = { is: 'line', x1: 0, y1: BOTTOM, x2: WIDTH, y2: BOTTOM, tone: 'hairline' };
  const lines = Math.max(...points.map(({ period }) => words.period(period).length));
  return { width: WIDTH, height: BOTTOM + 12 + lines * LINE, title, shapes: [ground, ...joins, ...dots, ...labels] };
}

interface Placed {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
}

/** The points whose labels do not touch: the newest first, then back in time. All values stand in the table. */
function withRoom(placed: readonly Placed[], words: TimeWords): Placed[] {
  const kept: Placed[] = [];
  let edge = Number.POSITIVE_INFINITY;
  for (const each of [...placed].reverse()) {
    const lines = [words.value(each.point.value), ...words.period(each.point.period)];
    const half = Math.max(...lines.map(widthOf)) / 2;
    if (each.x + half > edge) continue;
    kept.push(each);
    edge = each.x - half - 3;
  }
  return kept;
}
