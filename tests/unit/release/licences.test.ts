import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { licenceProblems, packageFolder, readPackages, type ShippedPackage } from '../../../tools/licences/packages';

const one = (more: Partial<ShippedPackage>): ShippedPackage => ({
  name: 'stuk',
  version: '1.0.0',
  licence: 'MIT',
  text: 'Permission is hereby granted',
  ...more,
});

describe('the licences of what is shipped', () => {
  it('may ask to keep their text, and nothing more', () => {
    const fine = ['MIT', 'ISC', 'BSD-3-Clause', 'Apache-2.0', '(MIT OR GPL-3.0-only)', 'MIT AND ISC'];
    expect(licenceProblems(fine.map((licence) => one({ licence })))).toEqual([]);
    expect(licenceProblems([one({ licence: 'Unlicense', text: null })])).toEqual([]);
  });

  it.each([
    ['GPL-3.0-only', /has the licence GPL-3.0-only/],
    ['LGPL-2.1-or-later', /LGPL/],
    ['AGPL-3.0-only', /AGPL/],
    ['MPL-2.0', /MPL/],
    ['MIT AND GPL-2.0-only', /GPL/],
    ['SEE LICENSE IN LICENSE.md', /SEE LICENSE/],
    ['OFL-1.1', /OFL/],
    [null, /does not say/],
  ])('%s stops the build', (licence, problem) => {
    expect(licenceProblems([one({}), one({ licence })])).toEqual([expect.stringMatching(problem)]);
  });

  it('stop the build without their text, and allow the typeface its own', () => {
    expect(licenceProblems([one({ text: null })])).toEqual([expect.stringMatching(/without the text/)]);
    expect(licenceProblems([one({ name: '@fontsource-variable/letter', licence: 'OFL-1.1' })])).toEqual([]);
  });
});

describe('the package of a module', () => {
  it.each([
    ['/site/src/main.tsx', null],
    ['/site/node_modules/react/index.js', '/site/node_modules/react'],
    ['/site/node_modules/@xyflow/react/dist/esm/index.js?v=1', '/site/node_modules/@xyflow/react'],
    [
      '/site/node_modules/@xyflow/react/node_modules/zustand/x.mjs',
      '/site/node_modules/@xyflow/react/node_modules/zustand',
    ],
    [
      '\0/site/node_modules/use-sync-external-store/shim/index.js?commonjs-module',
      '/site/node_modules/use-sync-external-store',
    ],
    ['\0vite/preload-helper.js', '/site/node_modules/vite'],
    ['\0rolldown/runtime.js', '/site/node_modules/rolldown'],
    ['\0virtual:dataset', null],
  ])('%j', (id, folder) => expect(packageFolder(id, '/site')).toBe(folder));
});

describe('reading packages', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'packages-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (place: string, told: object, text?: string) => {
    mkdirSync(path.join(folder, place), { recursive: true });
    writeFileSync(path.join(folder, place, 'package.json'), JSON.stringify(told));
    if (text !== undefined) writeFileSync(path.join(folder, place, 'license.md'), text);
    return path.join(folder, place);
  };

  it('gives each once, in a fixed order, with its own text only', () => {
    const b = write(
      'b',
      { name: 'b', version: '2.0.0', license: 'MIT' },
      'Own text\r\n\n# Licenses of bundled dependencies\nGPL',
    );
    const a = write('a', { name: 'a', version: '1.0.0', license: 'ISC' });
    const again = write('deep/b', { name: 'b', version: '2.0.0', license: 'MIT' }, 'Own text');
    expect(readPackages([b, a, b, again])).toEqual([
      { name: 'a', version: '1.0.0', licence: 'ISC', text: null },
      { name: 'b', version: '2.0.0', licence: 'MIT', text: 'Own text' },
    ]);
  });
});
