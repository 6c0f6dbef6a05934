import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validate } from '../../src/core/validate/validate';
import { decodeGraph } from '../../src/dataset/decode';
import type { WireGraph } from '../../src/dataset/wire';
import { answerLine } from '../../tools/ask/answer';
import { productOf } from '../../tools/ask/product';
import { checkData } from '../../tools/data/check';
import { readDataFiles } from '../../tools/data/readData';
import { schemaFiles } from '../../tools/data/schemaFiles';

const FIXTURE = path.resolve('tests/support/region-voorbeeld');

let folder = '';
let root = '';
let dist = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'other-region-'));
  root = path.join(folder, 'data');
  dist = path.join(folder, 'dist');
  cpSync(FIXTURE, root, { recursive: true });
  // The same for every region, so the fixture does not carry them.
  mkdirSync(path.join(root, 'schema'));
  for (const [file, text] of schemaFiles()) writeFileSync(path.join(root, file), text);
  const vite = path.resolve('node_modules/vite/bin/vite.js');
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  execFileSync(
    process.execPath,
    [vite, 'build', '--configLoader', 'runner', '--logLevel', 'warn', '--outDir', dist, '--emptyOutDir'],
    { env: { ...env, NODE_ENV: 'production', DATA_DIR: root }, stdio: 'pipe' },
  );
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const builtFiles = (): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

describe('another region, with the same code and other data', () => {
  it('passes the check', () => {
    expect(checkData(root, false)).toMatchObject({ code: 0, text: expect.stringContaining('0 errors, 0 warnings') });
  });

  it('builds the whole site, with its own name and area', () => {
    const page = readFileSync(path.join(dist, 'index.html'), 'utf8');
    expect(page).toContain('<title>Proefkaart Zorg</title>');
    expect(page).toContain('in zorg en welzijn in de Zandkust.');
    const manifest = JSON.parse(readFileSync(path.join(dist, 'manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ name: 'Proefkaart Zorg', short_name: 'Proefkaart' });
    expect(manifest.description).toContain('de Zandkust');
    expect(readFileSync(path.join(dist, 'roles.html'), 'utf8')).toContain('in the Sand Coast');
    expect(readFileSync(path.join(dist, 'sw.js'), 'utf8')).toContain('self.RELEASE=');
    expect(JSON.parse(readFileSync(path.join(dist, 'data/open/latest.json'), 'utf8'))).toMatchObject({
      name: 'Proefkaart Zorg',
      version: '1.0.0',
    });
  });

  it('names the first region nowhere', () => {
    const { data } = validate(readDataFiles(path.resolve('data')));
    const regions = (data?.regions ?? []).filter(({ kind }) => kind === 'region');
    const names = [
      data?.site.name,
      data?.site.area.nl,
      ...regions.flatMap(({ id, name, municipalities }) => [id, name.nl, ...municipalities]),
    ].flatMap((name) => name ?? []);
    expect(names).toContain('Haaglanden');
    const files = builtFiles().filter((file) => !/\.(png|woff2)$/.test(file));
    expect(files.length).toBeGreaterThan(100);
    const named = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return names
        .filter((name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'u').test(text))
        .map((name) => `${file} ${name}`);
    });
    // The icon has a name of its own: a region that wants another one replaces the picture (docs/new-region.md).
    expect(named.filter((each) => !each.includes('icon.svg'))).toEqual([]);
  });

  it('the built network answers a route and options', () => {
    const { data } = validate(readDataFiles(root));
    if (!data) throw new Error('the fixture has errors');
    const hash = readdirSync(path.join(dist, 'data')).find((name) => name !== 'open') ?? '';
    const built = JSON.parse(readFileSync(path.join(dist, 'data', hash, 'graph.json'), 'utf8')) as WireGraph;
    const product = { ...productOf(data), graph: decodeGraph(built) };
    expect(product.graph.roles).toHaveLength(8);
    expect([...product.sectorsOfRegion.keys()]).toEqual(['zandkust']);
    const route = JSON.stringify(answerLine(product, 'route winkel verpleegkundige'));
    for (const id of ['helpende', 'verzorgende', 'verpleegkundige']) expect(route).toContain(`"${id}"`);
    const options = JSON.stringify(answerLine(product, 'options helpende --wish lighter'));
    expect(options).toContain('"planner"');
    expect(options).not.toContain('"winkel"');
  });
});
