/** The map in every engine: it is drawn, and it can be used with the keyboard and with the pointer. */
import assert from 'node:assert/strict';
import { untilWorks } from '../../tools/engines/engine';
import type { Journey } from './journeys';
import { KEY, type Page } from './page';

const STATION = '[aria-roledescription="station op de kaart"]';

/** Share of the pixels of a layer of the map that are drawn on. */
const inkOf = (page: Page, layer: 'base' | 'front') =>
  page.run((name) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`canvas[data-layer="${name}"]`);
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let drawn = 0;
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) drawn += 1;
    return data.length === 0 ? 0 : drawn / (data.length / 4);
  }, layer);

const seeDrawn = (page: Page, layer: 'base' | 'front', least: number) =>
  untilWorks(`the ${layer} layer of the map is drawn`, async () => {
    const ink = await inkOf(page, layer);
    assert.ok(ink > least, `only ${(ink * 100).toFixed(2)} % has ink`);
  });

const zoomOf = (page: Page) =>
  page.run(() => {
    const layer = document.querySelector('.react-flow__viewport');
    return layer ? new DOMMatrix(getComputedStyle(layer).transform).a : 0;
  });

const stationName = (page: Page) =>
  page.run((css) => document.querySelector(css)?.getAttribute('aria-label') ?? '', STATION);

const seeStation = (page: Page, pattern: RegExp) =>
  untilWorks(`the station is ${pattern}`, async () => assert.match(await stationName(page), pattern));

const MAP: Journey = {
  name: 'the map is drawn, and a station is chosen with the keyboard',
  walk: async (page) => {
    await page.open('/kaart?weergave=kaart&functie=verzorgende-ig&taal=nl');
    await seeDrawn(page, 'base', 0.01);
    await seeDrawn(page, 'front', 0);
    await page.run((css) => document.querySelector<HTMLElement>(css)?.focus(), STATION);
    await seeStation(page, /^Verzorgende IG/);
    await page.keys(KEY.right);
    await seeStation(page, /1 van \d+ stappen vanaf Verzorgende IG/);
    await page.keys(KEY.down);
    await seeStation(page, /2 van \d+ stappen vanaf Verzorgende IG/);
    await page.keys(KEY.left);
    await page.type('huisa');
    await seeStation(page, /^Huisarts/);
    await page.keys(KEY.enter);
    await page.seeAddress(/functie=huisarts/);
    await page.see('heading', /^Huisarts/, { in: 'aside' });
    await page.press('button', 'Sluit', { in: 'aside' });
    await page.until('the role is put away', () => !location.search.includes('functie='));
  },
};

const LENS: Journey = {
  name: 'the map through a lens, larger, whole again, and searched',
  walk: async (page) => {
    await page.open('/kaart?weergave=kaart&lens=fysiek&taal=nl');
    await seeDrawn(page, 'base', 0.01);
    await page.seeText(/zwaar/);
    const start = await zoomOf(page);
    await page.press('button', 'Groter');
    await untilWorks('the map is larger', async () => assert.ok((await zoomOf(page)) > start * 1.3));
    await page.press('button', 'Hele kaart in beeld');
    await untilWorks('the whole map is there', async () => assert.ok((await zoomOf(page)) < 0.2));
    const find = await page.see('textbox', 'Zoek op de kaart');
    await page.run((field) => (field as unknown as HTMLElement).focus(), find);
    await page.type('wijkverpleegkundige');
    await page.seeText(/1 van \d+: /);
    await page.press('button', 'Bekijk');
    await page.seeAddress(/functie=wijkverpleegkundige/);
    // Names near by are HTML over the canvas, in the same type.
    await page.until('names near by do not lie over each other', () => {
      const boxes = [...document.querySelectorAll('.react-flow__node span')]
        .filter((one) => one.childElementCount === 0 && one.textContent !== '')
        .map((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          return { box: range.getBoundingClientRect(), node: one.closest('.react-flow__node') };
        });
      return boxes.every(({ box, node }, index) =>
        boxes
          .slice(index + 1)
          .every(
            (other) =>
              node === other.node ||
              box.left >= other.box.right ||
              other.box.left >= box.right ||
              box.top >= other.box.bottom ||
              other.box.top >= box.bottom,
          ),
      );
    });
  },
};

const PHONE: Journey = {
  name: 'the map on a phone: the list first, the role in a sheet, the whole screen on request',
  phone: true,
  walk: async (page) => {
    await page.open('/kaart?zonder=nacht&taal=nl');
    await page.see('heading', 'Alle functies op een rij');
    await page.open('/kaart?weergave=kaart&functie=verzorgende-ig&taal=nl');
    await seeDrawn(page, 'front', 0);
    await page.see('heading', /Verzorgende IG/);
    await page.picture('map-phone');
    await page.open('/kaart?weergave=kaart&taal=nl');
    await page.press('button', 'Hele scherm');
    await page.seeAddress(/scherm=vol/);
    await page.press('button', 'Sluit de kaart');
    await page.until('the map is in the page again', () => !location.search.includes('scherm=vol'));
  },
};

export const MAP_JOURNEYS: readonly Journey[] = [MAP, LENS, PHONE];
