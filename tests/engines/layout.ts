/** How screens stand in each engine: nothing sticks out sideways on a phone, and pictures of the main ones to look at. */
import assert from 'node:assert/strict';
import { SCREENS, withLanguage } from '../browser/support/screens';
import type { Journey } from './journeys';
import type { Page } from './page';

const PHONE_WIDTHS = [390, 320] as const;
const HEIGHT = 844;

/** What sticks out to the right, by its name; nothing when the page cannot be moved sideways. */
const tooWide = (page: Page): Promise<string[]> =>
  page.run(() => {
    const most = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= most) return [];
    const out = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > most + 1);
    return out
      .slice(0, 5)
      .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`)
      .concat('too wide');
  });

const SIDEWAYS: Journey = {
  name: 'no screen is wider than a phone',
  phone: true,
  walk: async (page) => {
    const wrong: string[] = [];
    for (const { name, path } of SCREENS) {
      await page.open(withLanguage(path, 'nl'));
      await page.until('nothing loads any more', () => document.querySelector('main [aria-busy="true"]') === null);
      for (const width of PHONE_WIDTHS) {
        await page.engine.resize(width, HEIGHT);
        await page.until(`the page is ${width} wide`, (wanted) => window.innerWidth === wanted, width);
        const found = await tooWide(page);
        if (found.length > 0) wrong.push(`${name} at ${width}: ${found.join(', ')}`);
      }
    }
    // The check finds what it looks for.
    await page.run(() => {
      document.querySelector('main')?.style.setProperty('width', '200vw');
    });
    assert.notDeepEqual(await tooWide(page), [], 'the check sees a planted wide piece');
    assert.deepEqual(wrong, []);
  },
};

const LOOKED_AT = [
  ['start', '/'],
  ['role', '/functie/verzorgende-ig'],
  ['options', '/stappen?van=verzorgende-ig&wens=lichter'],
  ['route', '/route?van=verzorgende-ig&naar=poh-somatiek'],
  ['list', '/kaart?weergave=lijst&lens=fysiek'],
  ['map', '/kaart?weergave=kaart&functie=verzorgende-ig'],
  ['sheet', '/gespreksblad?voorbeeld=ja'],
  ['mine', '/mijn'],
] as const;

const PICTURES: Journey = {
  name: 'pictures of the main screens, light and dark',
  walk: async (page) => {
    for (const [name, path] of LOOKED_AT) {
      await page.open(withLanguage(path, 'nl'));
      for (const dark of [false, true]) {
        await page.engine.setDark(dark);
        await page.until(
          'the colours follow',
          (isDark) => matchMedia('(prefers-color-scheme: dark)').matches === isDark,
          dark,
        );
        await page.until('nothing loads any more', () => document.querySelector('main [aria-busy="true"]') === null);
        const bytes = await page.picture(`${name}-${dark ? 'dark' : 'light'}`);
        assert.ok(bytes.length > 10_000, `the picture of ${name} is not empty`);
      }
      await page.engine.setDark(false);
    }
  },
};

export const LAYOUT: readonly Journey[] = [PICTURES, SIDEWAYS];
