import { tooWide } from './support/looks';
import { SCREENS, withLanguage } from './support/screens';
import { expect, test } from './support/test';

/** Names of roles that the working group might write one day: one word of 200 letters, which no dictionary can break. */
const longName = (id: string): string => 'w'.repeat(200 - id.length) + id;

/** Screens with names in rows, cards, tables, headings and links. */
const WITH_NAMES = [
  'start',
  'options',
  'role',
  'route',
  'route not found',
  'route without roles',
  'list',
  'map with a role',
  'map with a route',
  'from here',
  'compare one role',
  'compare two roles',
  'compare unknown role',
  'insights',
  'themes',
  'employer',
];

test('a name of one word of 200 letters breaks, and no screen gets wider than the smallest phone', async ({
  page,
}, info) => {
  test.skip(info.project.name === 'desktop', 'the width is set here; one project is enough');
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  // Pages made ahead hold the real names: the app makes each screen itself.
  await page.route('**/*', async (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ response: await route.fetch({ url: new URL('/app.html', info.project.use.baseURL).href }) })
      : route.fallback(),
  );
  await page.route('**/graph.json', async (route) => {
    const response = await route.fetch();
    const graph = (await response.json()) as { roles: { i: string; n: string[] }[] };
    for (const role of graph.roles) role.n = [longName(role.i), longName(role.i)];
    await route.fulfill({ response, json: graph });
  });
  await page.route('**/roles/*.json', async (route) => {
    const response = await route.fetch();
    const role = (await response.json()) as { id: string };
    await route.fulfill({ response, json: { ...role, name: { nl: longName(role.id), en: longName(role.id) } } });
  });
  const screens = SCREENS.filter(({ name }) => WITH_NAMES.includes(name));
  expect(screens).toHaveLength(WITH_NAMES.length);
  for (const { name, path } of screens) {
    await page.goto(withLanguage(path, 'nl'));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect.soft(await page.locator('body').textContent(), `${name} shows such a name`).toContain('w'.repeat(150));
    expect.soft(await tooWide(page), name).toEqual([]);
  }
});
