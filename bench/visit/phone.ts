import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findBrowser } from '../../tools/browser/findBrowser.mjs';

/** A page on a phone that is `cpuSlowdown` times slower than this machine, without worker or store of another visit. */
export interface Phone {
  readonly page: Page;
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

const SCREEN = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('no Chromium found; set CHROMIUM=/path/to/it');
  return chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, '--disable-dev-shm-usage'] });
}

/** How long anything may take before it counts as stuck: a shared machine can be ten times slower than its own. */
const PATIENCE_MS = 120_000;

export async function openPhone(browser: Browser, origin: string, cpuSlowdown: number): Promise<Phone> {
  const context: BrowserContext = await browser.newContext({
    ...SCREEN,
    baseURL: origin,
    locale: 'nl-NL',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  if (cpuSlowdown !== 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  return { page, cdp, close: () => context.close() };
}

/** Opens an address and waits until its screen stands and nothing more is on its way. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Memory of the page after a collection: JavaScript in MB, and how many nodes and listeners are alive. */
export interface Memory {
  readonly heapMb: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function memoryOf({ cdp }: Phone): Promise<Memory> {
  // Once for what is unused, once more for what only the first round let go.
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { heapMb: usedSize / 1e6, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}
