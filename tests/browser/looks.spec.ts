import type { Page } from '@playwright/test';
import { everyStop } from './support/focus';
import {
  clippedText,
  movements,
  smallTargets,
  spaceText,
  tooWide,
  unheardLabels,
  unmarkedLanguage,
} from './support/looks';
import { expect, test } from './support/test';

/*
 * The checks of access.spec, small.spec and keyboard.spec can fail: a page that passes is given one fault after the other.
 * Styles are set through the object model, which the content policy allows.
 */
test.skip(({ isMobile }) => !isMobile, 'once is enough');

/** Puts a piece of page at its end, with a style. */
const plant = (
  page: Page,
  tag: string,
  text: string,
  style: Readonly<Record<string, string>>,
  attributes: Readonly<Record<string, string>> = {},
) =>
  page.evaluate(
    ([kind, words, looks, more]) => {
      const piece = Object.assign(document.createElement(kind), { textContent: words });
      Object.assign(piece.style, looks);
      for (const [name, value] of Object.entries(more)) piece.setAttribute(name, value);
      document.querySelector('main')?.append(piece);
    },
    [tag, text, style, attributes] as const,
  );

test.beforeEach(async ({ page }) => {
  await page.goto('/privacy?taal=nl');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what sticks out, is cut off, or does not grow with the space between its words', async ({ page }) => {
  expect([await tooWide(page), await clippedText(page)]).toEqual([[], []]);
  const tight = { overflow: 'hidden', whiteSpace: 'nowrap', width: 'max-content' };
  await plant(page, 'p', 'past precies', { ...tight, width: '6.2rem' });
  expect(await clippedText(page)).toEqual([]);
  await spaceText(page);
  expect(await clippedText(page)).toEqual(['"past precies" in P.']);
  await plant(page, 'div', '', { width: '2000px', height: '1px' }, { class: 'breed' });
  expect(await tooWide(page)).toContain('div.breed');
});

test('what one scrolls to the side for is cut off, what one scrolls down to is not', async ({ page }) => {
  await plant(page, 'div', '', { width: '80px', height: '80px', overflow: 'hidden' }, { id: 'hides' });
  const inside = (width: string) =>
    page.evaluate((wide) => {
      const scroller = Object.assign(document.createElement('div'), { className: 'scrolls' });
      const words = Object.assign(document.createElement('p'), { textContent: 'een '.repeat(40) });
      words.style.width = wide;
      Object.assign(scroller.style, { height: '80px', overflow: 'auto' });
      scroller.append(words);
      document.querySelector('#hides')?.replaceChildren(scroller);
    }, width);
  await inside('60px');
  expect(await clippedText(page)).toEqual([]);
  await inside('300px');
  expect(await clippedText(page)).toHaveLength(1);
  // And the part that scrolls has to be in sight itself.
  await inside('60px');
  await page.evaluate(() => document.querySelector<HTMLElement>('.scrolls')?.style.setProperty('height', '160px'));
  expect(await clippedText(page)).toHaveLength(1);
});

test('targets that are too small and too close', async ({ page }) => {
  expect(await smallTargets(page)).toEqual([]);
  const small = { display: 'block', width: '20px', height: '14px', padding: '0', border: '0', lineHeight: '1' };
  await plant(page, 'button', 'een', small);
  // Alone it has room enough around it.
  expect(await smallTargets(page)).toEqual([]);
  await page.evaluate(() => {
    const first = [...document.querySelectorAll('button')].find((button) => button.textContent === 'een');
    const box = document.createElement('div');
    first?.replaceWith(box);
    const second = first?.cloneNode() as HTMLElement | undefined;
    if (!first || !second) return;
    second.textContent = 'twee';
    box.append(first, second);
  });
  expect(await smallTargets(page)).toEqual(['button "een" of 20 by 14', 'button "twee" of 20 by 14']);
});

test('words in another language, and controls that are not called what they show', async ({ page }) => {
  expect([await unmarkedLanguage(page), await unheardLabels(page)]).toEqual([[], []]);
  await plant(page, 'p', 'This is the text that you can read for your work', {}, { lang: 'en' });
  expect(await unmarkedLanguage(page)).toEqual([]);
  await plant(page, 'p', 'This is the text that you can read for your work', {});
  expect(await unmarkedLanguage(page)).toEqual(['nl: This is the text that you can read for your work']);
  await plant(page, 'p', 'Centre (centrum voor wetenschappelijke zorg)', {}, { lang: 'en' });
  await plant(page, 'p', 'Kenniscentrum Zorg en Welzijn in Alphen aan den Rijn', {}, { lang: 'en' });
  expect((await unmarkedLanguage(page)).slice(1)).toEqual(['en: Centre (centrum voor wetenschappelijke zorg)']);
  await plant(page, 'button', 'Bewaar dit', {}, { 'aria-label': 'Opslaan' });
  expect(await unheardLabels(page)).toEqual(['shows "bewaar dit", is called "opslaan"']);
});

test('what moves for who asked for rest', async ({ page }) => {
  expect(await movements(page)).toEqual([]);
  await plant(page, 'p', 'glijdt', { transition: 'transform 300ms' }, { class: 'glijdt' });
  expect(await movements(page)).toEqual(['p.glijdt']);
});

test('stops that are not seen: without a ring, in a pale ring, behind a bar, out of order', async ({ page }) => {
  expect((await everyStop(page)).filter(({ problems }) => problems.length > 0)).toEqual([]);
  await plant(page, 'button', 'kaal', { outline: 'none' });
  await plant(page, 'button', 'bleek', { outline: '3px solid rgb(240, 240, 240)' });
  await page.evaluate(() => {
    // The skip link is the first stop; from the end of the page the keyboard starts there again.
    window.scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const stops = await everyStop(page);
  const problemsOf = (name: string) => stops.find((stop) => stop.name === name)?.problems;
  expect(problemsOf('kaal')).toEqual(['no ring']);
  expect(problemsOf('bleek')?.[0]).toMatch(/^a ring of 1\.\d : 1$/);
  await plant(page, 'div', '', { position: 'fixed', inset: '0', zIndex: '99', background: 'white' }, { class: 'dek' });
  expect((await everyStop(page)).every(({ problems }) => problems.some((each) => each.startsWith('behind')))).toBe(
    true,
  );
});

test('with forced colours the menu still tells which page is open', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/stappen?taal=nl');
  const paper = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    return getComputedStyle(probe).color;
  });
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' });
  const lineUnder = (name: string) =>
    menu.getByRole('link', { name }).evaluate((link) => getComputedStyle(link).borderBlockEndColor);
  expect(await lineUnder('Stappen')).not.toBe(paper);
  for (const name of ['Kaart', 'Route', 'Lijst']) expect(await lineUnder(name), name).toBe(paper);
});
