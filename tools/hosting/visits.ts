/** What a visit costs the host: what a real browser asks of nginx, and how many bytes nginx sends, headers included. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../browser/findBrowser.mjs';
import { DATASET_FILES } from '../serve/headers.mjs';

export interface Visit {
  readonly name: string;
  readonly requests: number;
  readonly bytes: number;
  /** Of those, in files that never change: a cache in between may keep them for ever. */
  readonly lastingBytes: number;
}

const FIVE_PAGES = [
  '',
  'stappen?van=verzorgende-ig&wens=lichter',
  'functie/doktersassistent-huisartsenzorg',
  'route?van=verzorgende-ig&naar=doktersassistent-huisartsenzorg',
  'kaart?weergave=lijst',
];
/** No new answer for so long: the copy for use without internet is there too. */
const QUIET_MS = 4_000;
const LIMIT_MS = 120_000;

const isLasting = (path: string): boolean => /^\/(assets|editor)\//.test(path) || DATASET_FILES.test(path);

/** Sums the lines that nginx wrote: status, bytes, address. */
function sumLog(name: string, log: string): Visit {
  const lines = log.split('\n').filter(Boolean);
  const rows = lines.map((line) => {
    const [, bytes = '', path = ''] = line.split(' ');
    return { bytes: Number(bytes), path };
  });
  const total = (list: typeof rows) => list.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    name,
    requests: rows.length,
    bytes: total(rows),
    lastingBytes: total(rows.filter(({ path }) => isLasting(path))),
  };
}

async function quiet(logFile: string): Promise<void> {
  const limit = Date.now() + LIMIT_MS;
  for (let before = -1; Date.now() < limit; ) {
    const { length } = readFileSync(logFile);
    if (length === before) return;
    before = length;
    await new Promise((done) => setTimeout(done, QUIET_MS));
  }
}

/** `settle`: what the page still does in the background, such as making the copy, belongs to the visit. */
async function open(context: BrowserContext, address: string, paths: readonly string[], settle: () => Promise<void>) {
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(`${address}${path}`);
    await page.locator('h1').waitFor({ timeout: LIMIT_MS });
  }
  await settle();
  await page.close();
}

/** Visits of several kinds, each by a browser that was never here, but the one that comes back. */
export async function measureVisits(address: string, logFile: string): Promise<readonly Visit[]> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('no browser to measure with');
  const browser: Browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  const visits: Visit[] = [];
  const settle = () => quiet(logFile);
  const record = async (name: string, work: () => Promise<void>) => {
    writeFileSync(logFile, '');
    await work();
    visits.push(sumLog(name, readFileSync(logFile, 'utf8')));
  };
  try {
    const blocked = { serviceWorkers: 'block' } as const;
    const alone = await browser.newContext(blocked);
    await record('first page, no copy kept', () => open(alone, address, FIVE_PAGES.slice(0, 1), settle));
    await record('the same browser again, no copy kept', () => open(alone, address, FIVE_PAGES.slice(0, 1), settle));
    const five = await browser.newContext(blocked);
    await record('five pages, no copy kept', () => open(five, address, FIVE_PAGES, settle));
    const whole = await browser.newContext();
    await record('first visit with the copy for use without internet', () =>
      open(whole, address, FIVE_PAGES.slice(0, 1), settle),
    );
    await record('second visit: five pages from the copy', () => open(whole, address, FIVE_PAGES, settle));
  } finally {
    await browser.close();
  }
  return visits;
}
