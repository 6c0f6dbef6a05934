import type { Page } from '@playwright/test';
import { SCREENS, SCREENS_PER_TEST, withLanguage } from './support/screens';
import { expect, test } from './support/test';

const WAYS = [
  { name: '320 pixels wide', viewport: { width: 320, height: 640 } },
  // 400 % zoom on a 1280 x 1024 screen.
  { name: '400 % zoom', viewport: { width: 320, height: 256 } },
] as const;

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

for (let first = 0; first < SCREENS.length; first += SCREENS_PER_TEST) {
  const screens = SCREENS.slice(first, first + SCREENS_PER_TEST);
  test(`no sideways scrolling: ${screens.map(({ name }) => name).join(', ')}`, async ({ page }, info) => {
    test.skip(info.project.name === 'desktop', 'the width is set here; one project is enough');
    test.setTimeout(180_000);
    for (const { name, path } of screens) {
      await page.setViewportSize(WAYS[0].viewport);
      await page.goto(withLanguage(path, 'nl'));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const { name: way, viewport } of WAYS) {
        await page.setViewportSize(viewport);
        await page.waitForLoadState('networkidle');
        expect.soft(await tooWide(page), `${name}, ${way}`).toEqual([]);
      }
    }
  });
}

test('text at 200 % stays whole on the main screens', async ({ page }, info) => {
  test.skip(info.project.name === 'phone', 'one project is enough');
  for (const { path } of SCREENS.filter(({ name }) => ['start', 'options', 'role', 'route', 'list'].includes(name))) {
    await page.goto(withLanguage(path, 'nl'));
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const scroll = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll[0]).toBeLessThanOrEqual(scroll[1] ?? 0);
  }
});
