import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CACHE_ASK_FIRST, CACHE_FOREVER, headersFor } from '../../../tools/serve/headers.mjs';

const SITE = {
  'index.html': '<title>app</title>',
  '404.html': '<title>missing</title>',
  'functie/verzorgende.html': '<title>verzorgende</title>',
  'en/index.html': '<title>English</title>',
  'werkgevers.html': '<title>employers</title>',
  'werkgevers/eigen-bestand.html': '<title>own file</title>',
  'assets/index-ab12cd34.js': `export const text = "${'routekaart '.repeat(500)}";`,
  'data/0123456789ab/graph.json': '{}',
  'data/roles.csv': 'id',
  'data/open/1.2.0/graph.graphml': '<graphml/>',
  _headers: 'secret',
  '.vite/manifest.json': '{}',
};

let folder = '';
/** The address of one server that most tests share. */
let address = '';
const children: ChildProcess[] = [];

function start(
  site: string,
  env: Record<string, string> = {},
): Promise<{ address: string; said: string; code: number | null }> {
  const child = spawn(process.execPath, ['tools/serve/serve.mjs', site], {
    env: { ...process.env, HOST: '', BASE_PATH: '', PORT: '0', ...env },
  });
  children.push(child);
  return new Promise((done) => {
    let said = '';
    const listen = (part: Buffer) => {
      said += part;
      if (/^http:.*\n/.test(said)) done({ address: said.trim(), said, code: null });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', (code) => done({ address: '', said, code }));
  });
}

/** Sends the path as it is; fetch would tidy up "/../" first. */
function rawStatus(address: string, path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-site-'));
  writeFileSync(`${folder}.txt`, 'outside');
  for (const [name, text] of Object.entries(SITE)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  ({ address } = await start(folder));
});

afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
  rmSync(`${folder}.txt`, { force: true });
});

describe('preview server', () => {
  it.each([
    ['', 200, 'app', CACHE_ASK_FIRST],
    ['functie/verzorgende', 200, 'verzorgende', CACHE_ASK_FIRST],
    ['functie/verzorgende?taal=en', 200, 'verzorgende', CACHE_ASK_FIRST],
    ['functie/verzorgende/?taal=en', 200, 'verzorgende', CACHE_ASK_FIRST],
    ['en/', 200, 'English', CACHE_ASK_FIRST],
    ['en', 200, 'English', CACHE_ASK_FIRST],
    ['werkgevers', 200, 'employers', CACHE_ASK_FIRST],
    ['werkgevers/eigen-bestand', 200, 'own file', CACHE_ASK_FIRST],
    ['kaart', 404, 'missing', CACHE_ASK_FIRST],
    ['functie/bestaat-niet', 404, 'missing', CACHE_ASK_FIRST],
    ['assets/index-ab12cd34.js', 200, 'routekaart', CACHE_FOREVER],
    ['assets/index-00000000.js', 404, 'missing', CACHE_ASK_FIRST],
    ['data/0123456789ab/graph.json', 200, '{}', CACHE_FOREVER],
    ['data/roles.csv', 200, 'id', CACHE_ASK_FIRST],
    ['data/open/1.2.0/graph.graphml', 200, '<graphml/>', CACHE_ASK_FIRST],
    ['_headers', 404, 'missing', CACHE_ASK_FIRST],
    ['.vite/manifest.json', 404, 'missing', CACHE_ASK_FIRST],
  ])('answers /%s with %i "%s"', async (path, status, text, cache) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
    const { 'Cache-Control': _, ...security } = headersFor('/');
    for (const [name, value] of Object.entries(security)) expect(response.headers.get(name)).toBe(value);
    expect(response.headers.get('cache-control')).toBe(cache);
  });

  it('packs text, and sends nothing again that the browser has', async () => {
    const url = `${address}assets/index-ab12cd34.js`;
    for (const encoding of ['br', 'gzip']) {
      const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      expect(Number(response.headers.get('content-length'))).toBeLessThan(500);
      expect(await response.text()).toBe(SITE['assets/index-ab12cd34.js']);
    }
    const plain = await fetch(url, { headers: { 'accept-encoding': 'br;q=0, identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const again = await fetch(url, { headers: { 'if-none-match': plain.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('leads an address with a slash at its end to the page, and keeps the question', async () => {
    const url = new URL('functie/verzorgende/?van=a', address);
    const moved = await fetch(url, { redirect: 'manual' });
    expect(moved.status).toBe(301);
    expect(moved.headers.get('location')).toBe('/functie/verzorgende?van=a');
  });

  it('gives out nothing from outside the folder', async () => {
    const neighbour = `${folder.split('/').at(-1)}.txt`;
    for (const path of [
      `/../${neighbour}`,
      `/%2e%2e/${neighbour}`,
      `/..%2f${neighbour}`,
      '/%00',
      '/%E0%A4%A',
      '/a\\..\\b.txt',
    ]) {
      expect(await rawStatus(address, path), path).toBe(404);
    }
  });

  it('works under a sub-path', async () => {
    const { address: place } = await start(folder, { BASE_PATH: '/kaart/' });
    expect(place).toMatch(/\/kaart\/$/);
    expect(await (await fetch(`${place}functie/verzorgende`)).text()).toContain('verzorgende');
    const { origin } = new URL(place);
    expect((await fetch(`${origin}/kaart`)).url).toBe(place);
    expect((await fetch(`${origin}/functie/verzorgende`)).status).toBe(404);
  });

  it('says in plain words why it cannot start', async () => {
    const nothing = await start(join(folder, 'nothing'));
    expect(nothing).toMatchObject({ code: 1, said: expect.stringContaining('npm run build') });
    const second = await start(folder, { PORT: new URL(address).port });
    expect(second).toMatchObject({ code: 1, said: expect.stringContaining('is in use') });
  });
});
