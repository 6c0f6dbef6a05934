import type { Page } from '@playwright/test';
import { withLanguage } from './support/screens';
import { expect, expectNoAxeViolations, test } from './support/test';

/** The map's own button: its only tab stop. */
const station = (page: Page) => page.locator('[aria-roledescription="station op de kaart"]');

const openMap = async (page: Page, query = '') => {
  await page.goto(withLanguage(`/kaart?weergave=kaart${query}`, 'nl'));
  await expect(station(page)).toBeAttached();
  await expect(page.locator('canvas[data-layer="base"]')).toBeAttached();
};

/** Share of the pixels in the middle of a canvas that are drawn on. */
const inkOf = (page: Page, layer: 'base' | 'front') =>
  page.locator(`canvas[data-layer="${layer}"]`).evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let drawn = 0;
    for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) > 0) drawn += 1;
    return drawn / (data.length / 4);
  });

const zoomOf = (page: Page) =>
  page.locator('.react-flow__viewport').evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);

test.describe('the map with the keyboard', () => {
  test.skip(({ isMobile }) => isMobile, 'one project is enough');

  test('is one tab stop, after its controls, and Tab leaves it again', async ({ page }) => {
    await openMap(page, '&functie=verzorgende-ig');
    await expect(page.getByRole('complementary').getByRole('heading').first()).toBeVisible();
    const stops: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const element = document.activeElement;
        const isStation = element?.getAttribute('aria-roledescription') === 'station op de kaart';
        const isInPicture = Boolean(element?.closest('[aria-hidden="true"]'));
        return isInPicture ? 'PICTURE' : isStation ? 'STATION' : (element?.textContent ?? '');
      });
      stops.push(name);
      if (name === 'STATION') break;
    }
    expect(stops).not.toContain('PICTURE');
    expect(stops.at(-1)).toBe('STATION');
    for (const control of ['Groter', 'Kleiner', 'Hele kaart in beeld', 'Filters']) expect(stops).toContain(control);
    await page.keyboard.press('Tab');
    await expect(station(page)).not.toBeFocused();
    // Straight on to the chosen role beside it.
    expect(await page.evaluate(() => document.activeElement?.closest('article, aside') !== null)).toBe(true);
  });

  test('arrow keys go along steps and tell name, level, marks and place among the steps', async ({ page }) => {
    await openMap(page, '&functie=verzorgende-ig');
    await station(page).focus();
    await expect(station(page)).toHaveAccessibleName(
      /^Verzorgende IG \(verpleeghuis\)\. .*Krapte: .*\. Fysiek: .*\. Doorgroei: .* stappen verder\. .* Gekozen\./,
    );
    await page.keyboard.press('ArrowRight');
    const first = await station(page).getAttribute('aria-label');
    expect(first).toMatch(/1 van \d+ stappen vanaf Verzorgende IG \(verpleeghuis\)/);
    await expect(page.getByRole('status').filter({ hasText: '1 van' }).first()).toHaveText(first ?? '');
    await page.keyboard.press('ArrowDown');
    await expect(station(page)).toHaveAccessibleName(/2 van \d+ stappen vanaf Verzorgende IG/);
    await page.keyboard.press('End');
    await expect(station(page)).toHaveAccessibleName(/(\d+) van \1 stappen vanaf Verzorgende IG/);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('status').filter({ hasText: 'Verder gaat het hier niet' })).toBeAttached();
    await page.keyboard.press('ArrowLeft');
    await expect(station(page)).toHaveAccessibleName(/^Verzorgende IG \(verpleeghuis\)/);
    await page.keyboard.type('huisa');
    await expect(station(page)).toHaveAccessibleName(/^Huisarts/);
  });

  test('the button stays on the screen with a visible ring, wherever it goes', async ({ page }) => {
    await openMap(page);
    await station(page).focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'g', 'o', '+', '+', 'ArrowRight', '0']) {
      await page.keyboard.press(key);
      const seen = await station(page).evaluate((element) => {
        const box = element.getBoundingClientRect();
        const map = element.closest('section')?.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const inside =
          map !== undefined &&
          box.left >= map.left &&
          box.right <= map.right &&
          box.top >= map.top &&
          box.bottom <= map.bottom;
        return { inside, ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2, size: box.width };
      });
      expect(seen, key).toEqual({ inside: true, ring: true, size: expect.any(Number) });
      expect(seen.size).toBeGreaterThanOrEqual(24);
    }
  });

  test('Enter opens the role and moves focus to its heading; closing gives it back', async ({ page }) => {
    await openMap(page);
    await station(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/functie=/);
    await expect(page.locator('aside h2')).toBeFocused();
    await page.getByRole('button', { name: 'Sluit', exact: true }).click();
    await expect(page).not.toHaveURL(/functie=/);
    await expect(station(page)).toBeFocused();
  });

  test('a question mark lists the keys; Escape closes the list and then the role', async ({ page }) => {
    await openMap(page, '&functie=verzorgende-ig');
    await station(page).focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'De kaart met het toetsenbord' })).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await expect(station(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/functie=/);
  });

  test('with a route, Home and End are its ends', async ({ page }) => {
    await openMap(page, '&route=verzorgende-ig,doktersassistent-huisartsenzorg,poh-somatiek');
    await station(page).focus();
    await page.keyboard.press('End');
    await expect(station(page)).toHaveAccessibleName(/3 van 3 op de route/);
    await page.keyboard.press('Home');
    await expect(station(page)).toHaveAccessibleName(/1 van 3 op de route/);
  });
});

test('the drawing is there, and a chosen station is drawn on the layer above a dimmed map', async ({ page }) => {
  await openMap(page);
  await expect.poll(() => inkOf(page, 'base')).toBeGreaterThan(0.01);
  const before = await inkOf(page, 'front');
  await page.goto(withLanguage('/kaart?weergave=kaart&functie=verzorgende-ig', 'nl'));
  await expect.poll(() => inkOf(page, 'front')).toBeGreaterThan(0);
  expect(before).toBeGreaterThan(0);
  await expect(page.locator('canvas[data-layer="base"]')).toHaveCSS('opacity', '0.38');
});

test('pointing at a station chooses it; empty map lets go', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one project is enough');
  await openMap(page, '&functie=verzorgende-ig');
  await page.getByRole('button', { name: 'Sluit', exact: true }).click();
  const ring = await station(page).boundingBox();
  if (!ring) throw new Error('the active station is not on the screen');
  await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
  await expect(page).toHaveURL(/functie=verzorgende-ig/);
  await expect(page.getByRole('heading', { level: 2, name: /Verzorgende IG/ })).toBeVisible();
  const map = await page.getByRole('region', { name: 'Loopbaankaart' }).boundingBox();
  await page.mouse.click((map?.x ?? 0) + 300, (map?.y ?? 0) + 60);
  await expect(page).not.toHaveURL(/functie=/);
});

test('buttons zoom and show the whole map', async ({ page }) => {
  await openMap(page);
  const start = await zoomOf(page);
  await page.getByRole('button', { name: 'Groter', exact: true }).click();
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(start * 1.3);
  await page.getByRole('button', { name: 'Kleiner', exact: true }).click();
  await page.getByRole('button', { name: 'Hele kaart in beeld' }).click();
  await expect.poll(() => zoomOf(page)).toBeLessThan(0.2);
});

test('find tells which of how many, goes there and marks it', async ({ page }) => {
  await openMap(page);
  const find = page.getByRole('textbox', { name: 'Zoek op de kaart' });
  await find.fill('wijkverpleegkundige');
  const status = page.getByRole('status').filter({ hasText: /^1 van \d+: / });
  await expect(status).toBeVisible();
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(0.5);
  await find.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: /^2 van \d+: / })).toBeVisible();
  await page.getByRole('button', { name: 'Bekijk', exact: true }).click();
  await expect(page).toHaveURL(/functie=/);
});

test('map and list give the same answer to the same question', async ({ page }, info) => {
  test.skip(info.project.name === 'phone', 'one project is enough');
  // Sixteen screens.
  test.setTimeout(120_000);
  // Seeded: the same questions on every run.
  let seed = 20_261_129;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed % below;
  };
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  for (let turn = 0; turn < 8; turn += 1) {
    const parts = [
      `groep=${pick(['verpleging', 'verzorging,begeleiding', 'medisch-ondersteunend', 'facilitair'])}`,
      random(2) ? `zonder=${pick(['nacht', 'onregelmatig', 'nacht,onregelmatig'])}` : '',
      random(2) ? `fysiek=${pick(['licht', 'zwaar,zeer-zwaar', 'matig'])}` : '',
      random(3) ? '' : `niveau=${pick(['mbo-3', 'mbo-4,hbo', 'hbo'])}`,
      random(3) ? '' : `q=${pick(['verpleegkundige', 'begeleider', 'medewerker'])}`,
    ].filter(Boolean);
    const query = `&${parts.join('&')}`;
    await page.goto(withLanguage(`/kaart?weergave=lijst${query}`, 'nl'));
    await expect(page.getByRole('status').first()).toHaveText(/functie/);
    const inList = await page.locator('main li a[href*="/functie/"]').evaluateAll((links) => links.length);
    await openMap(page, query);
    const passing = page.getByRole('status').filter({ hasText: /van \d+ functies pas|Geen enkele functie/ });
    const text = (await passing.textContent()) ?? '';
    expect(Number.parseInt(text, 10) || 0, query).toBe(inList);
  }
});

test.describe('on a phone', () => {
  test.skip(({ isMobile }) => !isMobile, 'needs a touch screen');

  test('the list comes first, and the map is one tap away with the same filters', async ({ page }) => {
    await page.goto(withLanguage('/kaart?zonder=nacht', 'nl'));
    await expect(page.getByRole('heading', { level: 1, name: 'Alle functies op een rij' })).toBeVisible();
    await page
      .getByRole('list', { name: /beeld|weergave/i })
      .getByRole('link', { name: 'Kaart' })
      .click();
    await expect(page).toHaveURL(/weergave=kaart/);
    await expect(page).toHaveURL(/zonder=nacht/);
    await expect(station(page)).toBeAttached();
  });

  test('one finger on the map scrolls the page; two fingers zoom the map', async ({ page, context }) => {
    await openMap(page);
    const box = await page.getByRole('region', { name: 'Loopbaankaart' }).boundingBox();
    if (!box) throw new Error('no map');
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    const devtools = await context.newCDPSession(page);
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) => {
      await devtools.send('Input.dispatchTouchEvent', { type, touchPoints });
      await page.waitForTimeout(16);
    };
    const before = await zoomOf(page);
    await touch('touchStart', [{ x, y }]);
    for (let move = 1; move <= 20; move += 1) await touch('touchMove', [{ x, y: y - move * 10 }]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(80);
    expect(await zoomOf(page)).toBe(before);

    // The page may glide on for a moment after the finger has left it.
    const isStill = async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.waitForTimeout(150);
      return page.evaluate(() => window.scrollY);
    };
    await expect.poll(isStill).toBe(0);
    const fingers = (apart: number) => [
      { x: x - apart, y },
      { x: x + apart, y },
    ];
    await touch('touchStart', fingers(30));
    for (let move = 1; move <= 15; move += 1) await touch('touchMove', fingers(30 + move * 4));
    await touch('touchEnd', []);
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(before * 1.4);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  test('the sheet has two heights, keeps its station in sight, and the back button closes it', async ({ page }) => {
    await openMap(page);
    await page.goto(withLanguage('/kaart?weergave=kaart', 'nl'));
    await page.getByRole('textbox', { name: 'Zoek op de kaart' }).fill('helpende');
    await page.getByRole('button', { name: 'Bekijk', exact: true }).click();
    const sheet = page.locator('section', { has: page.getByRole('button', { name: 'Groter' }) }).last();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
    const low = (await sheet.boundingBox())?.height ?? 0;
    const ring = await station(page).boundingBox();
    expect((ring?.y ?? 0) + (ring?.height ?? 0)).toBeLessThan(844 - low + 2);
    await page.getByRole('button', { name: 'Groter' }).last().click();
    await expect.poll(async () => (await page.getByRole('article').boundingBox())?.height ?? 0).toBeGreaterThan(low);
    await page.goBack();
    await expect(page).not.toHaveURL(/functie=/);
    await expect(page.getByRole('article')).toHaveCount(0);
  });

  test('the map fills the screen on request, one finger then moves it, and there is a clear way out', async ({
    page,
  }) => {
    await openMap(page);
    await page.getByRole('button', { name: 'Hele scherm' }).click();
    await expect(page).toHaveURL(/scherm=vol/);
    const box = await page.getByRole('region', { name: 'Loopbaankaart' }).boundingBox();
    expect(box?.width).toBe(390);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(820);
    await page.getByRole('button', { name: 'Sluit de kaart' }).click();
    await expect(page).not.toHaveURL(/scherm=vol/);
    await page.getByRole('button', { name: 'Hele scherm' }).click();
    await page.goBack();
    await expect(page).not.toHaveURL(/scherm=vol/);
  });
});

test('no text on the map is smaller than 14 px at any zoom', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one project is enough');
  await openMap(page, '&functie=verzorgende-ig');
  for (let turn = 0; turn < 10; turn += 1) {
    const smallest = await page.evaluate(() => {
      const scaled = [...document.querySelectorAll<HTMLElement>('.react-flow__node span')].filter(
        (element) => element.childElementCount === 0 && element.textContent !== '',
      );
      const matrix = document.querySelector('.react-flow__viewport');
      const zoom = matrix ? new DOMMatrix(getComputedStyle(matrix).transform).a : 1;
      return Math.min(99, ...scaled.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) * zoom));
    });
    expect(smallest).toBeGreaterThanOrEqual(13.99);
    await page.getByRole('button', { name: 'Kleiner', exact: true }).click();
  }
});

test('names near by are as wide as they were planned, so none touches the next', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one project is enough');
  for (const language of ['nl', 'en'] as const) {
    await page.goto(withLanguage('/kaart?weergave=kaart&functie=verpleegkundige-ziekenhuis-hbo', language));
    await expect(station(page).or(page.locator('[aria-roledescription="station on the map"]'))).toBeAttached();
    await page.getByRole('button', { name: language === 'nl' ? 'Groter' : 'Larger', exact: true }).click();
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const overlaps = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLElement>('.react-flow__node span')]
        .filter((element) => element.childElementCount === 0 && element.textContent !== '')
        .map((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return {
            text: element.textContent,
            box: range.getBoundingClientRect(),
            node: element.closest('.react-flow__node'),
          };
        });
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.node !== b.node &&
              a.box.left < b.box.right &&
              b.box.left < a.box.right &&
              a.box.top < b.box.bottom &&
              b.box.top < a.box.bottom,
          )
          .map((b) => `${a.text} / ${b.text}`),
      );
    });
    expect(overlaps).toEqual([]);
  }
});

test('with forced colours and in the dark the map still has something to see', async ({ page, isMobile }) => {
  test.skip(isMobile, 'one project is enough');
  await page.emulateMedia({ forcedColors: 'active' });
  await openMap(page, '&functie=verzorgende-ig');
  await expect.poll(() => inkOf(page, 'front')).toBeGreaterThan(0);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await expect.poll(() => inkOf(page, 'base')).toBeGreaterThan(0.01);
});

test('an address with an unknown role or a broken route says so and keeps the map', async ({ page }) => {
  await openMap(page, '&functie=bestaat-niet&route=a,,b%00<script>');
  await expect(page.getByText('De functie uit dit adres staat niet op de kaart.')).toBeVisible();
});

test('when the places cannot be fetched the list is offered, and trying again works', async ({ page, allow }) => {
  allow('console', /Failed to load resource/);
  let fails = true;
  await page.route('**/map-layout.json', (route) => (fails ? route.fulfill({ status: 500 }) : route.continue()));
  await page.goto(withLanguage('/kaart?weergave=kaart', 'nl'));
  await expect(page.getByText('De kaart kon niet laden')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Naar dezelfde functies als lijst' })).toBeVisible();
  fails = false;
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(station(page)).toBeAttached();
});
