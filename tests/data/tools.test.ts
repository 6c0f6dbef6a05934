import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeLayout } from '../../src/core/layout/layoutText';
import { readableData } from '../../src/core/validate/validate';
import { checkData } from '../../tools/data/check';
import { formatData } from '../../tools/data/format';
import { LAYOUT_FILE, layoutFor } from '../../tools/data/layout';
import { readDataFiles } from '../../tools/data/readData';
import { reportData } from '../../tools/data/report';
import { add, type Break, broken, put } from '../support/breakData';
import { dataSet } from '../support/dataSet';
import { amount, evidence, step } from '../support/records';

let root: string;

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'routekaart-data-'));
  for (const [file, value] of dataSet()) write(file, JSON.stringify(value));
  formatData(root);
  const data = readableData(readDataFiles(root));
  if (data) write(LAYOUT_FILE, writeLayout(layoutFor(data, undefined).layout));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('npm run data:check', () => {
  it('is silent and green on good data', () => {
    expect(checkData(root, true)).toEqual({ code: 0, text: '' });
    expect(checkData(root, false)).toEqual({
      code: 0,
      text: expect.stringMatching(/^figures with a source: 100 % \((\d+) of \1\)\n\d+ files: 0 errors, 0 warnings$/),
    });
  });

  it('checks the texts of the screens along with the data', () => {
    const screens = { nl: [{ key: 'a.b', text: 'Indien je XYZ wilt.' }], en: [] };
    const { code, text } = checkData(root, false, { screens });
    expect(code).toBe(1);
    expect(text).toContain('src/i18n/nl\n  error language: a.b: "Indien" is not plain Dutch here');
  });

  it('names file, place, problem and cure', () => {
    write(
      'roles/planner.json',
      broken(put('roles/planner.json', 'steps[0].months', 3)).get('roles/planner.json') ?? '',
    );
    const { code, text } = checkData(root, true);
    expect(code).toBe(1);
    expect(text).toContain('data/roles/planner.json\n  error shape: steps[0].months: a bare number (3)');
    expect(text).toContain('\n    mend: a figure is an object with');
    expect(text).toMatch(/1 error, 0 warnings$/);
  });

  it('leaves warnings out when quiet, and does not fail on them', () => {
    const file = 'roles/planner.json';
    write(file, broken(put(file, 'summary.nl', 'Je helpt even mensen.')).get(file) ?? '');
    expect(checkData(root, true)).toEqual({ code: 0, text: '' });
    expect(checkData(root, false)).toEqual({
      code: 0,
      text: expect.stringMatching(/warning language: summary.nl.*1 warning$/s),
    });
  });

  it('counts the figures without a source, and fails on one', () => {
    const file = 'roles/helpende.json';
    const sources = put(file, 'steps[1].months.sources', ['verdwenen-boek']);
    write(file, broken(sources).get(file) ?? '');
    const { code, text } = checkData(root, true);
    expect(code).toBe(1);
    expect(text).toContain(
      '1 figure without a source of sources.json\n    roles/helpende.json steps.verzorgende.months',
    );
    expect(text).toMatch(/figures with a source: 9\d % \((\d+) of (?!\1\))\d+\)/);
  });

  it.each([
    ['a stale schema', () => write('schema/role.schema.json', '{}')],
    ['a missing schema', () => rmSync(path.join(root, 'schema/role.schema.json'))],
    ['a schema of nothing', () => write('schema/old.schema.json', '{}')],
  ])('fails on %s', (_name, change) => {
    change();
    const { code, text } = checkData(root, true);
    expect(code).toBe(1);
    expect(text).toContain('run npm run data:format');
  });
});

describe('npm run data:format', () => {
  it('writes nothing the second time', () => {
    expect(formatData(root)).toEqual({ written: [], skipped: [] });
  });

  it('mends form and schemas', () => {
    write('skills.json', JSON.stringify(JSON.parse(read('skills.json')).reverse()));
    write('schema/old.schema.json', '{}');
    rmSync(path.join(root, 'schema/role.schema.json'));
    expect(formatData(root).written.sort()).toEqual(['schema/role.schema.json', 'skills.json']);
    expect(checkData(root, true).code).toBe(0);
  });

  it('leaves alone what it cannot read, so that nothing is lost', () => {
    write('roles/planner.json', '{ "id": ');
    write('skills.json', '[{ "id": "a", "id": "b" }]');
    expect(formatData(root).skipped).toEqual(['roles/planner.json', 'skills.json']);
    expect(read('roles/planner.json')).toBe('{ "id": ');
  });
});

describe('npm run data:report', () => {
  it('counts and shows certainty', () => {
    const text = reportData(root, false) ?? '';
    expect(text).toContain('| roles | 3 |');
    expect(text).toContain('| origins | 1 |');
    expect(text).toContain('| strain | 3 | 0 (0 %) | 0 (0 %) | 3 (100 %) | 0 (0 %) |');
    expect(text).toMatch(/## Dead ends\n\nnone/);
    expect(text).toMatch(/\| strain \| 3 \|.*\| 3 \(100 %\) \| 0 \(0 %\) \|\n/);
    expect(text).toMatch(/\| data \| nl \| \d+ \| \d+ \| \d+\.\d \|/);
    expect(text).toMatch(/## Unused sources: 0\n\nnone/);
    expect(text).toContain('| publication | 1 | 0 | 0 (0 %) |');
  });

  it('tells per way of learning where schools and help to pay are missing', () => {
    const subsidy = { ...(dataSet().get('funding.json') as object[])[0], id: 'leergeld', kind: 'subsidy' };
    const files = broken(
      add('funding.json', '', subsidy),
      add('learning.json', 'money[0].funding', 'leergeld'),
      add('trainings/vig-bbl.json', 'funding', 'leergeld'),
      put('roles/helpende.json', 'steps[1].payer', 'unknown'),
    );
    for (const [file, content] of files) write(file, content);
    const text = reportData(root, false) ?? '';
    expect(text).toContain('| bbl | 1 | 1 | 1 | 1 | 0 | 1 | 0 | 0 | 0 |');
    expect(text).toContain('| bol | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |');
    expect(text).toContain('| helpende | verzorgende | unknown | kept |');
    expect(text).toContain('| leergeld | expiring | 2027-08 | 9 |');
  });

  it('gives the same as JSON', () => {
    const report = JSON.parse(reportData(root, true) ?? '');
    expect(report.errors).toBe(0);
    expect(report.tables.Counts).toContainEqual({ what: 'steps', number: 5 });
  });

  it('lists where O*NET and the survey find the work heavier or lighter than we do', () => {
    expect(reportData(root, false)).toMatch(
      /## O\*NET finds the work heavier or lighter than we do: 0 of 0 roles\n\nnone/,
    );
    const file = 'roles/helpende.json';
    const strain = {
      scores: { lifting: 4, standing: 4, bending: 4, emotional: 1, irregular: 2 },
      unit: 'score-0-4',
      ...evidence('estimate'),
      secondOpinion: { value: 40, unit: 'index-0-100', ...evidence('estimate'), basis: 'own', match: 'high' },
      survey: { group: 'verzorgenden', match: 'exact', emotional: amount(30, 'percent') },
    };
    write(file, broken(put(file, 'strain', strain)).get(file) ?? '');
    const text = reportData(root, false) ?? '';
    expect(text).toContain('| helpende | 100 | 4-4-4 | 40 | -61 | lighter | own | high |');
    expect(text).toContain('| helpende | 1 | 4 | 30 | verzorgenden | exact | heavier |');
  });

  it('shows gaps, also when the data has errors', () => {
    const file = 'roles/planner.json';
    write(file, broken(put(file, 'steps', []), put(file, 'pay', { unknown: 'no-source' })).get(file) ?? '');
    const text = reportData(root, false) ?? '';
    expect(text).toContain('The data has 1 error ');
    expect(text).toContain('| planner | 0 | yes | - |');
    expect(text).toContain('| planner | staf | no-source |');
  });

  it('says why a heavy role has no lighter step', () => {
    const heavy = (change: Break) => {
      const file = 'roles/verzorgende.json';
      write(file, broken(change).get(file) ?? '');
      return (reportData(root, false) ?? '').split('## Heavy roles')[1] ?? '';
    };
    const file = 'roles/verzorgende.json';
    expect(heavy(put(file, 'steps[0].kind', 'lateral'))).toContain('| planner | 0 | lighter work is one step away');
    expect(heavy(put(file, 'steps', [step('helpende')]))).toContain('no direct step is lighter; two steps are');
    expect(heavy(put(file, 'steps', []))).toContain('| none | - | no lighter role within 3 steps (0 direct steps) |');
    const barred = step('planner', { admissionNeeds: [['wo']] });
    expect(heavy(put(file, 'steps', [barred]))).toContain('lighter work exists, but asks a diploma: wo');
  });

  it('gives up when the vocabulary cannot be read', () => {
    write('vocabulary.json', '');
    expect(reportData(root, false)).toBeNull();
  });
});

it('reads every file with forward slashes and skips hidden ones', () => {
  write('.DS_Store', '');
  const files = [...readDataFiles(root).keys()];
  expect(files).toContain('roles/planner.json');
  expect(files.some((file) => file.includes('.DS_Store'))).toBe(false);
});
