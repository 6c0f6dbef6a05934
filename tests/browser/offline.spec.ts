/**
 * Working without internet, under the real headers. Each test has a host of its own, which it stops or gives another
 * release: that is what readers meet, and it does not depend on what the browser believes about the connection.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { PACK } from '../../src/core/offline/release';
import { readWorker } from '../../tools/offline/writeOffline';
import { SiteHost } from './support/releases';
import { SCREENS, withLanguage } from './support/screens';
import { axeViolations, test as base, expect } from './support/test';

const READY = 'Deze kaart werkt ook zonder internet.';
const NEW_VERSION = 'Er is een nieuwe versie. Ververs als je klaar bent.';
const NO_INTERNET = /^Geen internet/;
const BROKEN = /kon niet laden|konden niet laden|Er ging iets mis|could not load|went wrong/;
/** Fetching all of it on a busy machine. */
const PATIENT = { timeout: 60_000 };

const test = base.extend<{ host: SiteHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what is wanted from the pattern
  host: async ({}, use) => {
    const host = new SiteHost();
    await host.start();
    await use(host);
    await host.close();
  },
  // The gates watch for requests to any other host than this one.
  baseURL: async ({ host }, use) => use(host.address),
});

test.use({ serviceWorkers: 'allow' });
test.setTimeout(180_000);

const section = (page: Page) => page.locator('#zonder-internet');
const notices = (page: Page) => page.getByRole('complementary', { name: 'Meldingen over internet en versies' });

/** One visit, until the map says that it works without internet. */
async function visit(page: Page, to = '/over?taal=nl'): Promise<void> {
  await page.goto(to);
  await expect(section(page).getByText(READY)).toBeVisible(PATIENT);
}

const release = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content);
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** For hosts, tools, search engines and readers without a worker: pages that were made ahead, with what only they need. */
const NOT_KEPT =
  /^(_headers|robots\.txt|sitemap\.xml|sw\.js|\.vite\/|editor\/|previews\/|assets\/(early|made|no-script|page|plain)-|(?!app\.html).*\.html$)/;

test('everything that the build ships is kept', () => {
  const { files } = readWorker('dist').release;
  const listed = new Set(files.map((file) => file.path));
  const shipped = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative('dist', path.join(entry.parentPath, entry.name)));
  const missing = shipped.filter((file) => !listed.has(file) && !NOT_KEPT.test(file));
  // What is not kept file by file is in the pack.
  expect(missing.every((file) => file.startsWith('data/'))).toBe(true);
  expect(missing.length).toBeGreaterThan(900);
  expect([...listed].some((file) => file.endsWith(`/${PACK}`))).toBe(true);
});

for (const language of ['nl', 'en'] as const) {
  test(`after one visit every screen opens without internet, from a cold start: ${language}`, async ({
    page,
    context,
    host,
    allow,
  }) => {
    test.setTimeout(420_000);
    for (const kind of ['console', 'failedRequest'] as const) allow(kind, /sw\.js|ERR_CONNECTION_REFUSED/);
    await visit(page);
    await page.close();
    await host.stop();
    // The preview of a piece for another site is framed by the page of the host alone, which has the headers for it.
    for (const kind of ['console', 'failedRequest'] as const)
      allow(kind, /frame-ancestors|insluiten.*BLOCKED_BY_RESPONSE/);
    // A further state needs no other parts than its screen, and the other language no other parts but its texts: those of
    // every third screen are looked at.
    const kept = SCREENS.filter(
      ({ isState, needsInternet }, i) => !needsInternet && (language === 'nl' || (!isState && i % 3 === 0)),
    );
    for (const { name, path: address } of kept) {
      const cold = await context.newPage();
      await cold.goto(withLanguage(address, language));
      await expect(cold.getByRole('heading', { level: 1 }).first(), name).toBeVisible(PATIENT);
      await expect(cold.locator('[aria-busy="true"]'), name).toHaveCount(0);
      await expect(cold.getByText(BROKEN), name).toHaveCount(0);
      await expect(cold.locator('html')).toHaveAttribute('lang', language);
      await cold.close();
    }
  });
}

test('roles and sources are there without internet, with the headers of the host', async ({
  page,
  context,
  host,
  allow,
}) => {
  for (const kind of ['console', 'failedRequest'] as const) allow(kind, /sw\.js|ERR_CONNECTION_REFUSED/);
  await visit(page);
  const expected = await page.evaluate(async () => {
    const folder = performance
      .getEntriesByType('resource')
      .map(({ name }) => /data\/[0-9a-f]{12}/.exec(name)?.[0])
      .find(Boolean);
    return { folder, role: await (await fetch(`/${folder}/roles/poh-somatiek.json`)).text() };
  });
  await host.stop();
  const cold = await context.newPage();
  const opened = await cold.goto('/functie/poh-somatiek?taal=nl');
  expect(opened?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(cold.getByRole('heading', { name: /^Je verdient/ }).first()).toBeVisible();
  const { text, all } = await cold.evaluate(async (folder) => {
    const names = [...document.querySelectorAll('a[href*="/functie/"]')].map((link) =>
      new URL((link as HTMLAnchorElement).href).pathname.split('/').at(-1),
    );
    const answers = await Promise.all(names.map(async (id) => (await fetch(`/${folder}/roles/${id}.json`)).json()));
    return {
      text: await (await fetch(`/${folder}/roles/poh-somatiek.json`)).text(),
      all: answers.map(({ id }, at) => id === names[at]),
    };
  }, expected.folder);
  expect(text).toBe(expected.role);
  expect(all.length).toBeGreaterThan(2);
  expect(all).not.toContain(false);
  await cold.goto('/bronnen?taal=nl#cbs-psychisch-belastend-werk-naar-beroep-3-e-2020');
  await expect(cold.locator('#cbs-psychisch-belastend-werk-naar-beroep-3-e-2020')).toBeVisible();
  // The pages for readers without JavaScript are not kept: who asks for one gets the map, not an error of the browser.
  await cold.goto('/functies.html?taal=nl');
  await expect(cold.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(cold.getByRole('banner')).toBeVisible();
});

test('the badge is honest, whatever the browser believes, and goes when internet is back', async ({
  page,
  context,
  host,
  allow,
}) => {
  for (const kind of ['console', 'failedRequest'] as const)
    allow(kind, /sw\.js|ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/);
  await visit(page);
  await expect(notices(page).getByText(NO_INTERNET)).toHaveCount(0);
  // The browser says "offline", but the site answers: nothing is claimed.
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await page.waitForTimeout(500);
  await expect(notices(page).getByText(NO_INTERNET)).toHaveCount(0);
  // The browser says nothing, but the site does not answer.
  await host.stop();
  await section(page).getByRole('button', { name: 'Controleer op een nieuwe versie' }).click();
  await expect(notices(page).getByText('De kaart werkt wel.')).toBeVisible();
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  // A cold start says it as well; it can be put away, and focus goes on.
  const cold = await context.newPage();
  await cold.goto('/over?taal=nl');
  await expect(notices(cold).getByText('De kaart werkt wel.')).toBeVisible();
  await notices(cold).getByRole('button', { name: 'Verberg' }).click();
  await expect(notices(cold).getByText(NO_INTERNET)).toHaveCount(0);
  await expect(cold.getByRole('heading', { level: 1 })).toBeFocused();
  await host.start();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(notices(page).getByText(NO_INTERNET)).toHaveCount(0);
});

test('nothing is stored but the copy, and nothing is said before there is something to say', async ({ page }) => {
  await visit(page);
  expect(await page.evaluate(() => ({ local: localStorage.length, session: sessionStorage.length }))).toEqual({
    local: 0,
    session: 0,
  });
  const names = await cacheNames(page);
  expect(names).toHaveLength(2);
  for (const name of names) expect(name).toMatch(/^routekaart-zorg /);
  await expect(notices(page)).toHaveText('');
});

test('a new version waits: the old page keeps its unsaved text, and after consent the saved plan is there', async ({
  page,
  host,
}) => {
  await visit(page);
  const first = await release(page);
  const plan = '{"seed":"an earlier plan"}';
  await page.evaluate((text) => localStorage.setItem('proef-plan', text), plan);
  await page.goto('/bronnen?taal=nl');
  const field = page.getByRole('searchbox').or(page.getByRole('textbox')).first();
  await field.fill('nog niet bewaard');
  host.show(host.release('twee'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect(notices(page).getByText(NEW_VERSION)).toBeVisible(PATIENT);
  expect(await axeViolations(page)).toEqual([]);
  // Nothing happens by itself, and the old page still finds parts that the host no longer has.
  await expect(field).toHaveValue('nog niet bewaard');
  expect(await release(page)).toBe(first);
  await notices(page).getByRole('button', { name: 'Later' }).click();
  await expect(notices(page).getByText(NEW_VERSION)).toHaveCount(0);
  await expect(field).toHaveValue('nog niet bewaard');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Over', exact: true }).click();
  await expect(page.getByText('twee: Gegevens versie')).toHaveCount(0);
  await section(page).getByRole('button', { name: 'Ververs nu' }).click();
  await expect(page.getByText('twee: Gegevens versie')).toBeVisible();
  expect(await release(page)).not.toBe(first);
  expect(await page.evaluate(() => localStorage.getItem('proef-plan'))).toBe(plan);
});

test('two tabs: the one that did not ask is told, keeps its page, and finds its own parts', async ({
  page,
  context,
  host,
}) => {
  await visit(page);
  const other = await context.newPage();
  await other.goto('/bronnen?taal=nl');
  const field = other.getByRole('searchbox').or(other.getByRole('textbox')).first();
  await field.fill('in het andere tabblad');
  // Only a page whose own listener is there can be told.
  await expect(notices(other)).toHaveCount(1);
  await other.waitForTimeout(2_500);
  host.show(host.release('twee'));
  await section(page).getByRole('button', { name: 'Controleer op een nieuwe versie' }).click();
  await notices(page).getByRole('button', { name: 'Ververs nu' }).click(PATIENT);
  await expect(page.getByText('twee: Gegevens versie')).toBeVisible();
  await expect(notices(other).getByText(/nieuwe versie/)).toBeVisible();
  await expect(field).toHaveValue('in het andere tabblad');
  // A screen that this tab never opened, of a release that the host no longer has.
  await other
    .getByRole('contentinfo')
    .getByRole('link', { name: /^Gegevens versie/ })
    .click();
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(other.getByText('Er ging iets mis')).toHaveCount(0);
  await expect(other.getByText('twee: Gegevens versie')).toHaveCount(0);
  await notices(other).getByRole('button', { name: 'Ververs nu' }).click();
  await expect(other.getByText('twee: Gegevens versie')).toBeVisible();
});

/** Enough for the copies of older releases to go more than once; `UPDATES=20` before a release. */
const UPDATES = Number(process.env.UPDATES ?? 6);

test('updates in a row: each comes, nothing stored is lost, and old copies go', async ({ page, host }) => {
  test.setTimeout(600_000);
  await visit(page);
  await page.evaluate(() => localStorage.setItem('proef-plan', 'blijft'));
  for (let cycle = 1; cycle <= UPDATES; cycle += 1) {
    host.show(host.release(`r${cycle}`));
    await section(page).getByRole('button', { name: 'Controleer op een nieuwe versie' }).click();
    await notices(page).getByRole('button', { name: 'Ververs nu' }).click(PATIENT);
    await expect(page.getByText(`r${cycle}: Gegevens versie`)).toBeVisible();
    await expect(section(page).getByText(READY)).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('proef-plan'))).toBe('blijft');
  }
  // The present release, the one before it, and the notes.
  await expect.poll(() => cacheNames(page)).toHaveLength(3);
  await host.stop();
});

test('the way back: the copy and the worker go, what the reader stored stays', async ({ page, context, host }) => {
  await visit(page);
  await page.evaluate(async () => {
    localStorage.setItem('proef-plan', 'blijft');
    await caches.open('of-somebody-else');
  });
  host.show(host.killed());
  await section(page).getByRole('button', { name: 'Controleer op een nieuwe versie' }).click();
  await expect.poll(() => cacheNames(page)).toEqual(['of-somebody-else']);
  const fresh = await context.newPage();
  await fresh.goto('/over?taal=nl');
  await expect(section(fresh).getByText('Je hebt dus internet nodig.')).toBeVisible();
  expect(await fresh.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await fresh.evaluate(() => localStorage.getItem('proef-plan'))).toBe('blijft');
});

test('the reader can take the copy away, and have it made again', async ({ page }) => {
  await visit(page);
  await section(page).getByRole('button', { name: 'Verwijder de offline kopie' }).click();
  await expect(section(page).getByText('De offline kopie is weg.')).toBeVisible();
  // Going on does not bring it back.
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await cacheNames(page)).toEqual([]);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Over', exact: true }).click();
  await section(page).getByRole('button', { name: 'Sla de kaart weer op' }).click();
  await expect(section(page).getByText(READY)).toBeVisible(PATIENT);
});

test('a damaged copy is not shown: it comes from the host, and is mended', async ({ page, context, host, allow }) => {
  for (const kind of ['console', 'failedRequest'] as const) allow(kind, /sw\.js|ERR_CONNECTION_REFUSED/);
  await visit(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const isOurs = /ListScreen.*\.js$|app\.html$|pack\.json$/.test(request.url);
        const type = request.url.endsWith('.js') ? 'text/javascript' : 'text/html';
        if (isOurs) await cache.put(request, new Response('stuk', { headers: { 'content-type': type } }));
      }
    }
  });
  await page.close();
  // The worker remembers what it has checked as long as it is awake: put it to sleep.
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Target.getTargets');
  const cold = await context.newPage();
  const cdp = await context.newCDPSession(cold);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cold.goto('/kaart?weergave=lijst&taal=nl');
  await expect(cold.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(cold.getByText('Er ging iets mis')).toHaveCount(0);
  await cold.goto('/functie/poh-somatiek?taal=nl');
  await expect(cold.getByRole('heading', { name: /^Je verdient/ }).first()).toBeVisible();
  // What the page still fetches would fail when it is left.
  await cold.waitForLoadState('networkidle');
  // The next page finds that the copy is not complete, and has it mended.
  await visit(cold);
  await cold.waitForTimeout(3_000);
  await expect(section(cold).getByText(READY)).toBeVisible(PATIENT);
  await host.stop();
  await cold.goto('/kaart?weergave=lijst&taal=nl');
  await expect(cold.getByRole('heading', { level: 1 })).toBeVisible();
});

test('when a file is refused the map says so, works on, and tries again on request', async ({
  page,
  host,
  allow,
  context,
}) => {
  allow('console', /Failed to load resource|ERR_/);
  allow('failedRequest', /.*/);
  const refused = /\/assets\/RegionScreen.*\.js/;
  await context.route(refused, (route) => route.abort('blockedbyclient'));
  await page.goto('/over?taal=nl');
  await expect(section(page).getByText('Deze kaart heeft nog internet nodig.')).toBeVisible(PATIENT);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Begrippen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await context.unroute(refused);
  await section(page).getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(section(page).getByText(READY)).toBeVisible(PATIENT);
  expect(host.address).toContain('127.0.0.1');
});

test.describe('a browser that keeps workers out', () => {
  test('the map works, and says that it needs internet', async ({ page, context, allow }) => {
    allow('console', /sw\.js|service worker|A bad HTTP response code/i);
    await context.route('**/sw.js', (route) => route.fulfill({ status: 404, body: 'weg' }));
    await page.goto('/over?taal=nl');
    await expect(section(page).getByText('Deze kaart heeft nu internet nodig.')).toBeVisible(PATIENT);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Begrippen' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
