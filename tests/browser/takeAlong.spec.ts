import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { withLanguage } from './support/screens';
import { expect, test } from './support/test';

test.skip(({ isMobile }) => isMobile, 'one project is enough');

/** The pages of a PDF as their sizes in points, rounded. Chromium writes them in plain text. */
const pagesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
  );

/** Ask for a print; the sheets stay, because the browser's own print window never opens here. */
async function printOn(page: Page, path: string, choice: string): Promise<Buffer> {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(withLanguage(path, 'nl'));
  await page.getByRole('button', { name: 'Neem mee' }).click();
  await page.getByRole('dialog').getByRole('button', { name: choice }).click();
  await expect(page.locator('svg[viewBox]').filter({ hasText: 'Routekaart Zorg' }).first()).toBeAttached();
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

test('the whole map prints on one A3, lying, and on two A4 side by side', async ({ page }) => {
  expect(pagesOf(await printOn(page, '/kaart?weergave=kaart', 'Print op A3'))).toEqual(['1191x842']);
  expect(pagesOf(await printOn(page, '/kaart?weergave=kaart', 'Print op A4, twee vellen'))).toEqual([
    '595x842',
    '595x842',
  ]);
});

test('what lights up prints on one A4', async ({ page }) => {
  const pdf = await printOn(page, '/kaart?weergave=kaart&functie=verzorgende-ig', 'Print alleen wat oplicht');
  const [size, ...more] = pagesOf(pdf);
  expect(['842x595', '595x842', '842x596', '596x842']).toContain(size);
  expect(more).toEqual([]);
});

test('the map is saved as SVG with every name, legend, version and date, and as PNG', async ({ page }) => {
  await page.goto(withLanguage('/kaart?weergave=kaart&lens=fysiek', 'nl'));
  await page.getByRole('button', { name: 'Neem mee' }).click();
  const save = async (choice: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: choice }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };
  const svg = await save('Bewaar als SVG');
  expect(svg.name).toMatch(/^routekaart-zorg-\d+\.\d+\.\d+\.svg$/);
  const text = svg.bytes.toString('utf8');
  for (const part of ['Verzorgende IG', 'Huisarts', 'Versie', 'CC BY 4.0', '2026', 'zeer zwaar'])
    expect(text.toLowerCase(), part).toContain(part.toLowerCase());
  expect(text).not.toMatch(/<script|<style|style=/);
  expect(text.match(/<title>/g)?.length ?? 0).toBeGreaterThan(300);
  const png = await save('Bewaar als PNG');
  expect(png.name).toMatch(/\.png$/);
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Width in pixels, from the header of the file.
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(3000);
});
