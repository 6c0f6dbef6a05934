/** Bad days: parts that do not come, a map that cannot draw, an old tab, a full or closed device, a wrong clock, odd names. */
import type { Page, Route } from '@playwright/test';
import { PLAN_KEY } from '../../src/state/plan/device/keys';
import { expect as soon, test } from './support/test';

/** What fails on purpose, and comes again, needs more time on a slow machine than what simply comes. */
const expect = soon.configure({ timeout: 25_000 });

/** What the reader sees of a screen that could not be shown at all. */
const crashed = (page: Page) => page.getByRole('heading', { level: 1, name: 'Er ging iets mis' });
const failedPart = (page: Page) => page.getByText('Dit deel werkt nu niet.');
const again = (page: Page) => page.getByRole('button', { name: 'Probeer opnieuw' });

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${path}${path.includes('?') ? '&' : '?'}taal=nl`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Everything that sticks out to the right, by its name. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const most = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= most) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > most + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 5);
  });

/** The parts of screens that are fetched by themselves. */
const PARTS =
  /\/assets\/(RoleMore|TermNote|StepFunding|Sureness|RouteRegisters|RolePanel|BottomSheet|TakeAlong|LegendSigns|plan|SaveRoute|ToSheet|WishesLine)-[^/]*\.js$/;

test('no part of a screen takes the screen along, and one press brings all of them back', async ({ page, allow }) => {
  allow('console', /./);
  // React's words for a part that does not come while its page is taken over or drawn: it tries once more, and then says so.
  allow('pageError', /#(422|520)/);
  allow('failedRequest', /\/assets\//);
  await page.route(PARTS, (route) => route.abort());
  await open(page, '/functie/verzorgende-ig');
  await expect(failedPart(page)).toHaveCount(5);
  await expect(page.getByRole('heading', { name: 'Wat doe je?' }).or(page.locator('#werk'))).toBeVisible();
  await open(page, '/route?van=verzorgende-ig&naar=poh-somatiek');
  await expect(failedPart(page).first()).toBeVisible();
  await expect(page.getByText('Dit neem je mee').first()).toBeVisible();
  await open(page, '/kaart?weergave=kaart&functie=verzorgende-ig');
  await expect(failedPart(page).first()).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();
  await expect(crashed(page)).toHaveCount(0);
  await open(page, '/functie/verzorgende-ig');
  await expect(failedPart(page)).toHaveCount(5);
  await page.unroute(PARTS);
  await page.waitForTimeout(1200);
  await again(page).first().click();
  await expect(page.getByRole('heading', { name: /^Je verdient/ })).toBeVisible();
  await expect(failedPart(page)).toHaveCount(0);
});

test('rules that do not come are not left out in silence, and one press brings them to every part', async ({
  page,
  allow,
}) => {
  allow('console', /Failed to load resource/);
  allow('failedRequest', /ways\.json/);
  await page.route('**/ways.json', (route) => route.abort());
  // As it was made ahead the page has the rules in it: so a visit that is drawn anew.
  await open(page, '/functie/verzorgende-ig?werkuren=24');
  const failed = page.getByText('De regels konden niet laden.');
  await expect(failed.first()).toBeVisible({ timeout: 30_000 });
  await page.unroute('**/ways.json');
  await again(page).first().click();
  await expect(failed).toHaveCount(0);
});

test.describe('a map that cannot be drawn leaves the list', () => {
  const toList = (page: Page) => page.getByRole('link', { name: 'Naar dezelfde functies als lijst' });
  async function expectList(page: Page): Promise<void> {
    await expect(page.getByRole('heading', { level: 1, name: 'Alle functies' })).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  }

  test('no canvas, places of another map, places that are no places, and no program', async ({ page, allow }) => {
    allow('console', /./);
    allow('failedRequest', /MapScreen/);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await open(page, '/kaart?weergave=kaart&zonder=nacht');
    await toList(page).click();
    await expect(page).toHaveURL(/zonder=nacht/);
    await expectList(page);
    for (const body of ['{"columns":[],"bands":[],"slots":[[0,0]]}', 'kapot']) {
      await page.route('**/map-layout.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
      await open(page, '/kaart?weergave=kaart');
      await expect(toList(page)).toBeVisible();
      await page.unroute('**/map-layout.json');
    }
    await page.route(/\/MapScreen-[^/]*\.js$/, (route) => route.abort());
    await open(page, '/kaart?weergave=kaart');
    await expect(crashed(page)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Naar de lijst met alle functies' }).click();
    await expectList(page);
  });
});

/** What a host answers for a file of an older release. */
const gone = (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>404</h1>' });

test('an old tab after a new release: it says so, loads nothing by itself, and goes on after one press', async ({
  page,
  allow,
}) => {
  allow('console', /./);
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  let loads = 0;
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads += 1;
  });
  // A file of the data that is gone is told as well, not only a part of the program.
  await page.route('**/glossary.json', gone);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Begrippen' }).click();
  const notices = page.getByRole('complementary', { name: 'Meldingen over internet en versies' });
  await expect(notices.getByText('Misschien is er een nieuwe versie.')).toBeVisible();
  await notices.getByRole('button', { name: 'Later' }).click();
  await page.route(/\/LearningScreen-[^/]*\.js$/, gone);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Leren en wie betaalt' }).click();
  await expect(crashed(page)).toBeVisible();
  await page.waitForTimeout(1500);
  // Two steps inside the app; no load of its own.
  expect(loads).toBe(2);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Laad de pagina opnieuw' }).click();
  await expect(crashed(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a device that keeps nothing and a browser without workers: saving says so and the map works', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    for (const name of ['indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: () => undefined, configurable: true });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined, configurable: true });
  });
  await open(page, '/stappen?van=verzorgende-ig');
  await page
    .getByRole('button', { name: /^Bewaar / })
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Over wat je bewaart' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Mijn plan' }).click();
  await expect(page.locator('#bewaard').getByRole('listitem').first()).toBeVisible();
});

/** Give the page another day; its clock runs on from there. */
const setDay = (page: Page, day: string) =>
  page.addInitScript((start) => {
    const RealDate = Date;
    const shift = RealDate.parse(start) - RealDate.now();
    globalThis.Date = class extends RealDate {
      constructor(...given: unknown[]) {
        if (given.length === 0) super(RealDate.now() + shift);
        else super(...(given as [number]));
      }
      static override now = () => RealDate.now() + shift;
    } as DateConstructor;
  }, `${day}T12:00:00Z`);

for (const { day, sheet } of [
  // Before the data: such a clock is not believed, and the day of the data counts.
  { day: '1970-01-02', sheet: /Gemaakt op ([^.]+)\. Gegevens versie [\d.]+, \1\./ },
  { day: '2099-12-31', sheet: /Gemaakt op 31 december 2099\./ },
])
  test(`a clock that says ${day} turns no page into a crash or nonsense`, async ({ page }) => {
    await setDay(page, day);
    for (const path of ['/leren', '/gespreksblad?voorbeeld=ja']) {
      await open(page, path);
      await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first(), path).toBeVisible();
      await expect(crashed(page), path).toHaveCount(0);
      await expect(failedPart(page), path).toHaveCount(0);
      await expect(page.getByRole('main'), path).not.toContainText(/NaN|Invalid Date|undefined/);
    }
    await expect(page.getByText(sheet)).toBeVisible();
  });

test('a slow and flaky line: late, never lost', async ({ page, allow }) => {
  test.setTimeout(90_000);
  allow('console', /./);
  allow('failedRequest', /./);
  let asked = 0;
  const came = new Set<string>();
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    // What has come once is in the cache of the browser, which this way of testing switches off.
    if (came.has(url)) return route.continue();
    asked += 1;
    const fails = asked % 33 === 20;
    await new Promise((done) => setTimeout(done, 2_000));
    if (!fails) came.add(url);
    await (fails ? route.abort('connectionreset') : route.continue()).catch(() => undefined);
  });
  await page.goto('/route?van=verzorgende-ig&naar=poh-somatiek&taal=nl');
  await expect(async () => {
    const retry = again(page)
      .or(page.getByRole('button', { name: 'Laad de pagina opnieuw' }))
      .first();
    if (await retry.isVisible()) await retry.click();
    // The program itself did not come: its message asks to try again.
    else if (await page.getByText('Probeer het opnieuw. / The map').isVisible()) await page.reload();
    await expect(page.getByText('Dit neem je mee').first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  expect(asked, 'some requests failed').toBeGreaterThan(20);
});

test.describe('own words nobody expected', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  const LONG = 'A'.repeat(200);
  const RTL = 'אני רוצה פחות לילות ➜ 👩🏽‍⚕️ 123';

  test('200 letters without a space, right to left and emoji fit on a small screen', async ({ page }) => {
    test.setTimeout(120_000);
    const item = (record: object, index: number) => ({ ...record, since: index + 1, at: index + 1 });
    const records = [
      { kind: 'about', id: 'role', value: 'verzorgende-ig' },
      { kind: 'about', id: 'words', value: `${RTL}\n${LONG}` },
      { kind: 'role', id: 'poh-somatiek', note: `${RTL} ${LONG}` },
      { kind: 'action', id: 'actie-1', text: RTL, done: false },
      { kind: 'action', id: 'actie-2', text: LONG, done: false },
      { kind: 'question', id: 'vraag-1', text: `${RTL} ${LONG}` },
    ].map(item);
    await page.addInitScript(
      ([key = '', text = '']) => localStorage.setItem(key, text),
      [PLAN_KEY, JSON.stringify({ app: 'routekaart-zorg', version: 1, records })],
    );
    for (const path of [
      '/mijn',
      '/gespreksblad',
      '/begeleiden/afspraken?gesprek=afspraken',
      '/begeleiden/vragen?gesprek=vragen',
    ]) {
      await open(page, path);
      await page.waitForLoadState('networkidle');
      expect.soft(await tooWide(page), path).toEqual([]);
      if (path === '/mijn' || path === '/gespreksblad') {
        const own = page.getByText(/אני/).first();
        expect.soft(await own.evaluate((element) => getComputedStyle(element).direction), path).toBe('rtl');
      }
    }
  });
});
