import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PLAN_KEY, PREFIX } from '../../src/state/plan/device/keys';
import { SCREENS, withLanguage } from './support/screens';
import { expect, expectNoAxeViolations, test } from './support/test';

/** A plan with every kind of record, as the first release wrote it. */
const PLAN = readFileSync(new URL('../support/plans/1.json', import.meta.url), 'utf8');

const seed = (page: Page) =>
  page.addInitScript(
    ([key = '', text = '']) => localStorage.getItem(key) ?? localStorage.setItem(key, text),
    [PLAN_KEY, PLAN],
  );

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Screens that look different for who has a plan. */
const FILLED = [
  { name: 'start', path: '/' },
  { name: 'my plan', path: '/mijn' },
  { name: 'options', path: '/stappen?van=verzorgende-ig' },
  { name: 'options with the wishes off', path: '/stappen?van=verzorgende-ig&wensen=uit' },
  { name: 'route', path: '/route?van=verzorgende-ig&naar=doktersassistent-huisartsenzorg' },
  { name: 'from here', path: '/kaart?vanaf=verzorgende-ig' },
  { name: 'role', path: '/functie/doktersassistent-huisartsenzorg' },
  { name: 'compare', path: '/vergelijk?functies=verzorgende-ig,doktersassistent-huisartsenzorg' },
  { name: 'sheet', path: '/gespreksblad' },
  { name: 'talk at the situation', path: '/begeleiden/situatie?gesprek=situatie' },
  { name: 'talk at the wishes', path: '/begeleiden/wensen?gesprek=wensen' },
  { name: 'talk at the possibilities', path: '/begeleiden/mogelijkheden?gesprek=mogelijkheden' },
  { name: 'talk at the questions', path: '/begeleiden/vragen?gesprek=vragen' },
  { name: 'talk at the agreements', path: '/begeleiden/afspraken?gesprek=afspraken' },
] as const;

for (const { name, path } of FILLED) {
  test(`${name} of somebody with a plan has no violations, nor sideways scrolling`, async ({ page }, info) => {
    const isPhone = info.project.name === 'phone';
    await page.emulateMedia({ colorScheme: isPhone ? 'light' : 'dark' });
    if (isPhone) await page.setViewportSize({ width: 320, height: 640 });
    await seed(page);
    await open(page, withLanguage(path, isPhone ? 'nl' : 'en'));
    await expectNoAxeViolations(page);
    const [scroll = 0, client = 0] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll).toBeLessThanOrEqual(client);
  });
}

/** What of the plan must never be seen in a request: the reader's own texts, wishes and diplomas. */
const PERSONAL = [
  /minder.{1,6}tillen/i,
  /vaste.{1,6}dagen/i,
  /fatima|anja|dinsdag/i,
  /reiskosten|loopbaanbudget|bel.{1,6}de.{1,6}school/i,
  /noNights|maxMonths|near-home|zonder=|maanden=|mijd=|heb=/,
  /mbo-verzorgende-ig|big-verpleegkundige|operatieassistent/,
];
/** Files of the map about these very roles and registers are asked for by who looks at them; they say nothing of the reader. */
const isFileOfTheMap = (url: string) => /\/data\/[0-9a-f]{12}\//.test(url);

test('with a plan, through every screen: nothing of it leaves the device, and nothing else is stored', async ({
  page,
}, info) => {
  test.skip(info.project.name === 'phone', 'one project is enough');
  test.setTimeout(240_000);
  const told: string[] = [];
  page.on('request', (request) => {
    if (isFileOfTheMap(request.url())) return;
    told.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  await seed(page);
  const own = [...SCREENS, ...FILLED].filter(({ path }) => !/zonder=|maanden=|lager-loon|nieuw=/.test(path));
  for (const { path } of own) await open(page, withLanguage(path, 'nl'));
  expect(told.length).toBeGreaterThan(own.length);
  expect(told.filter((text) => PERSONAL.some((pattern) => pattern.test(text)))).toEqual([]);
  // The gate finds what it looks for.
  expect(PERSONAL.some((pattern) => pattern.test('/stappen?zonder=nacht'))).toBe(true);
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(keys.filter((key) => !key.startsWith(PREFIX))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const kept: string = await page.evaluate((key) => localStorage.getItem(key) ?? '', PLAN_KEY);
  expect(JSON.parse(kept).records).toHaveLength(JSON.parse(PLAN).records.length);
});
