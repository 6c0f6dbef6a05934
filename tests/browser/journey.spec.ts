import { expect, test } from './support/test';

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
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/kaart\?weergave=lijst$/);
  await page.getByRole('link', { name: 'Steps', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/stappen$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
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
