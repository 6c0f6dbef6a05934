import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { median } from '../stats';
import { Hand, OVERVIEW_DRAG, READING_DRAG } from './gestures';
import type { MapCase, VariantName } from './variants';

/** What one visit to one page gave. null = could not be measured; `faults` says why. */
export interface MapFigures {
  /** Start of the navigation until the whole map was painted. */
  readonly readyMs: number | null;
  /** 95th percentiles of the time between frames. */
  readonly panOverviewMs: number | null;
  readonly panReadingMs: number | null;
  readonly zoomMs: number | null;
  /** Pointer up until the highlight was painted: the middle one of some stations. */
  readonly chooseMs: number | null;
  /** JavaScript memory after a collection, without the DOM and the pixels. */
  readonly heapMb: number | null;
  /** Gzip of all JavaScript that the page asked for. */
  readonly scriptKb: number | null;
  readonly domNodes: number | null;
}

export interface Visit extends MapFigures {
  readonly faults: readonly string[];
}

const VIEWPORT = { width: 1280, height: 800 };
const READY_LIMIT_MS = 60_000;
const STATIONS = 8;
const CHOOSE_LIMIT_MS = 15_000;
/** Between gestures, so that one does not pay for the other. */
const REST_MS = 500;

export interface Site {
  readonly origin: string;
  readonly folder: string;
}

/** Visit one variant with one network and play the same hand on it as on every other. */
export async function measurePage(
  browser: Browser,
  site: Site,
  variant: VariantName,
  { name, cpuSlowdown }: MapCase,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const faults: string[] = [];
  const figures: { -readonly [K in keyof MapFigures]: MapFigures[K] } = {
    readyMs: null,
    panOverviewMs: null,
    panReadingMs: null,
    zoomMs: null,
    chooseMs: null,
    heapMb: null,
    scriptKb: null,
    domNodes: null,
  };
  /** A gesture that fails leaves its figure open; the others are still worth having. */
  async function note(figure: keyof MapFigures, measure: () => Promise<number | null>): Promise<void> {
    try {
      figures[figure] = await measure();
    } catch (error) {
      faults.push(`${figure}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(`error on the page: ${error.message}`));
    const scripts = new Set<string>();
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.add(new URL(response.url()).pathname);
    });
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    if (cpuSlowdown !== 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    const hand = new Hand(page, cdp);

    await page.goto(`${site.origin}/${variant}/index.html?data=${encodeURIComponent(name)}`, { waitUntil: 'commit' });
    await note('readyMs', () => readyMs(page));
    if (figures.readyMs === null) return { ...figures, faults };
    await rest(page);
    await note('heapMb', async () => {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
    });
    await note('domNodes', async () => {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === 'Nodes')?.value ?? null;
    });

    await look(page, 'fitView');
    await note('panOverviewMs', () => hand.drag(OVERVIEW_DRAG));
    await look(page, 'fitView');
    await note('zoomMs', () => hand.zoom());
    await look(page, 'readView');
    await note('panReadingMs', () => hand.drag(READING_DRAG));
    await look(page, 'readView');
    await note('chooseMs', () => chooseMs(page, hand, faults));
    await note('scriptKb', () => gzipKb(site, scripts));
  } finally {
    await context.close();
  }
  return { ...figures, faults };
}

async function readyMs(page: Page): Promise<number> {
  await page.waitForFunction(() => window.bench?.ready() != null, null, { timeout: READY_LIMIT_MS, polling: 100 });
  const ready = await page.evaluate(() => window.bench?.ready());
  if (ready == null) throw new Error('not ready');
  return ready;
}

const rest = (page: Page) => page.waitForTimeout(REST_MS);

async function look(page: Page, view: 'fitView' | 'readView'): Promise<void> {
  await page.evaluate((name) => {
    const { bench } = window;
    if (bench) bench.setView(bench[name]());
  }, view);
  await rest(page);
}

/** The points are asked anew for each press: a map may move to what was chosen. */
async function chooseMs(page: Page, hand: Hand, faults: string[]): Promise<number | null> {
  const times: number[] = [];
  const done = new Set<string>();
  const start = performance.now();
  while (done.size < STATIONS && performance.now() - start < CHOOSE_LIMIT_MS) {
    const points = (await page.evaluate((most) => window.bench?.stationPoints(most), STATIONS)) ?? [];
    const point = points.find(({ id }) => !done.has(id));
    if (!point) break;
    done.add(point.id);
    const time = await hand.choose(point.id, point);
    if (time === null) faults.push(`choose: nothing happened at ${point.id}`);
    else times.push(time);
    await page.waitForTimeout(REST_MS / 5);
  }
  return times.length > 0 ? median(times) : null;
}

async function gzipKb({ folder }: Site, scripts: ReadonlySet<string>): Promise<number> {
  let bytes = 0;
  for (const script of scripts)
    bytes += gzipSync(await readFile(path.join(folder, decodeURIComponent(script))), { level: 9 }).length;
  return bytes / 1000;
}
