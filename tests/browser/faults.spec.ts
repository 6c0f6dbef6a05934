import { expect, test } from './support/test';

test('an unknown role offers the nearest ones', async ({ page }) => {
  await page.goto('/functie/verzorgende-xyz?taal=nl');
  await expect(page.getByRole('heading', { level: 1, name: 'Deze functie kennen we niet' })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Verzorgende/ })
      .first(),
  ).toBeVisible();
});

test('an old id leads to the role that it became', async ({ page }) => {
  await page.goto('/functie/wijkmanager?taal=nl');
  await expect(page).toHaveURL(/\/functie\/teammanager-zorg/);
});

test('an old id that was split names the roles it became', async ({ page }) => {
  await page.goto('/functie/verpleegkundige-mbo?taal=nl');
  await expect(page.getByRole('main').getByRole('link', { name: /Verpleegkundige/ })).toHaveCount(2);
});

test('hostile addresses give a page, not a crash', async ({ page }) => {
  for (const path of [
    '/functie/__proto__',
    '/functie/constructor',
    '/functie/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    `/functie/${'a'.repeat(3000)}`,
    '/stappen?van=__proto__&wens=%00&maanden=-1&zonder=%F0%9F%92%A9',
    '/stappen?van=verzorgende-ig&maanden=999999&heb=constructor,__proto__&sector=__proto__',
    '/route?van=constructor&naar=hasOwnProperty',
    '/kaart?sector=__proto__&lens=constructor&q=%E2%80%AE',
  ]) {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}taal=nl`);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Er ging iets mis' }), path).toHaveCount(0);
  }
});

test('when the data cannot be loaded the page says so and tries again on request', async ({ page, allow }) => {
  allow('console', /Failed to load resource/);
  allow('failedRequest', /graph\.json/);
  await page.route('**/graph.json', (route) => route.abort());
  // Not a page that was made ahead: that one can be read without data (still.spec.ts).
  await page.goto('/?regio=haaglanden&taal=nl');
  await expect(page.getByRole('heading', { name: 'De kaart kon niet laden' })).toBeVisible();
  await page.unroute('**/graph.json');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('combobox')).toBeVisible();
});

test('when a screen cannot be fetched the rest stays alive', async ({ page, allow }) => {
  allow('console', /.*/);
  allow('pageError', /.*/);
  allow('failedRequest', /ListScreen/);
  await page.goto('/?taal=nl');
  await expect(page.getByRole('combobox')).toBeVisible();
  await page.route('**/ListScreen*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Lijst', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Er ging iets mis' })).toBeVisible();
  await page.getByRole('link', { name: 'Naar het begin' }).click();
  await expect(page.getByRole('combobox')).toBeVisible();
});

test('when the texts of a role cannot be loaded the page says so', async ({ page, allow }) => {
  allow('console', /Failed to load resource/);
  allow('failedRequest', /verzorgende-ig\.json/);
  await page.route('**/roles/verzorgende-ig.json', (route) => route.abort());
  await page.goto('/functie/verzorgende-ig?werkuren=24&taal=nl');
  await expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible();
  await page.unroute('**/roles/verzorgende-ig.json');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Verzorgende IG/ })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every role and step stands on one page, too', async ({ page }) => {
    await page.goto('/functies.html');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('Verzorgende IG (verpleeghuis)').first()).toBeVisible();
  });
});

test('printing a route leaves out the menu and keeps every step', async ({ page }) => {
  await page.goto('/route?van=verzorgende-ig&naar=poh-somatiek&taal=nl');
  await expect(page.getByText('Dit neem je mee').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
  await expect(page.getByText('Dit leer je').first()).toBeVisible();
});
