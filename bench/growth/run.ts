import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { readableData, validate } from '../../src/core/validate/validate';
import { compileDataset } from '../../src/dataset/compile';
import { readDataFiles } from '../../tools/data/readData';
import { machineFacts } from '../machine';
import { median } from '../stats';
import { table } from '../table';
import { goTo, launchBrowser, memoryOf, openPhone } from '../visit/phone';
import { serveBuild } from '../visit/serveBuild';
import { askCore, type CoreTimes } from './askCore';
import { growData } from './growData';

const CACHE = path.resolve(import.meta.dirname, '../../.cache/bench/growth');
const SIZES = [240, 1_000, 3_000];
const VISITS = 3;

/** What a network of this size costs. Bytes are gzip. */
interface GrowthRow extends CoreTimes {
  readonly roles: number;
  readonly steps: number;
  /** graph.json and aliases.json: what the first answer waits for. */
  readonly firstBytes: number;
  /** Everything that is kept for use without internet. */
  readonly allBytes: number;
  /** The middle of the files of single roles. */
  readonly roleBytes: number;
  readonly checkMs: number;
  /** Compiling, with places on the map for all roles; real data keep the places they have. */
  readonly compileMs: number;
  readonly startHeapMb: number;
  readonly mapHeapMb: number;
  /** Start of the navigation until the drawing stands, cold, on this machine. */
  readonly mapReadyMs: number;
}

/**
 * npm run bench:growth [-- --sizes 240,1000] [--dist dist]
 * The same site with fewer and with more roles: bytes, checking and compiling, answers, memory and the map.
 */
async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { sizes: { type: 'string' }, dist: { type: 'string', default: 'dist' } },
  });
  const sizes = values.sizes?.split(',').map(Number) ?? SIZES;
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('--sizes takes whole numbers');
  const machine = machineFacts();
  const rows: GrowthRow[] = [];
  const browser = await launchBrowser();
  try {
    for (const size of sizes) {
      rows.push(await measure(browser, path.resolve(values.dist), size));
      mkdirSync(CACHE, { recursive: true });
      writeFileSync(path.join(CACHE, 'growth.json'), `${JSON.stringify({ machine, rows }, null, 1)}\n`);
      console.log(`growth: ${size} roles measured`);
    }
  } finally {
    await browser.close();
  }
  console.log(
    [
      '',
      `${machine.date.slice(0, 16)}, commit ${machine.commit}: ${machine.cores} cores (${machine.cpu}), load ${machine.loadBefore.toFixed(1)}`,
      ...linesOf(rows),
    ].join('\n'),
  );
}

async function measure(browser: Browser, dist: string, size: number): Promise<GrowthRow> {
  const folder = path.join(CACHE, String(size));
  const { roles, steps } = growData(path.join(folder, 'data'), size);
  const files = readDataFiles(path.join(folder, 'data'));
  // Copies do not satisfy every rule (a register names its roles, a role needs a way in); the work of checking is the same.
  const [checkMs] = timed(() => validate(files));
  const data = readableData(files);
  if (!data) throw new Error(`the data of ${size} roles cannot be read`);
  const [compileMs, compiled] = timed(() => compileDataset(data));
  const packed = (name: string) => gzipSync(compiled.files.get(name) ?? '', { level: 9 }).length;
  const site = path.join(folder, 'site');
  putInto(dist, site, compiled.files);
  const visits = await visitSite(browser, site);
  return {
    roles,
    steps,
    firstBytes: packed('graph.json') + packed('aliases.json'),
    allBytes: [...compiled.files.keys()].reduce((sum, name) => sum + packed(name), 0),
    roleBytes: median([...compiled.files.keys()].filter((name) => name.startsWith('roles/')).map(packed)),
    checkMs,
    compileMs,
    ...askCore(compiled.files),
    ...visits,
  };
}

function timed<T>(work: () => T): [ms: number, result: T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** The built site with other data under the name that it asks for: the programs are the same. */
function putInto(dist: string, site: string, files: ReadonlyMap<string, string>): void {
  rmSync(site, { recursive: true, force: true });
  cpSync(dist, site, { recursive: true });
  const [version] = readdirSync(path.join(site, 'data')).filter((name) => /^[0-9a-f]{12}$/.test(name));
  if (!version) throw new Error(`no dataset in ${dist}`);
  for (const [name, text] of files) {
    const file = path.join(site, 'data', version, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** As text, because it runs in the page: when both layers of the drawing stand there, in ms since the navigation began. */
const MAP_STANDS = `new Promise((done) => {
  (function look() {
    if (document.querySelectorAll('main canvas').length < 2) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
  })();
})`;

async function visitSite(
  browser: Browser,
  folder: string,
): Promise<Pick<GrowthRow, 'startHeapMb' | 'mapHeapMb' | 'mapReadyMs'>> {
  const server = await serveBuild(folder);
  const visits: { start: number; map: number; ready: number }[] = [];
  try {
    // The first visit pays for packing the files; it does not count.
    for (let visit = 0; visit <= VISITS; visit += 1) {
      const phone = await openPhone(browser, server.origin, 1);
      try {
        await goTo(phone.page, '/');
        const start = (await memoryOf(phone)).heapMb;
        await phone.cdp.send('Network.clearBrowserCache');
        await phone.page.goto('/kaart?weergave=kaart', { waitUntil: 'commit' });
        const ready = await phone.page.evaluate<number>(MAP_STANDS);
        await phone.page.waitForLoadState('networkidle');
        if (visit > 0) visits.push({ start, map: (await memoryOf(phone)).heapMb, ready });
      } finally {
        await phone.close();
      }
    }
  } finally {
    await server.close();
  }
  return {
    startHeapMb: median(visits.map(({ start }) => start)),
    mapHeapMb: median(visits.map(({ map }) => map)),
    mapReadyMs: median(visits.map(({ ready }) => ready)),
  };
}

const FIGURES: readonly (readonly [head: string, of: (row: GrowthRow) => number, digits: number])[] = [
  ['first data, kB', (row) => row.firstBytes / 1000, 1],
  ['all data, kB', (row) => row.allBytes / 1000, 0],
  ['file of a role, kB', (row) => row.roleBytes / 1000, 1],
  ['check, s', (row) => row.checkMs / 1000, 1],
  ['compile, s', (row) => row.compileMs / 1000, 1],
  ['search p95, ms', (row) => row.searchMs.p95, 2],
  ['options p95, ms', (row) => row.optionsMs.p95, 2],
  ['route p95, ms', (row) => row.routeMs.p95, 2],
  ['map stands, ms', (row) => row.mapReadyMs, 0],
  ['heap of the start, MB', (row) => row.startHeapMb, 1],
  ['heap of the map, MB', (row) => row.mapHeapMb, 1],
];

/** A column per size, and what one role more costs between the smallest and the largest. */
function linesOf(rows: readonly GrowthRow[]): string[] {
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return [];
  const more = last.roles - first.roles;
  return table(
    ['roles / steps', ...rows.map(({ roles, steps }) => `${roles}/${steps}`), 'per 100 roles more'],
    FIGURES.map(([head, of, digits]) => [
      head,
      ...rows.map((row) => of(row).toFixed(digits)),
      more > 0 ? (((of(last) - of(first)) / more) * 100).toFixed(2) : '-',
    ]),
  );
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
