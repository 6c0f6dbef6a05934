import type { Locator, Page } from '@playwright/test';
import { PLAN_KEY } from '../../src/state/plan/device/keys';
import { expect, test } from './support/test';

/** Counts what a visitor presses; more than three is too much for a first answer. */
function counted() {
  let taps = 0;
  return {
    tap: async (target: Locator) => {
      taps += 1;
      await target.click();
    },
    taps: () => taps,
  };
}

const answers = (page: Page) => page.getByRole('article').first();
const door = (page: Page, name: RegExp) => page.getByRole('link', { name });

test.describe('from the first visit to the first useful answer in at most three taps', () => {
  test.beforeEach(({ page }) => page.goto('/?taal=nl'));

  test('a care worker who sees their role among the examples: one', async ({ page }) => {
    const { tap, taps } = counted();
    await tap(page.getByRole('link', { name: /^Verzorgende IG/ }));
    await expect(answers(page)).toBeVisible();
    expect(taps()).toBe(1);
  });

  test('a care worker who types', async ({ page }) => {
    const { tap, taps } = counted();
    await tap(page.getByRole('combobox'));
    await page.keyboard.type('wijkzuster');
    await tap(page.getByRole('option', { name: /Wijkverpleegkundige/ }).first());
    await expect(answers(page)).toBeVisible();
    expect(taps()).toBeLessThanOrEqual(3);
  });

  test('somebody who looks for lighter work', async ({ page }) => {
    const { tap, taps } = counted();
    await tap(door(page, /^Lichter werk/));
    await tap(page.getByRole('combobox'));
    await page.keyboard.type('wijkverpleegkundige');
    await tap(page.getByRole('option', { name: /Wijkverpleegkundige/ }).first());
    await expect(answers(page)).toBeVisible();
    await expect(page).toHaveURL(/van=wijkverpleegkundige.*wens=lichter|wens=lichter.*van=wijkverpleegkundige/);
    expect(taps()).toBeLessThanOrEqual(3);
  });

  test('somebody from outside care', async ({ page }) => {
    const { tap, taps } = counted();
    await tap(door(page, /^Ik werk nog niet in de zorg/));
    await tap(page.getByRole('link', { name: /[Hh]oreca/ }).first());
    await tap(page.getByRole('link', { name: 'Stappen vanaf hier' }));
    await expect(answers(page)).toBeVisible();
    expect(taps()).toBeLessThanOrEqual(3);
  });

  test('a coach and an employer have doors of their own', async ({ page }) => {
    await door(page, /^Ik begeleid iemand/).click();
    await expect(page).toHaveURL(/\/begeleiden\?taal=nl$/);
    await page.goBack();
    await door(page, /^Ik ben werkgever/).click();
    await expect(page).toHaveURL(/\/over\?taal=nl#werkgevers$/);
    await expect(page.locator('#werkgevers')).toBeInViewport();
  });
});

test('conditions go along from screen to screen', async ({ page }) => {
  await page.goto('/stappen?van=verzorgende-ig&zonder=nacht&maanden=24&taal=nl');
  await page
    .getByRole('link', { name: /^Bekijk de route naar/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/route\?van=verzorgende-ig&naar=.*zonder=nacht&maanden=24/);
  await page.getByText(/^Verander voorwaarden$/).click();
  await page.getByRole('link', { name: /^Meer voorwaarden/ }).click();
  await expect(page).toHaveURL(/\/stappen\?van=verzorgende-ig&zonder=nacht&maanden=24/);
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  await expect(page).toHaveURL(/\/functie\/.*zonder=nacht&maanden=24/);
  await page.getByRole('link', { name: 'Route hierheen' }).click();
  await expect(page).toHaveURL(/\/route\?van=verzorgende-ig&naar=.*zonder=nacht&maanden=24/);
});

const item = (kind: string, id: string, more: object = {}) => ({ kind, id, since: 1, at: 1, ...more });
const PLAN = JSON.stringify({
  app: 'routekaart-zorg',
  version: 1,
  records: [
    item('about', 'role', { value: 'verzorgende-ig' }),
    item('wish', 'noNights', { weight: 'must' }),
    item('wish', 'maxMonths', { weight: 'must', value: 24 }),
    item('wish', 'lighter', { weight: 'must' }),
    item('avoid', 'planner'),
  ],
});
const seed = (page: Page) =>
  page.addInitScript(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [PLAN_KEY, PLAN]);

/** Words of conditions in an address. */
const TOLD = /[?&](zonder|maanden|uren|loon|sector|mijd|heb|wens)=/;

test('answers follow the wishes of a plan that is kept, and no address or request tells them', async ({ page }) => {
  const told: string[] = [];
  page.on('request', (request) => told.push(request.url(), request.postData() ?? ''));
  page.on('framenavigated', (frame) => told.push(frame.url()));
  await seed(page);
  await page.goto('/?taal=nl');
  await page.getByRole('link', { name: 'Bekijk je stappen' }).click();
  await expect(page.getByText(/^Volgens jouw wensen: lichter werk, geen nachten/)).toBeVisible();
  const nights = page.getByRole('button', { name: /^(✓ ?)?geen nachten/ });
  await expect(nights).toHaveAttribute('aria-pressed', 'true');
  await nights.click();
  await expect(nights).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('button', { name: 'Zet weer aan' }).click();
  await expect(nights).toHaveAttribute('aria-pressed', 'true');
  await page
    .getByRole('link', { name: /^Bekijk de route naar/ })
    .first()
    .click();
  await expect(page.getByText(/^Volgens jouw wensen: geen nachten/)).toBeVisible();
  await page.goto('/kaart?vanaf=verzorgende-ig&taal=nl');
  await expect(page.getByText(/past niet bij je wens: .*geen nachten/).first()).toBeVisible();
  await page.getByRole('link', { name: 'Over deze functie' }).click();
  await expect(page.getByRole('button', { name: 'Dit is mijn functie' })).toHaveAttribute('aria-pressed', 'true');
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((text) => TOLD.test(text) || /noNights|maxMonths/.test(text))).toEqual([]);
});

test('the switch that turns the wishes off is carried by links, and turned on again', async ({ page }) => {
  await seed(page);
  await page.goto('/stappen?van=verzorgende-ig&taal=nl');
  await page.getByRole('button', { name: 'Zet mijn wensen uit' }).click();
  await expect(page).toHaveURL(/wensen=uit/);
  await expect(page.getByRole('button', { name: /^(✓ ?)?geen nachten/ })).toHaveAttribute('aria-pressed', 'false');
  await page
    .getByRole('link', { name: /^Bekijk de route naar/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/route\?.*wensen=uit/);
  await page.getByRole('button', { name: 'Zet mijn wensen aan' }).click();
  await expect(page).not.toHaveURL(/wensen=uit/);
  await expect(page.getByText(/^Volgens jouw wensen: geen nachten/)).toBeVisible();
});

test('a save button that does not come leaves the page whole', async ({ page, allow }) => {
  allow('failedRequest', /\/plan-/);
  allow('console', /./);
  await page.route(/\/plan-.*\.js/, (route) => route.abort());
  await page.goto('/stappen?van=verzorgende-ig&taal=nl');
  await expect(page.getByRole('link', { name: /^Bekijk de route naar/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Probeer opnieuw' }).first()).toBeVisible();
  await page.unroute(/\/plan-.*\.js/);
  await page.waitForTimeout(1200);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).first().click();
  await expect(page.getByRole('button', { name: /^Bewaar / }).first()).toBeVisible();
});
