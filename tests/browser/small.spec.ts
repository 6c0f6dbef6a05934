import { clippedText, movements, spaceText, tooWide } from './support/looks';
import { SCREENS, SCREENS_PER_TEST, withLanguage } from './support/screens';
import { expect, test } from './support/test';

const WAYS = [
  { name: '320 pixels wide', viewport: { width: 320, height: 640 } },
  // 400 % zoom on a 1280 x 1024 screen.
  { name: '400 % zoom', viewport: { width: 320, height: 256 } },
] as const;

for (let first = 0; first < SCREENS.length; first += SCREENS_PER_TEST) {
  const screens = SCREENS.slice(first, first + SCREENS_PER_TEST);
  test(`nothing sticks out, is cut off or moves: ${screens.map(({ name }) => name).join(', ')}`, async ({
    page,
  }, info) => {
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
        expect.soft(await clippedText(page), `${name}, ${way}`).toEqual([]);
      }
      // The whole configuration of the tests asks for rest.
      expect.soft(await movements(page), `${name}, less motion`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect.soft(await tooWide(page), `${name}, text at 200 %`).toEqual([]);
      expect.soft(await clippedText(page), `${name}, text at 200 %`).toEqual([]);
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await page.setViewportSize({ width: 390, height: 844 });
      await spaceText(page);
      expect.soft(await tooWide(page), `${name}, text with more space`).toEqual([]);
      expect.soft(await clippedText(page), `${name}, text with more space`).toEqual([]);
    }
  });
}
