import { expect, expectNoAxeViolations, test } from './support/test';

const PHONE = { width: 390, height: 844 };

/** Everything a reader fills in on one evening: role, hours, a diploma, a wish, a thing to do. */
async function fillIn(page: import('@playwright/test').Page): Promise<void> {
  await page.goto('/mijn?taal=nl');
  await page.getByRole('combobox', { name: 'Wat doe je nu?' }).fill('verzorgende ig');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('button', { name: /Verander je functie, nu Verzorgende IG/ })).toBeFocused();
  await page.getByRole('combobox', { name: 'Mijn uren per week' }).selectOption('28 uur');
  await page.getByText('Kies je diploma’s', { exact: true }).first().click();
  await page.getByRole('searchbox', { name: 'Zoek een diploma' }).fill('doktersassistent');
  await page.getByRole('checkbox', { name: 'diploma doktersassistent' }).click();
  await expect(page.getByRole('checkbox', { name: 'diploma doktersassistent' })).toBeChecked();
  await page.getByRole('group', { name: 'Geen nachtdiensten' }).getByText('Moet').click();
  await page.getByRole('textbox', { name: 'Wat ga je doen?' }).fill('Bel de school');
  await page.getByRole('button', { name: 'Zet op mijn lijst' }).click();
  await page.getByRole('textbox', { name: 'In mijn eigen woorden' }).fill('Ik werk graag met mensen.');
  await page.getByRole('textbox', { name: 'In mijn eigen woorden' }).blur();
}

async function expectFilledIn(page: import('@playwright/test').Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Jij: Verzorgende IG.*, 28 uur\. Nog niets bewaard$/,
  );
  const diplomas = page.getByRole('list', { name: 'Mijn diploma’s' });
  await expect(diplomas.getByRole('listitem')).toHaveText([/hoort bij je functie/, /diploma doktersassistent/]);
  await expect(
    page.getByRole('group', { name: 'Geen nachtdiensten' }).getByRole('radio', { name: 'Moet' }),
  ).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Bel de school' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'In mijn eigen woorden' })).toHaveValue('Ik werk graag met mensen.');
}

test.describe('my plan on a phone', () => {
  test.use({ viewport: PHONE });

  test('takes what I do, have, want and will do, and says that it is saved', async ({ page }) => {
    await fillIn(page);
    await expectFilledIn(page);
    await expect(page.getByText(/Bewaard op dit apparaat/).first()).toBeVisible();
    // Filled in, with all its folds open.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await expectNoAxeViolations(page);
  });

  test('goes along to another screen and back by the menu', async ({ page }) => {
    await fillIn(page);
    await page.getByRole('link', { name: 'Bekijk je stappen vanaf' }).click();
    await expect(page).toHaveURL(/\/stappen\?van=verzorgende-ig/);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Mijn plan' }).click();
    await expectFilledIn(page);
    await expect(page.getByRole('link', { name: 'Mijn plan' })).toHaveAttribute('aria-current', 'page');
  });

  test('answers to the keyboard alone', async ({ page }) => {
    await page.goto('/mijn?taal=nl#acties');
    await expect(page.getByRole('heading', { name: 'Dit ga ik doen' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Vraag een dag meelopen');
    await page.keyboard.press('Enter');
    const row = page.getByRole('checkbox', { name: 'Vraag een dag meelopen' });
    await row.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('1 actie gedaan')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(row).toBeFocused();
    await expect(row).toBeChecked();
    await page.getByRole('button', { name: 'Haal weg: Vraag een dag meelopen' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Zet terug' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 actie gedaan')).toBeFocused();
  });

  test('keeps it on the device: all of it is there after a reload, and none of it stands in the address', async ({
    page,
  }) => {
    await fillIn(page);
    await expect(page.getByText(/Bewaard op dit apparaat/).first()).toBeVisible();
    await page.reload();
    await expectFilledIn(page);
    expect(new URL(page.url()).search).not.toMatch(/nacht|doktersassistent|school|mensen/);
  });
});

test('nothing on the page is wider than the smallest phone, menu included', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/mijn?taal=nl');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const menu = await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link').all();
  const tops = await Promise.all(menu.map(async (link) => (await link.boundingBox())?.y));
  expect(new Set(tops).size).toBe(1);
});
