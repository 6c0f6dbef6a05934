import type { Page } from '@playwright/test';
import { withLanguage } from './support/screens';
import { SHEETS, SIX_STEPS } from './support/sheetPlans';
import { expect, test } from './support/test';

test.skip(({ isMobile }) => isMobile, 'paper is the same everywhere');

const LANGUAGES = ['nl', 'en'] as const;

/** Sizes of the pages of a PDF in points, rounded. Chromium writes them in plain text. */
const pagesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`,
  );

async function open(page: Page, path: string, language: 'nl' | 'en') {
  await page.goto(withLanguage(path, language));
  await expect(page.locator('#blad-ruimte')).toBeVisible();
  // Paper is drawn at its own width: 184 mm between the margins.
  await page.setViewportSize({ width: 695, height: 1000 });
  await page.emulateMedia({ media: 'print' });
}

/** Boxes that cut off what is in them, or that stick out of the paper. */
const clippedBoxes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const paper = document.querySelector('main') as HTMLElement;
    const edge = paper.getBoundingClientRect().right + 1;
    return [...paper.querySelectorAll<HTMLElement>('*')]
      .filter((box) => box.checkVisibility() && !box.closest('.visually-hidden, svg'))
      .filter((box) => {
        const cuts = getComputedStyle(box).overflow !== 'visible';
        const isCut = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
        return (cuts && isCut) || box.getBoundingClientRect().right > edge;
      })
      .map((box) => `${box.tagName} ${box.className} ${box.textContent?.slice(0, 40)}`);
  });

for (const language of LANGUAGES) {
  test(`an ordinary plan fits on two A4 (${language})`, async ({ page }) => {
    await open(page, SHEETS.ordinary, language);
    expect(await clippedBoxes(page)).toEqual([]);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual(['595x842', '595x842']);
  });

  test(`a route of six steps has every step on paper, and no controls (${language})`, async ({ page }) => {
    await open(page, SHEETS.sixSteps, language);
    const steps = page.locator('main h4');
    await expect(steps).toHaveCount(SIX_STEPS.split('.').length - 1);
    for (const step of await steps.all()) await expect(step).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    expect(await clippedBoxes(page)).toEqual([]);
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeLessThanOrEqual(2);
  });

  test(`more than anybody keeps stays within four A4, and says what is left off (${language})`, async ({ page }) => {
    await open(page, SHEETS.extreme, language);
    expect(await clippedBoxes(page)).toEqual([]);
    await expect(page.locator('#blad-adres')).toBeVisible();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true })).length).toBeLessThanOrEqual(4);
  });
}

test('a plan with nothing but a role is one page, an empty one teaches how a sheet comes about', async ({ page }) => {
  await open(page, SHEETS.role, 'nl');
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(withLanguage(SHEETS.empty, 'nl'));
  await expect(page.getByRole('heading', { level: 1, name: 'Maak een blad voor een goed gesprek' })).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk een voorbeeld' }).click();
  await expect(page.getByText('Dit is een voorbeeld.')).toBeVisible();
});

test('the gate for cut boxes finds one that is planted', async ({ page }) => {
  await open(page, SHEETS.role, 'nl');
  expect(await clippedBoxes(page)).toEqual([]);
  await page.locator('#blad-situatie').evaluate((heading) => {
    heading.style.overflow = 'hidden';
    heading.style.height = '4px';
  });
  expect(await clippedBoxes(page)).not.toEqual([]);
});

test('the sheet prints black on white in the dark, and reads the same without colours', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, SHEETS.sixSteps, 'nl');
  const colours = await page.evaluate(() => {
    const of = (selector: string, property: string) =>
      getComputedStyle(document.querySelector(selector) as Element).getPropertyValue(property);
    return [
      of('body', 'background-color'),
      of('main h2', 'color'),
      of('main circle', 'fill'),
      of('main ol li', 'color'),
    ];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
});

test('what is unticked leaves the sheet and its address; the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.goto(withLanguage(SHEETS.ordinary, 'nl'));
  await expect(page.getByRole('heading', { name: 'Wat telt' })).toBeVisible();
  const address = page.locator('#blad-adres ~ p').first();
  await expect(address).toContainText('/gespreksblad?taal=nl#plan1/');
  await expect(address).not.toContainText('wensen=');
  await page.getByRole('group', { name: 'Wat zet je op het blad?' }).getByLabel('mijn wensen').uncheck();
  await expect(page.getByRole('heading', { name: 'Wat telt' })).toHaveCount(0);
  await page.getByRole('group', { name: 'Wat zet je op het blad?' }).getByLabel('stappen in detail').uncheck();
  await expect(page.getByRole('heading', { name: 'Stap voor stap' })).toHaveCount(0);
  await page.getByRole('group', { name: 'Wat gaat mee in de link?' }).getByLabel('mijn wensen').check();
  await expect(address).toContainText('wensen=');
  await page.getByRole('button', { name: 'Print of bewaar als pdf' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});

test('a route goes onto the sheet with one press', async ({ page }) => {
  await page.goto(withLanguage('/route?van=verzorgende-ig&naar=poh-somatiek', 'nl'));
  await page.getByRole('button', { name: 'Zet op het gespreksblad' }).click();
  await expect(page).toHaveURL(/\/gespreksblad\?taal=nl$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Van verzorgende IG');
  await expect(page.getByText('Dit is de bewaarde route.')).toBeVisible();
});
