/** Pages that were made ahead of the visit: what is there before, without, and after the app. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** The app has taken the page over: React left its marks, and nothing of the page was thrown away for it. */
const takenOver = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  );

const PAGES = [
  '/',
  '/functie/verzorgende-ig',
  '/functie/herkomst-horeca',
  '/functie/poh-somatiek',
  '/werkgevers',
  '/werkgever/florence',
  '/bronnen',
  '/regio',
  '/begrippen',
  '/leren',
  '/inzichten',
  '/inzichten/monitor',
  '/themas',
  '/wijzigingen',
  '/over',
  '/privacy',
  '/toegankelijkheid',
  '/route',
  '/stappen',
];

test('the app takes every kind of page over without another look, in both languages', async ({ page }) => {
  test.setTimeout(180_000);
  for (const [at, path] of PAGES.entries()) {
    const address = at % 2 === 0 ? path : `/en${path}`;
    // A mark on the heading of the made page: it is still there when the same element is used on.
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const heading = document.querySelector('h1');
        if (heading) Object.assign(heading, { wasMade: true });
      });
    });
    await page.goto(address);
    await takenOver(page);
    expect(await page.locator('h1').evaluate((heading) => 'wasMade' in heading), address).toBe(true);
    await expect(page.locator('html')).not.toHaveAttribute('data-anew');
  }
});

/** When each file whose name has these letters was asked for, and when the first words were painted; in ms. */
const timesOf = (page: Page, name: string) =>
  page.evaluate(
    (part) => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      asked: performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.includes(part))
        .map((entry) => entry.startTime),
    }),
    name,
  );

test('a page is read first: the app is asked for when the words are painted, and no style is fetched twice', async ({
  page,
}) => {
  await page.goto('/functie/verzorgende-ig');
  await takenOver(page);
  const base = await timesOf(page, '/assets/base-');
  expect(base.painted).toBeGreaterThan(0);
  // The style sheet of that name comes before, the script after.
  const scripts = base.asked.filter((time) => time > base.painted);
  expect(base.asked).toHaveLength(2);
  expect(scripts).toHaveLength(1);
  expect((await timesOf(page, '/assets/page-')).asked).toHaveLength(1);
  expect((await timesOf(page, '/assets/RoleScreen-')).asked).toHaveLength(1);
});

test('where the answer stands in the address, the app is asked for before anything is painted', async ({ page }) => {
  await page.goto('/stappen?van=verzorgende-ig');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Verzorgende IG');
  const { painted, asked } = await timesOf(page, '/assets/OptionsScreen-');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toBeLessThan(painted);
});

test('the map as a list is made for a phone; a wide screen gets the drawing, and never sees the list first', async ({
  page,
}) => {
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('/kaart');
  await expect(heading).toHaveText('Alle functies op een rij');
  await page.setViewportSize({ width: 1440, height: 900 });
  // Before the app has come, which may be a moment later.
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { wasAnew: document.documentElement.dataset.anew === '' });
    }),
  );
  await page.goto('/kaart');
  expect(await page.evaluate(() => 'wasAnew' in window && window.wasAnew)).toBe(true);
  await expect(heading).toBeVisible();
  await expect(heading).not.toHaveText('Alle functies op een rij');
});

test('a visit that will look different does not show first what was made', async ({ page }) => {
  // The app itself comes late here.
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route('**/assets/base-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/functie/verzorgende-ig', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/functie/verzorgende-ig?werkuren=24', { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeAttached();
  await expect(page.locator('h1')).toBeHidden();
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what is typed and chosen before the app comes is not lost', async ({ page }) => {
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await page.route('**/assets/base-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.getByRole('combobox').fill('verzorgende');
  await expect(page.getByRole('option')).toHaveCount(0);
  letGo();
  await expect(page.getByRole('option').first()).toContainText(/verzorgende/i);

  await page.goto('/over?taal=nl', { waitUntil: 'commit' });
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/over$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.goto('/werkgevers?taal=nl', { waitUntil: 'commit' });
  await page.getByRole('combobox', { name: 'Gemeente' }).selectOption('Zoetermeer');
  await expect(page).toHaveURL(/gemeente=zoetermeer/);
});

test('a part of the data that does not come leaves the page readable, and is asked for again', async ({
  page,
  allow,
}) => {
  allow('failedRequest', /verzorgende-ig/);
  allow('console', /Failed to load resource/);
  await page.route('**/roles/verzorgende-ig.json', (route) => route.abort());
  await page.goto('/functie/verzorgende-ig', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'Dit doe je' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Verzorgende IG/);
  await page.unroute('**/roles/verzorgende-ig.json');
  await takenOver(page);
  await expect(page.getByRole('heading', { name: 'Dit doe je' })).toBeVisible();
});

test('when the app does not come, the page stays readable and says so', async ({ page, allow }) => {
  allow('failedRequest', /graph/);
  allow('console', /ERR_FAILED|Failed to load resource/);
  await page.route('**/graph.json', (route) => route.abort());
  await page.goto('/functie/verzorgende-ig', { waitUntil: 'commit' });
  await expect(page.getByRole('alert')).toContainText('kon niet laden');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Verzorgende IG/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  // Chromium reports the scripts that it may not run as failed, and what was asked for them in good time as not used.
  test.beforeEach(({ allow }) => {
    allow('failedRequest', /\/assets\//);
    allow('console', /was preloaded using link preload but not used/);
  });

  test('a role can be read, with its steps and the sources of its figures', async ({ page }) => {
    await page.goto('/functie/verzorgende-ig');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Verzorgende IG/);
    await expect(page.locator('.no-script')).toContainText('kun je hier alles lezen');
    const evidence = page.locator('details', { hasText: 'Hoe weten we dit?' }).first();
    await evidence.locator('summary').click();
    await expect(evidence.getByRole('link').first()).toBeVisible();
    expect(await page.locator('main a[href^="/functie/"]').count()).toBeGreaterThan(10);
    // A word of the glossary is a button, and reads on as text.
    await expect(page.locator('button:not([aria-haspopup="dialog"])').filter({ visible: true })).toHaveCount(0);
  });

  test('from the start to a role and on, in either language, by links alone', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Alle functies in één lijst' }).click();
    await page
      .getByRole('link', { name: /^Verzorgende IG \(verpleeghuis\)/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/functie\/verzorgende-ig$/);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/functie\/verzorgende-ig$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Care worker IG/);
    await page.locator('main a[href^="/en/functie/"]').first().click();
    await expect(page).toHaveURL(/\/en\/functie\//);
  });

  test('an address that leads nowhere has the status of one, and ways on', async ({ page }) => {
    const response = await page.goto('/bestaat-niet');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
});
