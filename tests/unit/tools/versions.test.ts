import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeLayout } from '../../../src/core/layout/layoutText';
import { formatFile } from '../../../src/core/validate/format';
import { readableData } from '../../../src/core/validate/validate';
import { checkData } from '../../../tools/data/check';
import { diffVersions } from '../../../tools/data/diff';
import { formatData } from '../../../tools/data/format';
import { LAYOUT_FILE, layoutFor } from '../../../tools/data/layout';
import { readDataFiles } from '../../../tools/data/readData';
import { releaseData } from '../../../tools/data/release';
import { dataSet, toFiles } from '../../support/dataSet';
import { text } from '../../support/records';

let root: string;

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
function write(file: string, content: string, folder = root): void {
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}
const replace = (file: string, from: string | RegExp, to: string) => write(file, read(file).replace(from, to));
const tell = (...versions: string[]) => {
  const entries = versions.map((version) => ({
    version,
    lead: text('Het is anders.', 'It is other.'),
    points: [text('Punt.', 'Point.')],
  }));
  write('changes.json', formatFile('changes.json', entries));
};

/** Everything that `data:format` and `data:layout` would write. */
function settle(): void {
  formatData(root);
  const data = readableData(readDataFiles(root));
  if (data) write(LAYOUT_FILE, writeLayout(layoutFor(data, undefined).layout));
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'routekaart-versions-'));
  for (const [file, content] of toFiles(dataSet())) write(file, content);
  settle();
});
afterEach(() => rmSync(root, { recursive: true }));

/** A role more, with a step that leads to it. */
function addCook(): void {
  write('roles/koker.json', read('roles/planner.json').replace('"planner"', '"koker"'));
  replace('roles/winkel.json', '"to": "helpende"', '"to": "koker"');
}

describe('npm run data:release', () => {
  it('writes number, record and changelog, after which the data is green and nothing has changed', () => {
    const { code, text: said } = releaseData(root, '1.0.0', '2026-12-01');
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('the first version') });
    expect(JSON.parse(read('version.json'))).toEqual({ data: '1.0.0', schema: 1, date: '2026-12-01' });
    expect(read('CHANGELOG.md')).toContain('## 1.0.0 - 2026-12-01\n\nAll of it is new.');
    expect(checkData(root, true)).toEqual({ code: 0, text: '' });
    expect(diffVersions('1.0.0', 'now', 'text', root)).toEqual({ code: 0, text: 'data 1.0.0 -> 1.0.0: no change' });
  });

  it('refuses a number that is too low, taken, older or none, and a version without words; it then writes nothing', () => {
    releaseData(root, '1.0.0', '2026-12-01');
    addCook();
    settle();
    const before = [...readDataFiles(root)];
    const refusal = (version: string, date = '2026-12-02') => releaseData(root, version, date);
    expect(refusal('1.1.0')).toMatchObject({ code: 1, text: expect.stringContaining('changes.json does not say') });
    expect(refusal('1.0.0').text).toContain('released already');
    expect(refusal('0.9.0').text).toContain('1.0.0 came before it');
    expect(refusal('eerste').text).toContain('no version');
    expect([...readDataFiles(root)]).toEqual(before);
    tell('1.0.0', '1.0.1', '1.1.0');
    expect(refusal('1.0.1').text).toContain('at least 1.1.0');
    tell('1.0.0', '1.1.0');
    expect(refusal('1.1.0', '2026-11-30').text).toContain('lies before');
    expect(existsSync(path.join(root, 'releases/1.1.0.json'))).toBe(false);
    expect(refusal('1.1.0')).toMatchObject({ code: 0, text: expect.stringContaining('role-added: koker') });
    settle();
    expect(checkData(root, true)).toEqual({ code: 0, text: '' });
  });

  it('takes figures as late as the day of the release', () => {
    replace('roles/planner.json', '"asOf": "2026-11"', '"asOf": "2026-12-01"');
    expect(releaseData(root, '1.0.0', '2026-11-30').code).toBe(1);
    expect(releaseData(root, '1.0.0', '2026-12-01').code).toBe(0);
  });

  it('refuses data with errors', () => {
    replace('roles/planner.json', '"group": "staf"', '"group": "niets"');
    expect(releaseData(root, '1.0.0', '2026-12-01')).toMatchObject({
      code: 1,
      text: expect.stringContaining('errors'),
    });
  });

  it('raises the schema by itself when the shape of the files changed', () => {
    releaseData(root, '1.0.0', '2026-12-01');
    replace('releases/1.0.0.json', /"shape":"[^"]+"/, '"shape":"other"');
    tell('1.0.0', '1.1.0');
    expect(releaseData(root, '1.1.0', '2026-12-02').text).toContain('data 1.1.0 of 2026-12-02, schema 2');
  });
});

describe('npm run data:check, after a release', () => {
  beforeEach(() => {
    releaseData(root, '1.0.0', '2026-12-01');
  });
  const errors = () => checkData(root, true).text;

  it.each<[string, () => void, RegExp]>([
    [
      'a new role under the old number',
      () => addCook(),
      /version 1\.0\.0 is too low.*at least 1\.1\.0 \(1 role-added: koker/,
    ],
    [
      'another figure under the old number',
      () => replace('roles/helpende.json', '"max": 36', '"max": 30'),
      /at least 1\.0\.1/,
    ],
    [
      'another text under the old number',
      () => replace('roles/helpende.json', /"summary": \{\s+"nl": "/, '$&Kort: '),
      /at least 1\.0\.1/,
    ],
    ['a lower number', () => replace('version.json', '1.0.0', '0.9.0'), /version 0\.9\.0 is too low/],
    [
      'a schema that rose for nothing',
      () => replace('version.json', '"schema": 1', '"schema": 2'),
      /set "schema" to 1/,
    ],
    [
      'an id that is never redirected',
      () => write('redirects.json', '[]\n'),
      /"hulp" was published and now leads nowhere/,
    ],
    ['a record that is gone', () => tell('0.9.0', '1.0.0'), /version 0\.9\.0, which was never released/],
    ['a record that somebody changed', () => replace('releases/1.0.0.json', '{', '['), /no record of the version/],
    ['a changelog that says something else', () => write('CHANGELOG.md', '# Ours\n'), /differs from changes\.json/],
  ])('fails on %s', (_, change, what) => {
    change();
    expect(checkData(root, true).code).toBe(1);
    expect(errors()).toMatch(what);
  });
});

describe('npm run data:diff', () => {
  it('lists what changed, with figures before and after, what they rest on, and the number that asks', () => {
    const old = mkdtempSync(path.join(tmpdir(), 'routekaart-old-'));
    for (const [file, content] of toFiles(dataSet())) write(file, content, old);
    replace('roles/helpende.json', '"max": 36', '"max": 30');
    addCook();
    const { code, text: said } = diffVersions(old, root, 'text');
    const markdown = diffVersions(old, root, 'markdown').text;
    rmSync(old, { recursive: true });
    expect(code).toBe(0);
    expect(said).toContain('data 1.0.0 -> 1.0.0: asks for 1.1.0 or higher (minor)');
    expect(said).toContain('roles added (1)\n  koker');
    expect(said).toContain('steps added (2)\n  koker -> helpende\n  winkel -> koker');
    expect(said).toContain(
      'steps helpende -> verzorgende months: 24-36 months -> 24-30 months (known; 2024; handboek-2024)',
    );
    expect(markdown).toContain('## roles added (1)\n\n- koker');
  });

  it('gives the same as data', () => {
    releaseData(root, '1.0.0', '2026-12-01');
    const json = JSON.parse(diffVersions('1.0.0', root, 'json', root).text);
    expect(json).toMatchObject({ needed: { bump: 'none', smallest: '1.0.0' }, figures: [] });
  });

  it('tells how each kind of figure changed', () => {
    releaseData(root, '1.0.0', '2026-12-01');
    replace('roles/helpende.json', '"lifting": 4', '"lifting": 3');
    replace('roles/planner.json', '"level": "tight"', '"level": "loose"');
    replace('caos/vvt.json', '"max": 3200', '"max": 3300');
    replace('caos/vvt.json', '"value": 36', '"value": 38');
    replace('trainings/vig-bbl.json', '"confidence": "known"', '"confidence": "verified"');
    replace('employers/de-linde.json', '"unknown": "no-source"', '"unknown": "no-agreement"');
    const { text: said } = diffVersions('1.0.0', 'now', 'text', root);
    expect(said).toContain('roles helpende strain: lifting 4 -> 3 (estimate; 2026-11; redactie-2026)');
    expect(said).toContain('roles planner shortage: tight -> loose');
    expect(said).toContain(
      'caos vvt scales/FWG 25: 2400-3200 eur-gross-per-month ± 1 % -> 2400-3300 eur-gross-per-month ± 1 % (verified',
    );
    expect(said).toContain('caos vvt fullTime: 36 hours-per-week -> 38 hours-per-week');
    expect(said).toMatch(
      /figures that rest on something else \(1\)\n {2}trainings vig-bbl \w+: .+ \(known -> verified/,
    );
    expect(said).toContain('unknown (no-source) -> unknown (no-agreement)');
  });

  it.runIf(existsSync(path.resolve('.git')))('reads a git revision', () => {
    expect(diffVersions('HEAD', 'HEAD', 'text').text).toMatch(/^data \d+\.\d+\.\d+ -> \d+\.\d+\.\d+: no change$/);
  });

  it('refuses what is no version at all', () => {
    for (const name of [
      '9.9.9',
      'no-such-thing',
      '--output=x',
      path.join(root, 'version.json'),
      path.join(root, 'roles'),
    ])
      expect(diffVersions(name, root, 'text')).toEqual({ code: 2, text: `${name} cannot be read as data` });
    expect(diffVersions(root, 'nothing', 'text').code).toBe(2);
  });
});
