import { describe, expect, it } from 'vitest';
import { PASSES } from '../../src/core/validate/problem';
import { validate } from '../../src/core/validate/validate';
import { broken, put } from '../support/breakData';
import { dataSet, toFiles } from '../support/dataSet';
import { step, text } from '../support/records';
import { CAOS } from './broken/caos';
import { CONSISTENCY } from './broken/consistency';
import { DANGLING } from './broken/dangling';
import { FUNDING_ROWS } from './broken/funding';
import { LANGUAGE } from './broken/language';
import { MONITOR } from './broken/monitor';
import { NETWORK } from './broken/network';
import { REFERENCES } from './broken/references';
import { REGISTERS } from './broken/registers';
import { filesOf, type Row } from './broken/row';
import { SHAPE } from './broken/shape';
import { STYLE } from './broken/style';
import { THEMES } from './broken/themes';

const TABLES: readonly (readonly [string, readonly Row[]])[] = [
  ['shape', SHAPE],
  ['references: unknown ids', DANGLING],
  ['references', REFERENCES],
  ['consistency', CONSISTENCY],
  ['consistency: the network', NETWORK],
  ['consistency: collective agreements', CAOS],
  ['learning and funding', FUNDING_ROWS],
  ['consistency: registrations', REGISTERS],
  ['the monitor', MONITOR],
  ['themes', THEMES],
  ['language', LANGUAGE],
  ['style', STYLE],
];

it('finds nothing wrong with the small data set', () => {
  const { problems, data } = validate(toFiles(dataSet()));
  expect(problems).toEqual([]);
  expect(data?.roles.map((role) => role.id)).toEqual(['winkel', 'helpende', 'planner', 'verzorgende']);
});

describe.each(TABLES)('broken files: %s', (_pass, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const { pass, severity = 'error', file, path, what, mend } = row.expect;
    const { problems, data } = validate(filesOf(row));
    // One cause, one message: an editor must not have to guess which of ten is the real one.
    expect(problems.map(({ rule: _, ...rest }) => rest)).toEqual([
      { pass, severity, file, path, what: expect.stringMatching(what), mend: expect.stringMatching(mend) },
    ]);
    expect(data === null).toBe(severity === 'error');
  });
});

it('has at least 45 kinds of broken files', () => {
  expect(TABLES.flatMap(([, rows]) => rows).length).toBeGreaterThanOrEqual(45);
});

it('reports problems of every pass at once', () => {
  const files = broken(
    put('employers/de-linde.json', 'size', 12),
    put('roles/planner.json', 'steps[1]', step('nergens')),
    put('roles/helpende.json', 'steps[1].months.min', 99),
    put('roles/verzorgende.json', 'summary', text('Je helpt  mensen.', 'You help people.')),
  );
  files.set('skills.json', (files.get('skills.json') ?? '').trimEnd());
  const { problems, data } = validate(files);
  expect(data).toBeNull();
  expect(problems.map((problem) => `${problem.pass} ${problem.file} ${problem.path}`.trim())).toEqual([
    'shape employers/de-linde.json size',
    'references roles/planner.json steps[1].to',
    'consistency roles/helpende.json steps[1].months',
    'language roles/verzorgende.json summary.nl',
    'style skills.json',
  ]);
  expect(new Set(problems.map((problem) => problem.pass))).toEqual(new Set(PASSES));
});

it('reports every problem of one file at once', () => {
  const file = 'roles/helpende.json';
  const { problems } = validate(
    broken(
      put(file, 'level', 'MBO'),
      put(file, 'name', 'Helpende'),
      put(file, 'steps[0].months', 3),
      put(file, 'x', 1),
    ),
  );
  expect(problems.map((problem) => problem.path).sort()).toEqual(['level', 'name', 'steps[0].months', 'x']);
});
