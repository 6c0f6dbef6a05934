/**
 * A meeting of the working group: a new source, a new role with two steps, a dead end that gets a step, the files taken
 * along. What comes out is held against the check that the repository itself runs.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { withLanguage } from './support/screens';
import { expect, expectNoAxeViolations, expectNoProblems, test } from './support/test';

// The group sits around a table with a large screen.
test.skip(({ isMobile }) => isMobile);

const SOURCE = 'Verslag van de werkgroep over beleid in de zorg';
const ROLE = 'Proefadviseur regionaal beleid';
const ROLE_ID = 'proefadviseur-regionaal-beleid';

async function make(page: Page, kind: string, name: string): Promise<void> {
  await page.goto(withLanguage('/redactie', 'nl'));
  await page.getByLabel('Wat is het?').selectOption(kind);
  await page.getByLabel('Naam in het Nederlands').fill(name);
  await page.getByRole('button', { name: 'Maak en vul in' }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
}

/** A field with a legend, such as a text in two languages. */
const group = (place: Page | Locator, name: string) => place.getByRole('group', { name, exact: true });

async function fillBoth(place: Page | Locator, name: string, nl: string, en: string): Promise<void> {
  await group(place, name).getByLabel('Nederlands').fill(nl);
  await group(place, name).getByLabel('Engels').fill(en);
}

async function pick(field: Locator, search: string, name: string): Promise<void> {
  await field.getByLabel('Zoek om toe te voegen').fill(search);
  await field.getByRole('button', { name: `Voeg toe: ${name}`, exact: true }).click();
}

async function addStep(page: Page, to: string): Promise<void> {
  await page.getByLabel('Nieuwe stap naar').selectOption({ label: to });
  await page.getByRole('button', { name: 'Voeg de stap toe' }).click();
  const step = page.locator('details', { has: page.getByText(`Stap naar ${to}`) }).first();
  await step.getByLabel('Soort').selectOption({ label: 'Opzij' });
  await fillBoth(
    step,
    'Waarom deze stap',
    'Je gebruikt wat je weet op een nieuwe plek.',
    'You use what you know in a new place.',
  );
  await pick(group(step, 'Bronnen').first(), 'verslag werkgroep beleid', SOURCE);
  await group(step, 'De werkgever werkt je in').getByLabel('Ja').check();
  const months = group(step, 'Duur');
  await months.getByLabel('Minstens').fill('1');
  await months.getByLabel('Hoogstens').fill('3');
  await months.getByRole('button', { name: 'Neem de bronnen van het geheel over' }).click();
  const study = group(step, 'Studie per week');
  await study.getByLabel('Getal').fill('0');
  await study.getByRole('button', { name: 'Neem de bronnen van het geheel over' }).click();
}

/** Every file under a folder with its text. */
function textsIn(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(root.length + 1), readFileSync(file, 'utf8')];
    }),
  );
}

/** What the data check says about a folder: its lines with an error. */
function errorsIn(folder: string): string[] {
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'tools/data/check.ts', '--dir', folder], { encoding: 'utf8' });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return stdout.split('\n').filter((line) => line.startsWith('  error '));
  }
}

test('a meeting of the working group ends with files that the repository takes', async ({ page, problems }) => {
  test.setTimeout(240_000);
  await make(page, 'sources', SOURCE);
  await page.getByLabel('Uitgever').fill('Werkgroep Routekaart Zorg');
  await page.getByLabel('Jaar').fill('2026');
  // From here on the work survives that a page is opened anew.
  await page.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();

  await make(page, 'roles', ROLE);
  await fillBoth(page, 'Naam', ROLE, 'Trial adviser on regional policy');
  await fillBoth(
    page,
    'In het kort',
    'Je geeft advies over zorg in de regio.',
    'You give advice on care in the region.',
  );
  await fillBoth(
    page,
    'Taken',
    'Je praat met organisaties.\nJe schrijft een advies.',
    'You talk to organisations.\nYou write advice.',
  );
  await page.getByLabel('Functiegroep').selectOption({ label: 'Leidinggeven' });
  await page.getByLabel('Niveau').selectOption('wo');
  await group(page, 'Sectoren').getByLabel('Ziekenhuis', { exact: true }).check();
  await fillBoth(page, 'Diploma', 'Een diploma van de universiteit.', 'A university degree.');
  await pick(group(page, 'Vaardigheden'), 'beleid', 'Beleid maken');
  await pick(group(page, 'Bronnen').first(), 'verslag werkgroep beleid', SOURCE);
  await addStep(page, 'Bestuurder');
  await addStep(page, 'Receptionist of telefonist');
  await expect(page.getByText(/De controle vindt \d+ fout/)).toBeVisible({ timeout: 30_000 });

  // No step leads to the new role yet: the only role without a way on gets one.
  await page.getByRole('link', { name: 'Wat valt op' }).click();
  await page.getByText('Functies zonder stap verder').click();
  await page.getByRole('link', { name: 'Bestuurder', exact: true }).click();
  await addStep(page, ROLE);
  await fillBoth(page, 'Waarom hier geen stap is', '', '');
  await expect(page.getByText('De controle vindt geen fouten.')).toBeVisible({ timeout: 30_000 });
  await expectNoAxeViolations(page);

  await page.getByRole('link', { name: 'Bekijk het effect' }).last().click();
  const card = page.getByRole('region', { name: 'Zo staat de functie op de kaart' });
  // Into the director and out of it.
  await expect(card.getByRole('listitem').filter({ hasText: ROLE }).filter({ hasText: 'nieuw' })).toHaveCount(2);

  await page.getByRole('link', { name: 'Neem mee' }).click();
  await expectNoAxeViolations(page);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: 'Neem mee als zip' }).click(),
  ]);
  const root = mkdtempSync(join(tmpdir(), 'editor-'));
  try {
    cpSync('data', join(root, 'data'), { recursive: true });
    const before = textsIn(join(root, 'data'));
    const files = unzipSync(readFileSync(await download.path()));
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), strFromU8(bytes));
    }
    const after = textsIn(join(root, 'data'));
    const changed = [...after].flatMap(([file, text]) => (before.get(file) === text ? [] : [file])).sort();
    expect(changed).toEqual(['map-layout.json', 'roles/bestuurder-zorg.json', `roles/${ROLE_ID}.json`, 'sources.json']);
    const lines = (text = '') => text.split('\n');
    const sources = lines(before.get('sources.json'));
    const added = lines(after.get('sources.json')).filter((line) => !sources.includes(line));
    expect(added.map((line) => line.trim())).toEqual([
      '"id": "verslag-van-de-werkgroep-over-beleid-in-de-zorg",',
      `"title": "${SOURCE}",`,
      '"publisher": "Werkgroep Routekaart Zorg",',
    ]);
    expect(strFromU8(files['CHANGES.md'] ?? new Uint8Array())).toContain(`## ${ROLE}`);
    expect(errorsIn(join(root, 'data')).filter((line) => !line.startsWith('  error release:'))).toEqual([]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  expectNoProblems(problems);
});
