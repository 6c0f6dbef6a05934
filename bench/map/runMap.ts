import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import type { WireGraph } from '../../src/dataset/wire';
import { CHROMIUM_FLAGS, findBrowser } from '../../tools/browser/findBrowser.mjs';
import { medianOfKnown } from '../stats';
import { buildPages } from './buildPages';
import { type MapFigures, measurePage, type Visit } from './measurePage';
import { writeNetworks } from './networkFiles';
import { serveFolder } from './serveFolder';
import { MAP_CASES, type MapCase, REAL_CASE, VARIANTS, type VariantName } from './variants';

/** One row of the tables: medians over the visits, which are kept beside them. */
export interface MapRow {
  readonly name: string;
  readonly roles: number;
  readonly steps: number;
  readonly cpuSlowdown: number;
  readonly variant: VariantName;
  readonly medians: MapFigures;
  readonly visits: readonly Visit[];
}

export interface MapResult {
  readonly browser: string;
  readonly rows: readonly MapRow[];
}

interface MapOptions {
  readonly runs: number;
  readonly isQuick: boolean;
  readonly cacheDir: string;
}

const MORE_FLAGS = ['--enable-precise-memory-info', '--disable-dev-shm-usage'];

/** Builds the pages, serves them and visits each variant of each case `runs` times, in turns, so that all share the noise. */
export async function runMap(real: WireGraph, { runs, isQuick, cacheDir }: MapOptions): Promise<MapResult> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('no Chromium found; set CHROMIUM=/path/to/it, or use --only core');
  const cases = MAP_CASES.filter(({ name }) => !isQuick || name === REAL_CASE);
  const folder = path.join(cacheDir, 'site');
  console.log('map: layouts and builds ...');
  writeNetworks(real, cases, path.join(folder, 'data'), path.join(cacheDir, 'layouts'));
  await buildPages(VARIANTS, folder);

  const server = await serveFolder(folder);
  const site = { origin: server.origin, folder };
  const launch = () => launchWarm(executablePath, site.origin);
  let browser = await launch();
  const visits = new Map<string, Visit[]>();
  try {
    for (let run = 1; run <= runs; run += 1)
      for (const each of cases)
        for (const variant of VARIANTS) {
          let visit: Visit;
          try {
            visit = await measurePage(browser, site, variant, each);
          } catch (error) {
            // A browser that the machine took away is no reason to lose an hour of figures; once more with a new one.
            if (browser.isConnected()) throw error;
            console.log('map: the browser went away; once more with a new one');
            browser = await launch();
            visit = await measurePage(browser, site, variant, each);
          }
          const key = `${each.name} ${variant}`;
          visits.set(key, [...(visits.get(key) ?? []), visit]);
          console.log(`map: run ${run}/${runs}, ${key}: ready ${visit.readyMs?.toFixed(0) ?? '?'} ms`);
          for (const fault of visit.faults) console.log(`  ${fault}`);
        }
    return { browser: browser.version(), rows: cases.flatMap((each) => rowsOf(each, real, visits)) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The first page of a fresh browser pays for starting it, so each page is opened once before anything counts. */
async function launchWarm(executablePath: string, origin: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...MORE_FLAGS] });
  for (const variant of VARIANTS) {
    const page = await browser.newPage();
    await page.goto(`${origin}/${variant}/index.html?data=${REAL_CASE}`);
    await page.close();
  }
  return browser;
}

function rowsOf(each: MapCase, real: WireGraph, visits: ReadonlyMap<string, Visit[]>): MapRow[] {
  const { name, cpuSlowdown } = each;
  const size = each.size ?? { roles: real.roles.length, steps: real.steps.to.length };
  return VARIANTS.map((variant): MapRow => {
    const list = visits.get(`${name} ${variant}`) ?? [];
    const middle = (figure: keyof MapFigures) => medianOfKnown(list.map((visit) => visit[figure]));
    const medians: MapFigures = {
      readyMs: middle('readyMs'),
      panOverviewMs: middle('panOverviewMs'),
      panReadingMs: middle('panReadingMs'),
      zoomMs: middle('zoomMs'),
      chooseMs: middle('chooseMs'),
      heapMb: middle('heapMb'),
      scriptKb: middle('scriptKb'),
      domNodes: middle('domNodes'),
    };
    return { name, ...size, cpuSlowdown, variant, medians, visits: list };
  });
}
