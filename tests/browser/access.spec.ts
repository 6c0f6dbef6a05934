import { SCREENS, withLanguage } from './support/screens';
import { expect, expectNoAxeViolations, test } from './support/test';

for (const language of ['nl', 'en'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test.describe(`access in ${language}, ${scheme}`, () => {
      test.use({ colorScheme: scheme });
      for (const { name, path } of SCREENS) {
        test(`${name} has no violations`, async ({ page }) => {
          await page.goto(withLanguage(path, language));
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await page.waitForLoadState('networkidle');
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expectNoAxeViolations(page);
        });
      }
    });
  }
}
