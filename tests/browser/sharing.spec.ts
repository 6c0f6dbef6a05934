import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { HOSTILE_LINKS, linkOf } from '../support/hostile/links';
import { withLanguage } from './support/screens';
import { expect, expectNoAxeViolations, test } from './support/test';

/** The worst of the hand-picked links, opened for real: names of tests/support/hostile/links.ts. */
const WORST = [
  '__proto__ as a role',
  '__proto__ as a part',
  'constructor as a role',
  'toString as a wish',
  'hasOwnProperty as what a note stands beside',
  '__proto__ as the whole link',
  'javascript:alert(1) as a role',
  'javascript:alert(1) as the whole link',
  '<script>alert(1)</script> as a role',
  '<script>alert(1)</script> as a note',
  '<script>alert(1)</script> as the whole link',
  '"><img src=x onerror=alert(1)> as a note',
  '<svg onload=alert(1)> as the whole link',
  'data:text/html,<h1>x</h1> as the whole link',
  '../../etc/passwd as a role',
  '//example.com as a role',
  'escaped three times',
  'escaped four times',
  'a byte that is no text',
  'an overlong slash',
  'an escaped nothing',
  'only mark and version',
  'half an id',
  'an endless number',
  'version 9999',
  'version "99999999999999999999"',
  '999999999999999999999 hours',
  'U+202e in a note, as ours',
  'U+d800 in a note, as ours',
  '100 kB of escaped percent signs',
  '100 kB of brackets',
  'a thousand roles',
  'a document',
  'a whole address',
];

const hostile = WORST.map((name) => {
  const found = HOSTILE_LINKS.find((link) => link.name === name);
  if (!found) throw new Error(`no link named ${name}`);
  return found;
});

const SHEET = withLanguage('/gespreksblad', 'nl');
const mine = linkOf('nu=verzorgende-ig', 'functies=poh-somatiek');
const theirs = linkOf('nu=helpende', 'functies=huisarts');
const button = (page: Page, name: string) => page.getByRole('button', { name });
const regionOf = (page: Page, name: string) => page.getByRole('region', { name });

/** Follow a link on the page where one is: nothing is loaded anew, as when it stands in the page's own history. */
const follow = (page: Page, fragment: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${fragment}`);

async function takeIn(page: Page, fragment: string): Promise<void> {
  await page.goto(`${SHEET}#${fragment}`);
  await button(page, 'Bewaar bij mij').click();
  await button(page, 'Zet in mijn plan').click();
  await expect(page.getByText('Het staat in jouw plan.')).toBeVisible();
}

test('the worst links open as a page with a plain message or a plan, and nothing runs', async ({ page }) => {
  test.setTimeout(180_000);
  expect(hostile.length).toBeGreaterThanOrEqual(30);
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(dialog.message());
    void dialog.dismiss();
  });
  for (const { name, link, outcome } of hostile) {
    await page.goto('about:blank');
    await page.goto(`${SHEET}#${link}`);
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    if (outcome === 'place') continue;
    const isPlan = typeof outcome === 'object' && 'keeps' in outcome;
    const banner = regionOf(page, isPlan ? 'Dit is een gedeeld plan' : 'Deze link konden we niet lezen');
    await expect(banner, name).toBeVisible();
    if (typeof outcome === 'object' && 'keeps' in outcome && outcome.tells.length > 0)
      await expect(banner.getByRole('heading', { name: 'Niet alles kwam mee' }), name).toBeVisible();
    await expect(page.locator('main script, main iframe, main img'), name).toHaveCount(0);
  }
  expect(ran).toEqual([]);
});

test('a shared plan leaves one’s own alone until it is kept, and keeping it can be undone', async ({ page }) => {
  await takeIn(page, mine);
  await follow(page, theirs);
  const banner = regionOf(page, 'Dit is een gedeeld plan');
  await expect(banner).toBeVisible();
  await expect(banner.getByText('Het staat nog niet in jouw plan.')).toBeVisible();
  await button(page, 'Bewaar bij mij').click();
  await expect(page.getByText('Dit komt erbij: 1 functie.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Houd wat ik had.*Verzorgende IG/ })).toBeChecked();
  await button(page, 'Zet in mijn plan').click();
  await button(page, 'Maak ongedaan').click();
  await expect(page.getByText(/Ongedaan gemaakt/)).toBeVisible();
  // The same link again: all of it would still be new, so nothing of it was left.
  await follow(page, mine);
  await follow(page, theirs);
  await button(page, 'Bewaar bij mij').click();
  await expect(page.getByText('Dit komt erbij: 1 functie.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Houd wat ik had.*Verzorgende IG/ })).toBeChecked();
});

test('the dialog is accessible, gives focus back, copies the link, and the link opens the same plan', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await takeIn(page, mine);
  await page.getByRole('link', { name: 'Bekijk mijn plan' }).click();
  await button(page, 'Deel je plan').click();
  await expectNoAxeViolations(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Kopieer de link' }).click();
  await expect(page.getByText(/De link is gekopieerd/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThanOrEqual(2000);
  await page.keyboard.press('Escape');
  await expect(button(page, 'Deel je plan')).toBeFocused();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(regionOf(page, 'Dit is een gedeeld plan')).toBeVisible();
  await expect(page.getByText('Niet alles kwam mee')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(`#${mine}`);
  await expectNoAxeViolations(page);
});

test('a plan goes out as a file and comes back the same; nothing personal is ever asked of a server', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  const words = linkOf('nu=verzorgende-ig', 'functies=poh-somatiek', 'over=Mijn_geheime_woorden');
  await takeIn(page, words);
  await page.getByRole('link', { name: 'Bekijk mijn plan' }).click();
  const download = page.waitForEvent('download');
  await button(page, 'Bewaar als bestand').first().click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^routekaart-zorg-plan-\d{4}-\d\d-\d\d\.json$/);
  const path = await file.path();
  const saved = JSON.parse(await readFile(path, 'utf8'));
  expect(saved).toMatchObject({
    app: 'routekaart-zorg',
    version: 1,
    made: expect.any(String),
    data: expect.any(String),
  });
  expect(saved.records.map(({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`)).toEqual([
    'about:role',
    'role:poh-somatiek',
    'about:words',
  ]);
  await page.getByLabel('Open een bestand').setInputFiles(path);
  await expect(page.getByText('Alles hiervan staat al in jouw plan.')).toBeVisible();
  saved.records.push({ kind: 'role', id: 'huisarts', since: 1, at: 1 }, { kind: 'teleport' });
  await page
    .getByLabel('Open een bestand')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(saved)) });
  await expect(page.getByText('Dit komt erbij: 1 functie.')).toBeVisible();
  await expect(page.getByText('1 ding begrepen we niet. Dat lieten we weg.')).toBeVisible();
  await expectNoAxeViolations(page);
  await button(page, 'Zet in mijn plan').click();
  await button(page, 'Maak ongedaan').click();
  await expect(page.getByText(/Ongedaan gemaakt/)).toBeVisible();
  expect(requests.length).toBeGreaterThan(5);
  for (const request of requests) expect(request).not.toMatch(/plan1|#|geheime|nu=/);
});
