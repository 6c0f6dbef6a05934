import { expect, test } from './support/test';

/** What an HR adviser does: find their organisation, see the steps inside it, and look at the map and the steps there. */
test('an employer is found, read, and taken along to the map and the steps', async ({ page }) => {
  await page.goto('/werkgevers?taal=nl');
  await page.getByRole('combobox', { name: 'Gemeente' }).selectOption('Zoetermeer');
  await expect(page).toHaveURL(/gemeente=zoetermeer/);
  await expect(page.getByRole('status').filter({ hasText: /^\d+ van \d+ werkgevers$/ })).toBeVisible();

  await page.getByRole('link', { name: 'HagaZiekenhuis', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d+ functies, zeker of waarschijnlijk/);
  const inside = page.getByRole('region', { name: /van \d+ stappen blijven binnen/ });
  const group = inside.locator('summary').first();
  await group.click();
  await expect(inside.getByRole('link').first()).toHaveAttribute('href', /^.*\/route\?van=.+&naar=.+/);

  await page.getByRole('link', { name: 'In de lijst' }).click();
  await expect(page).toHaveURL(/weergave=lijst&werkgever=/);
  const note = page.getByRole('region', { name: 'Gekozen werkgevers' });
  await expect(note).toContainText('waarschijnlijk');
  await expect(page.getByRole('status').filter({ hasText: /^\d+ van \d+ functies/ })).toBeVisible();

  await page.getByRole('list', { name: 'Weergave' }).getByRole('link', { name: 'Kaart' }).click();
  await expect(page).toHaveURL(/weergave=kaart&werkgever=/);
  await expect(note).toContainText('waarschijnlijk');
  await expect(page.getByRole('button', { name: /^Zet uit: / })).toBeVisible();

  await page.goBack();
  await page.goBack();
  await page.getByRole('link', { name: 'Mijn stappen hierheen' }).click();
  await expect(note).toBeVisible();
  await page.goto('/stappen?van=verzorgende-ig&wens=alles&werkgever=hagaziekenhuis&taal=nl');
  await expect(page.getByRole('status').filter({ hasText: /\d+ van \d+ mogelijkheden/ })).toBeVisible();
  await note.getByRole('button', { name: /^Zet uit: / }).click();
  await expect(page).not.toHaveURL(/werkgever=/);
  await page.goBack();
  await expect(page).toHaveURL(/werkgever=/);
  await expect(note).toBeVisible();
});
