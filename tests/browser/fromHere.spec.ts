import { expect, test } from './support/test';

/** The steps from one's own role: columns where there is room for them at the reader's size of letters, else a list. */
test('columns that arrow keys go through, and the same as a list when letters are twice as large', async ({
  page,
}, info) => {
  test.skip(info.project.name === 'phone', 'a phone always has the list');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/kaart?vanaf=verzorgende-ig&taal=nl');
  const first = page.locator('[data-stop="0"]').first();
  const next = page.locator('[data-stop="1"]').first();
  await first.click();
  await expect(next).toBeVisible();
  const leftOf = (which: typeof first) => which.evaluate((element) => element.getBoundingClientRect().left);
  expect((await leftOf(next)) - (await leftOf(first)), 'a column further').toBeGreaterThan(200);
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-stop="1"]:focus')).toHaveCount(1);
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();

  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect((await leftOf(next)) - (await leftOf(first)), 'indented below it').toBeLessThan(200);
  await page.keyboard.press('ArrowRight');
  await expect(first).toBeFocused();
});
