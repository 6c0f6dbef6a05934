/** What is saved on the device: nothing before the first save, and then nothing lost. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './support/test';

const PLAN = 'routekaart-zorg:plan';
const plan = (...ids: readonly string[]) =>
  JSON.stringify({
    app: 'routekaart-zorg',
    version: 1,
    records: ids.map((id, index) => ({ kind: 'role', id, since: 1764000000000 + index, at: 1764000000000 + index })),
  });

const keys = (page: Page) => page.evaluate(() => Object.keys(localStorage));
const text = (page: Page, key: string) => page.evaluate((name) => localStorage.getItem(name), key);

/** Put this on the device before the app starts. */
async function openWith(page: Page, kept: string, path = '/privacy?taal=nl'): Promise<void> {
  await page.goto('/functies.html');
  await page.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [PLAN, kept]);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('a fresh profile: no keys after looking around', async ({ page, context }) => {
  for (const path of ['/?taal=nl', '/stappen?van=verzorgende-ig&taal=nl', '/privacy?taal=nl', '/kaart?taal=nl']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 20_000 });
  }
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await context.cookies()).toEqual([]);
});

test('what is kept stays after a reload, word for word', async ({ page }) => {
  const kept = plan('verzorgende-ig', 'een-functie-die-niet-meer-bestaat');
  await openWith(page, kept);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await text(page, PLAN)).toBe(kept);
});

test('two tabs become one plan', async ({ page, context }) => {
  await openWith(page, plan('verzorgende-ig'));
  const other = await context.newPage();
  await other.goto('/privacy?taal=nl');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  // As an older tab would write over it that knows only its own.
  await other.evaluate(([key, value]) => localStorage.setItem(key ?? '', value ?? ''), [PLAN, plan('helpende')]);
  await expect.poll(() => text(page, PLAN)).toContain('verzorgende-ig');
  expect(await text(page, PLAN)).toContain('"helpende"');
});

test('a damaged plan is set aside, can be downloaded word for word, and does not stop the map', async ({ page }) => {
  await openWith(page, 'kapot { "een', '/?taal=nl');
  const notice = page.getByRole('region', { name: 'Over wat je bewaart' });
  await expect(notice.getByRole('heading')).toHaveText('We kunnen je oude plan niet lezen');
  await expectNoAxeViolations(page);
  const coming = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Download het bestand' }).click();
  const file = await (await coming).path();
  expect(readFileSync(file, 'utf8')).toBe('kapot { "een');
  expect(await text(page, PLAN)).toBe('kapot { "een');
  await notice.getByRole('button', { name: 'Ga verder' }).click();
  await expect(notice).toHaveCount(0);
  expect((await keys(page)).map((key) => key.slice(0, 22))).toEqual(['routekaart-zorg:apart:']);
  await page.goto('/privacy?taal=nl#wissen');
  await expect(page.getByRole('list', { name: 'Apart bewaard' }).getByRole('listitem')).toHaveCount(1);
});

test('a shared computer: the device is not read, not written and not touched', async ({ page }) => {
  await page.addInitScript(() => {
    const used: string[] = [];
    Object.assign(globalThis, { used });
    for (const name of ['getItem', 'setItem', 'removeItem', 'key'] as const) {
      const real = Storage.prototype[name] as (...args: unknown[]) => unknown;
      Object.assign(Storage.prototype, {
        [name](this: Storage, ...args: unknown[]) {
          used.push(name);
          return real.apply(this, args);
        },
      });
    }
  });
  await page.goto('/privacy?taal=nl&computer=gedeeld');
  const bar = page.getByRole('region', { name: 'Gedeelde computer', exact: true });
  await expect(bar).toContainText('blijft niet bewaard');
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Stappen', exact: true }).click();
  await expect(page).toHaveURL(/computer=gedeeld/);
  expect(await page.evaluate(() => (globalThis as unknown as { used: string[] }).used)).toEqual([]);
  await bar.getByRole('button', { name: 'Zet “gedeelde computer” uit' }).click();
  await expect(bar).toHaveCount(0);
  await expect(page).not.toHaveURL(/computer/);
  expect(await keys(page)).toEqual([]);
});

test('a shared computer stays so when one goes back, and begins anew for the next client', async ({ page }) => {
  await openWith(page, plan('verzorgende-ig'));
  await page.getByRole('link', { name: 'Stappen', exact: true }).click();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click();
  await page.getByRole('button', { name: 'Zet “gedeelde computer” aan' }).click();
  const bar = page.getByRole('region', { name: 'Gedeelde computer', exact: true });
  await expect(bar).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/stappen.*computer=gedeeld/);
  await expect(bar).toBeVisible();
  await bar.getByRole('button', { name: 'Wis alles en begin opnieuw' }).click();
  await expect(page).toHaveURL(/\/begeleiden\?taal=nl&computer=gedeeld/);
  expect(await text(page, PLAN)).toBe(plan('verzorgende-ig'));
});

test('erasing asks once, takes all of it, says that it looked, and empties other tabs', async ({ page, context }) => {
  await openWith(page, plan('verzorgende-ig'));
  const other = await context.newPage();
  await other.goto('/privacy?taal=nl');
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => localStorage.setItem('routekaart-zorg:apart:2026-01-01T00:00:00.000Z', 'oud'));
  await page.getByRole('button', { name: 'Wis alles van mij' }).click();
  await expect(page.getByRole('group', { name: /Wil je alles wissen/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Wis alles van mij' })).toBeFocused();
  expect(await text(page, PLAN)).not.toBeNull();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Je plan is gewist uit deze browser. We keken het na')).toBeFocused();
  expect(await keys(page)).toEqual([]);
  await other.waitForTimeout(800);
  expect(await keys(other)).toEqual([]);
  await expect(other.getByRole('region', { name: 'Over wat je bewaart' })).toHaveCount(0);
});

test('storage that is forbidden: the map works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('not allowed', 'SecurityError');
      },
    });
  });
  await page.goto('/privacy?taal=nl');
  await page.getByRole('button', { name: 'Wis alles van mij' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('laat ons niet nakijken')).toBeVisible();
});
