import type { Page } from '@playwright/test';
import { SCREENS } from './support/screens';
import { shiftsOn, watchShifts } from './support/shifts';
import { expect, test } from './support/test';

/** Screens that people land on; `ALL_LOOKS=1 npm run check:browser -- speed` looks at all, on a phone and a desktop. */
const LANDING = ['start', 'options', 'role', 'route', 'list', 'employer', 'map', 'one source'];
const looksAtAll = process.env.ALL_LOOKS === '1';

async function openSlowly(page: Page, path: string): Promise<void> {
  // From elsewhere: another place on the page that is open would not load anything.
  await page.goto('about:blank');
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

test.describe('nothing moves while a screen comes in on a slow network', () => {
  test.skip(({ isMobile }) => !isMobile && !looksAtAll, 'Once is enough; ALL_LOOKS=1 looks at a desktop, too.');

  const screens = SCREENS.filter(({ name }) => looksAtAll || LANDING.includes(name));
  const perTest = 10;
  for (let first = 0; first < screens.length; first += perTest) {
    const some = screens.slice(first, first + perTest);
    test(some.map(({ name }) => name).join(', '), async ({ page }) => {
      test.setTimeout(240_000);
      await watchShifts(page);
      for (const { name, path } of some) {
        await openSlowly(page, path);
        expect.soft(await shiftsOn(page), name).toEqual([]);
      }
    });
  }

  test('something that moves would be seen', async ({ page }) => {
    await watchShifts(page);
    await openSlowly(page, '/over');
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Too late';
      late.style.height = '200px';
      document.querySelector('main')?.prepend(late);
    });
    expect(await shiftsOn(page)).not.toEqual([]);
  });
});

/** Files of the drawn map: what its screen asks for, and nobody else. */
async function scriptsOf(page: Page, path: string): Promise<Set<string>> {
  const scripts = new Set<string>();
  const note = (request: { url(): string; resourceType(): string }) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname.replace(/^.*\/|-[\w-]{8}\.js$/g, ''));
  };
  page.on('request', note);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return scripts;
}

test('the code of the map comes only when the map is shown', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'Once is enough.');
  for (const path of ['/', '/functie/verzorgende-ig', '/stappen?van=verzorgende-ig', '/kaart?weergave=lijst'])
    expect(await scriptsOf(page, path), path).not.toContain('MapScreen');
  // A phone shows the list first.
  expect(await scriptsOf(page, '/kaart'), 'the list first').not.toContain('MapScreen');
  expect(await scriptsOf(page, '/kaart?weergave=kaart'), 'the map').toContain('MapScreen');
});
