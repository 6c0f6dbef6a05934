import type { Page } from '@playwright/test';
import { everyStop, focusOf, press, tabTo } from './support/focus';
import { expect, test } from './support/test';

/*
 * What our four kinds of reader come for, without a mouse. At each stop: focus is seen, on the screen, not behind something
 * that stays, and after the stop before it. The coach's talk is in coach.spec.ts.
 */
test.setTimeout(120_000);

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

/** Fails on any use of a mouse, pen or finger: the tests have none, but a helper might. */
async function withoutPointer(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { pointers: number };
    seen.pointers = 0;
    for (const kind of ['mousedown', 'pointerdown', 'touchstart'])
      window.addEventListener(kind, () => (seen.pointers += 1), true);
  });
  return async () => {
    expect(await page.evaluate(() => (globalThis as unknown as { pointers: number }).pointers)).toBe(0);
  };
}

async function chooseRole(page: Page, field: RegExp, typed: string, name: RegExp): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(typed);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

test('a care worker: from what I do now to a route that is kept', async ({ page }) => {
  const noPointer = await withoutPointer(page);
  await page.goto('/?taal=nl');
  await expect(page.getByRole('combobox', { name: 'Wat doe je nu?' })).toBeVisible();
  await chooseRole(page, /^Wat doe je nu\?/, "ig'er", /Verzorgende IG/);
  await expect(page).toHaveURL(/\/stappen\?van=verzorgende-ig/);
  await expect(heading(page, /Verzorgende IG/)).toBeFocused();

  await tabTo(page, /^geen nachten/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/zonder=nacht/);
  await expect(page.getByRole('status').filter({ hasText: /passen bij je voorwaarden/ })).toBeVisible();
  // The switch that was pressed keeps the focus.
  expect((await focusOf(page))?.name).toMatch(/geen nachten/);
  await tabTo(page, /^Activiteitenbegeleider/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/functie\/activiteitenbegeleider/);
  await expect(heading(page, /Activiteitenbegeleider/)).toBeFocused();
  // The back button of the browser.
  await page.goBack();
  await expect(page).toHaveURL(/\/stappen\?.*zonder=nacht/);
  await expect(heading(page, /Verzorgende IG/)).toBeVisible();

  await tabTo(page, /^Bekijk de route naar Activiteitenbegeleider/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/route\?van=verzorgende-ig&naar=activiteitenbegeleider/);
  await expect(heading(page, /^Van .*naar .*stap/)).toBeFocused();
  // The button is fetched by itself: a keyboard that is faster would pass it by.
  await expect(page.getByRole('button', { name: /^Bewaar route van/ })).toBeVisible();
  await tabTo(page, /^Bewaar route van/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Bewaard op dit apparaat\./)).toBeVisible();
  // Where it is kept is the next stop.
  await press(page, 'Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/mijn/);
  await expect(page.getByRole('article').filter({ hasText: /Activiteitenbegeleider/ })).toBeVisible();
  await noPointer();
});

test('an older colleague: lighter work, within limits, and why it is lighter', async ({ page }, info) => {
  test.skip(info.project.name === 'phone', 'once is enough');
  const noPointer = await withoutPointer(page);
  await page.goto('/?taal=nl');
  await tabTo(page, /^Lichter werk/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/stappen\?wens=lichter/);
  // The new screen takes the focus; a key pressed before that would go astray.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await chooseRole(page, /^Wat doe je nu\?/, 'verzorgende thuiszorg', /Verzorgende/);
  await expect(page).toHaveURL(/[?&]van=verzorgende/);
  await expect(heading(page, /Verzorgende/)).toBeFocused();
  for (const limit of [/^niet minder verdienen/, /^nooit zwaarder/]) {
    await tabTo(page, limit);
    await page.keyboard.press('Space');
  }
  await expect(page).toHaveURL(/zonder=.*lager-loon.*zwaarder|zonder=.*zwaarder.*lager-loon/);
  await tabTo(page, /^Meer voorwaarden/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Leren per week/);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/uren=\d+/);
  const first = page.getByRole('article').first();
  await expect(first.getByText(/lichter/i).first()).toBeVisible();
  await tabTo(page, /^Hoe weten we dit\?/);
  await page.keyboard.press('Enter');
  // The sources come with the opening, under the stop that opened them.
  await expect(page.locator('details[open]:focus-within').getByRole('link').first()).toBeVisible();
  await noPointer();
});

test('an employer: their own page, its steps, and lines for their own site', async ({ page }, info) => {
  test.skip(info.project.name === 'phone', 'once is enough');
  const noPointer = await withoutPointer(page);
  await page.goto('/werkgevers?taal=nl');
  await tabTo(page, /^Naam, oude naam of locatie/);
  await page.keyboard.type('haga');
  await expect(page.getByRole('status').filter({ hasText: /van \d+ werkgevers$/ })).toBeVisible();
  await tabTo(page, /^HagaZiekenhuis$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/werkgever\/hagaziekenhuis/);
  await expect(heading(page, /\d+ functies/)).toBeFocused();
  const inside = page.getByRole('region', { name: /van \d+ stappen blijven binnen/ });
  const group = inside.locator('summary').first();
  for (let stop = 0; stop < 200; stop += 1) {
    await press(page, 'Tab');
    if (await group.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(group).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inside.getByRole('link').first()).toBeVisible();

  await page.goto('/insluiten?taal=nl');
  await expect(heading(page, /op je eigen site/)).toBeVisible();
  await tabTo(page, /^Wat wil je laten zien\?/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('combobox', { name: 'Van welke functie?' })).toBeVisible();
  await tabTo(page, /^Kleuren/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('textbox').first()).toHaveValue(/thema=licht/);
  await noPointer();
});

test('a working group: find a role, change a word, see what the check says, and undo it', async ({ page }, info) => {
  test.skip(info.project.name === 'phone', 'a large screen on a table');
  const noPointer = await withoutPointer(page);
  await page.goto('/redactie?taal=nl');
  // All the files come in.
  await expect(page.getByLabel('Naam van een functie, opleiding of bron')).toBeVisible({ timeout: 60_000 });
  await tabTo(page, /^Naam van een functie, opleiding of bron/);
  await page.keyboard.type('helpende plus');
  await tabTo(page, /^Helpende plus/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Helpende plus/ })).toBeVisible();
  await tabTo(page, /^Nederlands/);
  await page.keyboard.press('End');
  await page.keyboard.type(' x');
  await expect(page.getByText('1 onderdeel veranderd')).toBeVisible();
  await tabTo(page, /^Maak ongedaan/, { key: 'Shift+Tab' });
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nog niets veranderd')).toBeVisible();
  await noPointer();
});

/** Screens on which a keyboard could get caught, or lost: a field with a list, dates, a frame, bars and a sheet that stay. */
const WHOLE = [
  '/',
  '/kaart?weergave=kaart&functie=verzorgende-ig',
  '/kaart?weergave=kaart&scherm=vol',
  '/vergelijk?functies=verzorgende-ig,doktersassistent-huisartsenzorg',
  '/insluiten',
  '/begeleiden/afspraken?gesprek=afspraken',
  '/mijn',
];
for (const path of WHOLE) {
  test(`the keyboard gets through all of ${path} and out again`, async ({ page }, info) => {
    test.skip(info.project.name === 'phone', 'set here: small, where bars take the most room');
    await page.setViewportSize({ width: 640, height: 480 });
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}taal=nl`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const stops = await everyStop(page);
    expect(stops.length).toBeGreaterThan(14);
    expect(stops.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });
}
