import { equalAccessFaults } from './support/equalAccess';
import { SCREENS, SCREENS_PER_TEST, withLanguage } from './support/screens';
import { expect, test } from './support/test';

/*
 * A second engine beside axe: IBM Equal Access has other rules (names of articles, lists, fields in groups, forced colours).
 * It needs seconds for a long page, so a standard run looks at these; `ALL_LOOKS=1 npm run check:browser -- secondEngine`
 * looks at every screen in both languages and at both sizes. Before a release: docs/accessibility.md.
 */
const SAMPLE = ['start', 'options', 'compare two roles', 'talk at the wishes', 'lines for another site'];
const ALL = process.env.ALL_LOOKS === '1';

const screens = SCREENS.filter(({ name }) => ALL || SAMPLE.includes(name));

for (const language of ALL ? (['nl', 'en'] as const) : (['nl'] as const)) {
  for (let first = 0; first < screens.length; first += SCREENS_PER_TEST) {
    const some = screens.slice(first, first + SCREENS_PER_TEST);
    test(`the second engine finds nothing in ${language}: ${some.map(({ name }) => name).join(', ')}`, async ({
      page,
    }, info) => {
      test.skip(!ALL && info.project.name === 'desktop', 'a sample: one size is enough');
      test.setTimeout(ALL ? 900_000 : 120_000);
      for (const { name, path } of some) {
        await page.goto(withLanguage(path, language));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect.soft(await equalAccessFaults(page), name).toEqual([]);
      }
    });
  }
}

test('the second engine sees planted faults', async ({ page }, info) => {
  test.skip(info.project.name === 'desktop', 'once is enough');
  await page.goto('/privacy?taal=nl');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await equalAccessFaults(page)).toEqual([]);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    main?.append(document.createElement('input'));
    const list = document.createElement('ul');
    list.append(Object.assign(document.createElement('div'), { textContent: 'geen regel' }));
    main?.append(list);
  });
  const rules = (await equalAccessFaults(page)).map((fault) => fault.split(' ')[0]);
  expect(rules).toContain('input_label_exists');
  expect(rules).toContain('aria_child_valid');
});
