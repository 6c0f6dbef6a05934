import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** What stands around the drawn map on a phone leaves room for the map, and is not cut off itself. */
test.skip(({ isMobile }) => !isMobile, 'a phone has little room');

async function openMap(page: Page, query: string): Promise<void> {
  await page.goto(`/kaart?weergave=kaart&taal=nl${query}`);
  await expect(page.getByRole('region', { name: 'Loopbaankaart' })).toBeVisible();
}

test('all lenses are there whole, without a row that scrolls', async ({ page }) => {
  await openMap(page, '&lens=doorgroei');
  const lenses = page.getByRole('group', { name: 'Bekijk op' });
  await expect(lenses.getByRole('radio')).toHaveCount(4);
  for (const width of [320, 360, 390, 480, 600, 760]) {
    await page.setViewportSize({ width, height: 844 });
    const cut = await lenses.evaluate((group) => {
      const row = group.parentElement?.getBoundingClientRect();
      return [...group.querySelectorAll('label')]
        .filter((label) => {
          const box = label.getBoundingClientRect();
          return !row || box.left < row.left || box.right > row.right || label.scrollWidth > label.clientWidth;
        })
        .map((label) => label.textContent);
    });
    expect.soft(cut, `${width} pixels wide`).toEqual([]);
  }
});

test('the note about chosen employers is one line that opens, and the map stays in sight', async ({ page }) => {
  await openMap(page, '&werkgever=hmc,hagaziekenhuis');
  const note = page.getByRole('region', { name: 'Gekozen werkgevers' });
  await expect(note).toBeVisible();
  expect((await note.boundingBox())?.height).toBeLessThan(48);
  const map = await page.getByRole('region', { name: 'Loopbaankaart' }).boundingBox();
  expect(map?.y, 'a third of the screen shows the map').toBeLessThan((844 * 2) / 3);
  await note.getByText('Deze functies zijn waarschijnlijk').click();
  await expect(note.getByText('Niemand heeft het bevestigd.')).toBeVisible();
  await expect(note.getByRole('link', { name: 'Kies andere werkgevers' })).toBeVisible();
  // What could not be used is no small print.
  await openMap(page, '&werkgever=hmc,bestaat-niet');
  await expect(note.getByText('Deze werkgever kennen we niet: bestaat-niet.')).toBeVisible();
});
