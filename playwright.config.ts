import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './tools/browser/findBrowser.mjs';

/** `npm run check:browser` sets both; on their own, tests run with CHROMIUM or the browser Playwright fetched. */
const executablePath = process.env.CHROMIUM_PATH || process.env.CHROMIUM;
const port = process.env.BROWSER_TEST_PORT ?? '4319';
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Room for a slow machine with two cores (it takes about 17 minutes there), and still an end when something hangs.
  timeout: 45_000,
  globalTimeout: 35 * 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  webServer: {
    command: 'node tools/serve/serve.mjs',
    url: origin,
    env: { PORT: port, HOST: '127.0.0.1', BASE_PATH: '/' },
    reuseExistingServer: false,
    timeout: 20_000,
  },
  use: {
    browserName: 'chromium',
    baseURL: origin,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'off',
    // What one test kept for use without internet is no business of the next; offline.spec.ts allows it for itself.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Half-way through a movement colours and places are nobody's design; a test about motion sets its own.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // No name resolves: a request to another host is seen by the gates, but never leaves the machine.
      args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    {
      name: 'desktop',
      // What these look at does not change with the size of the screen: once is enough.
      testIgnore: /(badDays|faults|gates|keeping|looks|offline|sharing|small|still)\.spec\.ts$/,
      use: { viewport: { width: 1440, height: 900 } },
    },
  ],
});
