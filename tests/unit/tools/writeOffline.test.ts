import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/dataset/packFormat';
import { unpack } from '../../../src/dataset/unpack';
import { readWorker, writeOffline } from '../../../tools/offline/writeOffline';

const PAGE = '<!doctype html><meta name="release" content=""><title>kaart</title>';
const SITE = {
  'app.html': PAGE,
  'index.html': PAGE,
  '404.html': PAGE,
  'functies.html': '<p>plain</p>',
  'icon.svg': '<svg/>',
  _headers: '/*',
  'assets/main.js': 'main()',
  'assets/about.js': 'about()',
  'data/0123456789ab/graph.json': '{"roles":[]}',
  'data/0123456789ab/aliases.json': '{}',
  'data/0123456789ab/words.json': '{"skills":["tillen"]}',
  'data/0123456789ab/roles/ig.json': '{"id":"ig"}',
  'data/open/latest.json': '{}',
  'data/open/1.2.0/dataset.json': '{}',
  '.vite/manifest.json': JSON.stringify({
    'index.html': { file: 'assets/main.js', isEntry: true, dynamicImports: ['src/features/about/A.tsx'] },
    'src/features/about/A.tsx': { file: 'assets/about.js', isDynamicEntry: true },
  }),
};

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const [name, text] of Object.entries(SITE)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), text);
  }
});
afterEach(() => rmSync(dist, { recursive: true, force: true }));

describe('writeOffline', () => {
  it('lists every file a reader may need, and packs the data that is not needed first', () => {
    const { files } = writeOffline(dist, 'worker()');
    expect(files.map(({ path, need }) => `${need} ${path}`).sort()).toEqual([
      'core app.html',
      'core assets/main.js',
      'core data/0123456789ab/aliases.json',
      'core data/0123456789ab/graph.json',
      'extra icon.svg',
      'rest assets/about.js',
      'rest data/0123456789ab/pack.json',
    ]);
    const packed = unpack(JSON.parse(readFileSync(join(dist, 'data/0123456789ab/pack.json'), 'utf8')) as Pack);
    for (const name of ['words.json', 'roles/ig.json'] as const)
      expect(packed.text(name)).toBe(SITE[`data/0123456789ab/${name}`]);
    expect(readWorker(dist).worker).toBe('worker()');
  });

  it('a file that nobody thought of is kept as well', () => {
    writeFileSync(join(dist, 'assets/new.wasm'), 'x');
    expect(writeOffline(dist, '').files.map(({ path }) => path)).toContain('assets/new.wasm');
  });

  it('stamps both pages with the release, which follows from the content alone', () => {
    const twin = `${dist}-twin`;
    cpSync(dist, twin, { recursive: true });
    const first = writeOffline(dist, 'worker()').id;
    expect(writeOffline(twin, 'worker()').id).toBe(first);
    for (const page of ['app.html', 'index.html', '404.html'])
      expect(readFileSync(join(dist, page), 'utf8')).toContain(`content="${first}"`);
    // Again on its own result, as when a release is made from another.
    expect(writeOffline(dist, 'worker()').id).toBe(first);
    const ids = new Set([first, writeOffline(dist, 'other()').id]);
    for (const file of ['app.html', 'assets/about.js', 'icon.svg', 'data/0123456789ab/words.json']) {
      writeFileSync(join(dist, file), `${readFileSync(join(dist, file), 'utf8')} `);
      ids.add(writeOffline(dist, 'other()').id);
    }
    expect(ids.size).toBe(6);
    rmSync(twin, { recursive: true });
  });

  it('refuses a site whose pages cannot be stamped, or with two data folders', () => {
    writeFileSync(join(dist, '404.html'), '<title>kaart</title>');
    expect(() => writeOffline(dist, '')).toThrow('release');
    writeFileSync(join(dist, '404.html'), PAGE);
    mkdirSync(join(dist, 'data/ba9876543210'));
    writeFileSync(join(dist, 'data/ba9876543210/words.json'), '{}');
    expect(() => writeOffline(dist, '')).toThrow('found 2');
  });
});
