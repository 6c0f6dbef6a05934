import { describe, expect, it } from 'vitest';
import { chartsFor, formOf, gapsIn } from '../../../../src/core/insights/monitor';
import { isNext, timeDrawing } from '../../../../src/core/insights/timeDrawing';
import type { MonitorChart } from '../../../../src/core/model/data';

const WORDS = { value: String, period: (period: string) => [period] };

const chart = (over: Partial<MonitorChart>): MonitorChart => ({
  id: 'c',
  topic: 'vacancies',
  area: 'haaglanden',
  name: { nl: 'n', en: 'n' },
  definition: { nl: 'd', en: 'd' },
  kind: 'measured',
  unit: 'people',
  points: [],
  asOf: '2024',
  sources: ['s'],
  confidence: 'verified',
  ...over,
});
const points = (...periods: string[]) => periods.map((period, i) => ({ period, value: i + 1 }));

describe('what is joined by a line', () => {
  it.each([
    ['2016', '2017', true],
    ['2011', '2016', false],
    ['2022-Q3', '2023-Q3', true],
    ['2022-Q4', '2023-Q1', true],
    ['2023-Q1', '2023-Q3', false],
    ['2023-01', '2024-01', true],
  ])('%s and %s: %s', (before, after, joined) => expect(isNext(before, after)).toBe(joined));

  it('measured points have no line over a gap', () => {
    const row = { kind: 'measured' as const, points: points('2016', '2017', '2020') };
    const { shapes } = timeDrawing(row, 't', WORDS);
    expect(shapes.filter((shape) => shape.is === 'line' && shape.tone === 'bar')).toHaveLength(1);
    expect(gapsIn(row)).toBe(1);
  });

  it('a forecast is dashed and hollow', () => {
    const { shapes } = timeDrawing({ kind: 'forecast', points: points('2024', '2033') }, 't', WORDS);
    expect(shapes.filter((shape) => shape.is === 'line' && shape.dashed)).toHaveLength(1);
    expect(shapes.flatMap((shape) => (shape.is === 'dot' ? [shape.hollow] : []))).toEqual([true, true]);
  });

  it('heights go by the values, from zero', () => {
    const row = { kind: 'measured' as const, points: points('2016', '2017') };
    const { shapes } = timeDrawing(row, 't', WORDS);
    const ground =
      shapes.flatMap((shape) => (shape.is === 'line' && shape.tone === 'hairline' ? [shape.y1] : []))[0] ?? 0;
    const [one = 0, two = 0] = shapes.flatMap((shape) => (shape.is === 'dot' ? [ground - shape.y] : []));
    expect(two).toBe(one * 2);
  });

  it('leaves labels out that would touch, and keeps the newest', () => {
    const { shapes } = timeDrawing({ kind: 'measured', points: points('2010', '2023', '2024') }, 't', WORDS);
    const texts = shapes.flatMap((shape) => (shape.is === 'text' ? [shape.text] : []));
    expect(texts).toContain('2024');
    expect(texts).not.toContain('2023');
  });
});

describe('what a chart looks like', () => {
  it('is a number, a row through time, or branches', () => {
    expect(formOf({ points: points('2022') })).toBe('single');
    expect(formOf({ points: points('2021', '2022') })).toBe('time');
    expect(formOf({ points: [{ period: '2022', value: 1, sector: 'vvt' }] })).toBe('branches');
  });
});

describe('charts of a region', () => {
  const areas = {
    nederland: { name: { nl: '', en: '' }, covers: ['haaglanden', 'rijn-gouwe'] },
    zwconnect: { name: { nl: '', en: '' }, covers: ['haaglanden', 'rijn-gouwe'] },
    haaglanden: { name: { nl: '', en: '' }, covers: ['haaglanden'] },
    'rijn-gouwe': { name: { nl: '', en: '' }, covers: ['rijn-gouwe'] },
  };
  const charts = ['nederland', 'zwconnect', 'rijn-gouwe', 'haaglanden'].map((area) => chart({ id: area, area }));

  it('are its own and those of what lies around it, nearest first', () => {
    expect(chartsFor(charts, areas, 'haaglanden').map(({ id }) => id)).toEqual([
      'haaglanden',
      'zwconnect',
      'nederland',
    ]);
  });

  it('are all of them when none is chosen', () => expect(chartsFor(charts, areas, null)).toHaveLength(4));
});
