import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** The focused element must be on the screen and show that it has focus. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      inView: box.bottom > 0 && box.top < window.innerHeight && box.width > 0,
      ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    };
  });
  expect(focus, 'something has focus').not.toBeNull();
  expect(focus?.inView, 'focus is in view').toBe(true);
  expect(focus?.ring, 'focus has a ring').toBe(true);
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

/** Tab until the focused element's name fits; fails after `most` stops, which also proves that there is no trap. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    if (name.test(await focusedName(page))) return expectVisibleFocus(page);
    await expectVisibleFocus(page);
  }
  throw new Error(`no tab stop named ${name} within ${most}`);
}

test('from "Wat doe je nu?" to a route, with the keyboard alone', async ({ page }) => {
  await page.goto('/?taal=nl');
  const field = page.getByRole('combobox', { name: 'Wat doe je nu?' });
  await expect(field).toBeVisible();
  for (let stop = 0; stop < 12 && !(await field.evaluate((element) => element === document.activeElement)); stop += 1)
    await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type("ig'er");
  await expect(page.getByRole('option', { name: /Verzorgende IG/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/stappen\?van=verzorgende-ig/);
  await expect(page.getByRole('heading', { level: 1, name: /Verzorgende IG/ })).toBeFocused();
  await tabTo(page, /^geen nachten/);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/zonder=nacht/);
  await expect(page.getByRole('status').filter({ hasText: /passen bij je voorwaarden/ })).toBeVisible();
  await tabTo(page, /^Activiteitenbegeleider/);
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/functie\/activiteitenbegeleider/);
  await expect(page.getByRole('heading', { level: 1, name: /Activiteitenbegeleider/ })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/zonder=nacht/);
  await tabTo(page, /^Bekijk de route naar Activiteitenbegeleider/);
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/route\?van=verzorgende-ig&naar=activiteitenbegeleider/);
  await expect(page.getByRole('heading', { level: 1, name: /Van .*naar .*stap/ })).toBeFocused();
  await expect(page.getByText('Dit neem je mee').first()).toBeVisible();
});

test('leaving the search field chooses nothing', async ({ page }) => {
  await page.goto('/?taal=nl');
  await page.getByRole('combobox').pressSequentially('verzorgende');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/\/\?taal=nl$/);
});

test('three taps from the first visit to a first useful answer', async ({ page }) => {
  await page.goto('/?taal=nl');
  await page.getByRole('combobox').fill('wijkzuster');
  await page
    .getByRole('option', { name: /Wijkverpleegkundige/ })
    .first()
    .click();
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('a typing error is forgiven, and the list says why a role was found', async ({ page }) => {
  await page.goto('/?taal=nl');
  await page.getByRole('combobox').fill('verzorgnde');
  await expect(page.getByRole('option').first()).toContainText(/verzorgende/i);
  await page.getByRole('combobox').fill('bejaardenverzorgster');
  await expect(page.getByRole('option', { name: /ook wel: bejaardenverzorgster/ })).toBeVisible();
});

test('the language is kept in the address from page to page, and nothing is stored', async ({ page, context }) => {
  await page.goto('/?taal=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where can you go with what you can do?');
  await page.getByRole('link', { name: 'List', exact: true }).click();
  await expect(page).toHaveURL(/taal=en/);
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(stored).toEqual([0, 0, '']);
  expect(await context.cookies()).toEqual([]);
});

test('old addresses lead on: renamed or merged, split, and retired', async ({ page }) => {
  await page.goto('/functie/ergotherapeut-vvt?taal=nl#loon');
  await expect(page).toHaveURL(/\/functie\/ergotherapeut\?taal=nl#loon$/);
  await expect(page.getByRole('heading', { level: 1, name: /Ergotherapeut/ })).toBeVisible();

  await page.goto('/route?van=doktersassistent&naar=poh-somatiek&taal=nl');
  await expect(page.getByText(/“doktersassistent” is opgegaan in een of meer andere functies/)).toBeVisible();
  await page.getByRole('link', { name: /Doktersassistent.*huisarts/i }).click();
  await expect(page).toHaveURL(/van=doktersassistent-huisartsenzorg&naar=poh-somatiek/);
  await expect(page.getByRole('heading', { level: 1, name: /^Van .* naar / })).toBeVisible();

  await page.goto('/kaart?vanaf=dietist-vvt&lens=fysiek&taal=nl');
  await expect(page).toHaveURL(/vanaf=dietist&lens=fysiek/);

  await page.goto('/stappen?van=flexpool-medewerker&taal=nl');
  await expect(page.getByText('De functie “flexpool-medewerker” staat niet meer op de kaart.')).toBeVisible();

  await page.goto('/kaart?weergave=kaart&functie=flexpool-medewerker&taal=nl');
  await expect(page.getByText('De functie uit dit adres staat niet op de kaart.')).toBeVisible();
});

test('from the version in the footer to what changed in it', async ({ page }) => {
  await page.goto('/over?taal=nl');
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: /^Gegevens versie/ })
    .click();
  await expect(page).toHaveURL(/\/wijzigingen\?taal=nl$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Wat er veranderde op de kaart' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Versie 0.1.0' })).toContainText('Dit is de eerste versie.');
});
