import { expect, test } from './support/test';

const TWO = '/vergelijk?functies=verzorgende-ig,doktersassistent-huisartsenzorg';
const THREE = '/vergelijk?functies=verzorgende-ig,planner-roosteraar,verpleegkundige-vvt-mbo';

for (const width of [320, 390]) {
  test(`three roles stand under each other on a screen of ${width} pixels, still as a table`, async ({
    page,
  }, info) => {
    test.skip(info.project.name === 'desktop', 'the width is set here; one project is enough');
    await page.setViewportSize({ width, height: 700 });
    await page.goto(THREE);
    const row = page.getByRole('row', { name: /^Tillen/ });
    await expect(row.getByRole('cell')).toHaveCount(3);
    const boxes = await row
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(boxes).toEqual([...boxes].sort((a, b) => a - b));
    expect(new Set(boxes).size).toBe(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('on a wide screen the roles stand beside each other', async ({ page }, info) => {
  test.skip(info.project.name === 'phone', 'for a wide screen');
  await page.goto(THREE);
  const cells = page.getByRole('row', { name: /^Tillen/ }).getByRole('cell');
  await expect(cells).toHaveCount(3);
  const tops = await cells.evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().top)));
  expect(new Set(tops).size).toBe(1);
});

test('a role is added by keyboard alone', async ({ page }, info) => {
  test.skip(info.project.name === 'phone', 'a keyboard belongs to a wide screen');
  await page.goto(TWO);
  await page.getByRole('combobox', { name: 'En met (mag leeg)' }).focus();
  await page.keyboard.type('planner');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/functies=verzorgende-ig,doktersassistent-huisartsenzorg,planner/);
  await expect(page.getByRole('combobox', { name: 'En met (mag leeg)' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/functies=planner[^,]*,doktersassistent-huisartsenzorg,verzorgende-ig/);
});

for (const [name, path] of [
  ['two roles', TWO],
  ['three roles', THREE],
] as const) {
  test(`${name} print on one sheet`, async ({ page }, info) => {
    test.skip(info.project.name === 'phone', 'paper is the same for both');
    await page.goto(path);
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Dit leer je' }).first()).toBeVisible();
    const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };
    const pdf = (await page.pdf({ format: 'A4', margin })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}

test('hours of the reader change the amounts', async ({ page }) => {
  await page.goto(THREE);
  const pay = page.getByRole('row', { name: /^Loon/ });
  await expect(pay).toContainText('bij 36 uur');
  await page.getByLabel('Mijn uren per week').selectOption('24');
  await expect(pay).toContainText('bij 24 uur');
  await expect(page).toHaveURL(/werkuren=24/);
});
