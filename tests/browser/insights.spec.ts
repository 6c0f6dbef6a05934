import { readFile } from 'node:fs/promises';
import { expect, test } from './support/test';

test('insights are counted, saved as a file, and what a house fills in goes nowhere', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('/inzichten');
  const scarce = page.getByRole('region', { name: /^Naar \d+ van de \d+ schaarse functies/ });
  await expect(scarce).toBeVisible();

  const out = page.getByRole('region', { name: /zware functies/ });
  await out.getByText('Tabel en bestanden').first().click();
  const waiting = page.waitForEvent('download');
  await out.getByRole('button', { name: /^Tabel voor een rekenblad/ }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('wegen-uit-zwaar-werk.csv');
  expect(await readFile(await download.path(), 'utf8')).toMatch(/^\uFEFFFunctie;Lichter;.*\r\n/);

  page.on('request', (request) => {
    // Without the port, which may be any number.
    const { pathname, search } = new URL(request.url());
    asked.push(`${pathname}${search} ${request.postData() ?? ''}`);
  });
  const before = page.url();
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length);
  await scarce.getByRole('combobox', { name: 'Functie in jullie huis' }).fill('verzorgende ig');
  await page.keyboard.press('Enter');
  await scarce.getByRole('spinbutton', { name: /^Mensen: Verzorgende IG/ }).fill('4321');
  await expect(scarce.getByText('hoogstens 4321 mensen').first()).toBeVisible();
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(kept);
  expect(asked.filter((request) => request.includes('4321'))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
