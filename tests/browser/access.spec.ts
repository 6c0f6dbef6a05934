import type { Page } from '@playwright/test';
import { openFolds, smallTargets, unheardLabels, unmarkedLanguage } from './support/looks';
import { SCREENS, SCREENS_PER_TEST, withLanguage } from './support/screens';
import { axeViolations, expect, test } from './support/test';

/** For every screen and every further state of one. */
const FULL_LOOKS = ['phone nl'];
/**
 * In the other three looks these. The words of a language are the same at each size, and the build of a page hardly differs by
 * language; `ALL_LOOKS=1 npm run check:browser -- access` looks at everything in everything.
 */
const IN_ALL_LOOKS = [
  'start',
  'options',
  'role',
  'route',
  'list',
  'map',
  'talk',
  'compare two roles',
  'sheet',
  'employer',
];

const isLookedAt = (look: string, name: string): boolean =>
  FULL_LOOKS.includes(look) || IN_ALL_LOOKS.includes(name) || process.env.ALL_LOOKS === '1';

async function open(page: Page, path: string, language: 'nl' | 'en'): Promise<void> {
  await page.goto(withLanguage(path, language));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

for (const language of ['nl', 'en'] as const) {
  for (let first = 0; first < SCREENS.length; first += SCREENS_PER_TEST) {
    const screens = SCREENS.slice(first, first + SCREENS_PER_TEST);
    const names = screens.map(({ name }) => name).join(', ');
    test(`no violations in ${language}, light and dark: ${names}`, async ({ page }, info) => {
      test.setTimeout(240_000);
      const look = `${info.project.name} ${language}`;
      for (const { name, path } of screens) {
        if (!isLookedAt(look, name)) continue;
        await page.emulateMedia({ colorScheme: 'light' });
        await open(page, path, language);
        expect.soft(await axeViolations(page), `${name}, light`).toEqual([]);
        expect.soft(await smallTargets(page), `${name}: targets`).toEqual([]);
        expect.soft(await unheardLabels(page), `${name}: what a control shows is what it is called`).toEqual([]);
        // The colours are all that differs in the dark.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await axeViolations(page, 'colours'), `${name}, dark`).toEqual([]);
        await openFolds(page);
        expect.soft(await unmarkedLanguage(page), `${name}: words in another language`).toEqual([]);
      }
    });
  }
}
