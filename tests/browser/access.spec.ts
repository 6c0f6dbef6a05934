import { SCREENS, withLanguage } from './support/screens';
import { expect, expectNoAxeViolations, test } from './support/test';

/** Looks that differ in size, language and colours at once. */
const STATE_LOOKS = ['phone nl light', 'desktop en dark'];

for (const language of ['nl', 'en'] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test.describe(`access in ${language}, ${scheme}`, () => {
      test.use({ colorScheme: scheme });
      for (const { name, path, isState } of SCREENS) {
        test(`${name} has no violations`, async ({ page }, info) => {
          const look = `${info.project.name} ${language} ${scheme}`;
          test.skip(isState === true && !STATE_LOOKS.includes(look), 'two looks of a further state are enough');
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
