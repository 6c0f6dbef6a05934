import { put } from '../../support/breakData';
import type { Row } from './row';

const file = 'monitor.json';
const pass = 'consistency' as const;
const twoYears = [
  { period: '2024', value: 1 },
  { period: '2023', value: 2 },
];

export const MONITOR: readonly Row[] = [
  {
    name: 'a chart of an area that is not there',
    change: [put(file, '[0].area', 'haaglandem')],
    expect: { pass: 'references', file, path: '[0].area', what: /no region "haaglandem"/, mend: /"haaglanden"/ },
  },
  {
    name: 'a point of a branch that is not there',
    change: [put(file, '[0].points', [{ period: '2024', value: 1, sector: 'vvv' }])],
    expect: { pass: 'references', file, path: '[0].points[0].sector', what: /no sector "vvv"/, mend: /"vvt"/ },
  },
  {
    name: 'a chart back in time',
    change: [put(file, '[0].points', twoYears)],
    expect: { pass, file, path: '[0].points', what: /not in order/, mend: /from old to new/ },
  },
  {
    name: 'branches at different moments',
    change: [put(file, '[0].points', [{ ...twoYears[0], sector: 'vvt' }, twoYears[1]])],
    expect: { pass, file, path: '[0].points', what: /one period/, mend: /same period/ },
  },
  {
    name: 'a forecast of the past',
    change: [put(file, '[0].kind', 'forecast')],
    expect: { pass, file, path: '[0].points', what: /no point after that year/, mend: /"measured"/ },
  },
  {
    name: 'a measurement of the future',
    change: [put(file, '[0].points[1]', { period: '2031', value: 1 })],
    expect: { pass, file, path: '[0].points[1].period', what: /not yet measured/, mend: /"forecast"/ },
  },
  {
    name: 'more than all',
    change: [put(file, '[0].unit', 'percent'), put(file, '[0].points', [{ period: '2024', value: 101 }])],
    expect: { pass, file, path: '[0].points[0].value', what: /101 percent/, mend: /at most 100/ },
  },
  {
    name: 'a point of a fact that is not there',
    change: [put(file, '[0].points[1].fact', 'tekort-1924')],
    expect: { pass, file, path: '[0].points[1].fact', what: /no fact "tekort-1924"/, mend: /regions/ },
  },
  {
    name: 'a point that says another number than its fact',
    change: [put(file, '[0].points[1].value', 901)],
    expect: { pass, file, path: '[0].points[1].fact', what: /says 900, this point 901/, mend: /say the same/ },
  },
];
