// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PACKAGE_LIMITS } from '../../../src/core/editor/readPackage';
import { serveData } from '../role/openRole';
import { openEditorScreen, startHere } from './openEditor';
import { keep, packageOf, renamed, renamedBefore, roleFile, startAnew, workOf, zipOf } from './works';

const check = vi.hoisted(() => ({ isBroken: false }));
vi.mock('../../../src/state/editor/askWorker', () => ({
  startWorker: (data: Parameters<typeof startHere>[0]) => {
    const ask = startHere(data);
    return ((about, changed) =>
      check.isBroken ? Promise.reject(new Error('stopped')) : ask(about, changed)) as typeof ask;
  },
}));

beforeAll(() => serveData());
beforeEach(() => {
  startAnew();
  check.isBroken = false;
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const SLOW = { timeout: 20_000 };
const LABEL = 'Een zip van de redactie';

async function openTake() {
  await openEditorScreen('/redactie?deel=meenemen');
  return screen.findByLabelText(LABEL, {}, SLOW);
}
const give = async (file: File) => userEvent.upload(screen.getByLabelText(LABEL), file, { applyAccept: false });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const found = () => screen.findByRole('heading', { name: 'Dit zit erin' });
/** The change of one record, in the list of all changes. */
const item = (name: string) => screen.getByRole('region', { name });

/** What a table of differences says, row by row. */
async function differencesIn(place: HTMLElement) {
  await userEvent.click(within(place).getByText(/verschil/));
  const [, ...rows] = within(place).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent));
}

describe('the package of a colleague', () => {
  test('is shown first, comes in whole after the press, and undo brings everything back', async () => {
    await openTake();
    const standing = { status: 'agreed', session: '3', note: 'Zo zegt de cao het.' };
    await give(packageOf(renamed('helpende', 'Hun helpende', standing)));
    expect(await found()).toHaveFocus();
    expect(screen.getByText('1 onderdeel komt erbij. Niets is al gelijk.')).toBeVisible();
    expect(screen.getByText('Functie helpende')).toBeVisible();
    expect(screen.getByText('Nog niets veranderd')).toBeVisible();
    await press('Voeg samen');
    expect(screen.getByText('1 onderdeel veranderd')).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Dit zit erin' })).toBeNull();
    const change = within(item('Hun helpende'));
    expect(change.getByLabelText('Hoe ver is dit?')).toHaveDisplayValue('Afgesproken');
    expect(change.getByLabelText('In welke sessie?')).toHaveValue('3');
    expect(change.getByLabelText('Notitie voor de werkgroep')).toHaveValue('Zo zegt de cao het.');
    await press('Maak ongedaan');
    expect(screen.getByText('Nog niets veranderd')).toBeVisible();
  });

  test('can be left as it is', async () => {
    await openTake();
    await give(packageOf(renamed('helpende', 'Hun helpende')));
    await found();
    await press('Laat het zitten');
    expect(screen.queryByRole('button', { name: 'Voeg samen' })).toBeNull();
    expect(screen.getByText('Nog niets veranderd')).toBeVisible();
  });

  test('asks record by record where both changed something, and what stands there now is kept unless chosen', async () => {
    keep(workOf({ ...renamed('helpende', 'Mijn helpende'), ...renamed('planner', 'Mijn planner') }));
    await openTake();
    await give(
      packageOf({
        ...renamed('helpende', 'Hun helpende'),
        ...renamed('planner', 'Hun planner'),
        ...renamed('verzorgende', 'Hun verzorgende'),
      }),
    );
    await found();
    expect(screen.getByText('1 onderdeel komt erbij. Niets is al gelijk.')).toBeVisible();
    const [helper, planner] = ['Mijn helpende', 'Mijn planner'].map((name) => screen.getByRole('group', { name }));
    if (!helper || !planner) throw new Error('two groups');
    expect(within(helper).getByText('Jullie veranderden dit allebei.')).toBeVisible();
    expect(await differencesIn(helper)).toEqual([['Naam, Nederlands', 'Mijn helpende', 'Hun helpende']]);
    expect(within(helper).getByLabelText('Houd wat er nu staat')).toBeChecked();
    expect(within(planner).getByLabelText('Houd wat er nu staat')).toBeChecked();
    await userEvent.click(within(helper).getByLabelText('Neem dat van de ander'));
    await userEvent.click(within(helper).getByLabelText('Houd wat er nu staat'));
    await userEvent.click(within(planner).getByLabelText('Neem dat van de ander'));
    expect(within(helper).getByLabelText('Houd wat er nu staat')).toBeChecked();
    await press('Voeg samen');
    expect(screen.getByText('3 onderdelen veranderd')).toBeVisible();
    for (const name of ['Mijn helpende', 'Hun planner', 'Hun verzorgende']) expect(item(name)).toBeVisible();
  });

  test('that says the same as this work changes nothing', async () => {
    keep(workOf(renamed('helpende', 'Ons woord')));
    await openTake();
    await give(packageOf(renamed('helpende', 'Ons woord')));
    await found();
    expect(screen.getByText('Niets komt er zonder keuze bij. 1 onderdeel is al gelijk.')).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('of an older version of the data asks where the data changed since, and goes on from the data of now', async () => {
    await openTake();
    await give(packageOf(renamedBefore('helpende', 'Hun helpende'), '0.9.0'));
    await found();
    const choice = screen.getByRole('group', { name: 'Functie helpende' });
    expect(within(choice).getByText('De kaart is hier intussen veranderd.')).toBeVisible();
    await userEvent.click(within(choice).getByLabelText('Neem dat van de ander'));
    await press('Voeg samen');
    const change = item('Hun helpende');
    expect(await differencesIn(change)).toEqual([['Naam, Nederlands', 'Functie helpende', 'Hun helpende']]);
  });

  test('what somebody changes while choosing is not lost', async () => {
    keep(workOf(renamed('helpende', 'Mijn helpende')));
    await openTake();
    await give(packageOf({ ...renamed('planner', 'Hun planner'), ...renamed('helpende', 'Hun helpende') }));
    await found();
    const note = within(item('Mijn helpende')).getByLabelText('Notitie voor de werkgroep');
    fireEvent.change(note, { target: { value: 'Intussen bedacht' } });
    await press('Voeg samen');
    expect(item('Hun planner')).toBeVisible();
    expect(within(item('Mijn helpende')).getByLabelText('Notitie voor de werkgroep')).toHaveValue('Intussen bedacht');
  });

  test('another package begins without the choices of the one before it', async () => {
    keep(workOf(renamed('helpende', 'Mijn helpende')));
    await openTake();
    await give(packageOf(renamed('helpende', 'Van Anna')));
    await found();
    await userEvent.click(screen.getByLabelText('Neem dat van de ander'));
    await give(packageOf(renamed('helpende', 'Van Bram')));
    expect(await found()).toHaveFocus();
    expect(screen.getByText('Van Bram')).toBeInTheDocument();
    expect(screen.getByLabelText('Houd wat er nu staat')).toBeChecked();
  });
});

const WORK = workOf(renamed('helpende', 'Hun helpende'));
const inside = (work: unknown) => zipOf({ 'redactie.json': JSON.stringify(work) });

describe('a package that cannot be trusted', () => {
  test.each<[string, File, string]>([
    ['no zip', new File(['hallo'], 'x.zip'), 'Dit is geen zip die we kunnen lezen.'],
    ['an empty file', new File([], 'x.zip'), 'Dit is geen zip die we kunnen lezen.'],
    [
      'no work',
      zipOf({ 'CHANGES.md': '# Niets' }),
      'In deze zip zit geen redactie.json. Maak hem opnieuw met de redactie.',
    ],
    ['broken work', zipOf({ 'redactie.json': '{"format":1,' }), 'Het werk in dit bestand is beschadigd.'],
    ['something else', inside([1, 2]), 'Hier zit geen werk van de redactie in.'],
    [
      'a record outside the data',
      inside({ ...WORK, changes: { 'roles/../../x': WORK.changes['roles/helpende'] } }),
      'Hier zit geen werk van de redactie in.',
    ],
    [
      'a later format',
      inside({ ...WORK, format: 2 }),
      'Dit komt van een nieuwere versie van de redactie. Laad de pagina opnieuw.',
    ],
    [
      'a way out of its folder',
      zipOf({ 'redactie.json': JSON.stringify(WORK), '../data/version.json': '{}' }),
      'In dit bestand zit een naam die niet veilig is. We openen het niet.',
    ],
    [
      'a file that grows',
      zipOf({ 'redactie.json': JSON.stringify(WORK), x: ' '.repeat(PACKAGE_LIMITS.unpacked) }),
      'Dit bestand is te groot om veilig te openen.',
    ],
  ])('with %s says so and changes nothing', async (_, file, message) => {
    await openTake();
    await give(file);
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(screen.queryByRole('button', { name: 'Voeg samen' })).toBeNull();
    expect(screen.getByText('Nog niets veranderd')).toBeVisible();
    // And a good one can be tried right after.
    await give(packageOf(renamed('helpende', 'Hun helpende')));
    await found();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that is too large is never read', async () => {
    await openTake();
    const file = new File([new Uint8Array(PACKAGE_LIMITS.packed + 1)], 'x.zip');
    const read = vi.spyOn(file, 'arrayBuffer');
    await give(file);
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit bestand is te groot om veilig te openen.');
    expect(read).not.toHaveBeenCalled();
  });

  test('with records of another shape leaves the screen standing, and the check says what is wrong', async () => {
    await openTake();
    const now = { id: 'helpende', name: 5, steps: 'x', hours: [[]], pay: { 0: null }, sectors: null, skills: [{}] };
    await give(packageOf(renamed('helpende', '', { now })));
    await found();
    await press('Voeg samen');
    expect(await screen.findByText(/^De controle vindt \d+ fout/, {}, SLOW)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Dit vindt de controle' })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: /^Open het formulier/ }));
    expect(await screen.findByText(/Bestand: data\/roles\/helpende.json/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Functie helpende' })).toBeVisible();
  });
});

describe('the zip that goes along', () => {
  test('holds the changed files, the list and the work, and a colleague can open it', async () => {
    keep(workOf(renamed('helpende', 'Mijn helpende', { note: 'Let *op*' })));
    await openTake();
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await press('Neem mee als zip');
    expect(await screen.findByText('Bewaard als routekaart-voorstel-1.0.0.zip.')).toBeVisible();
    const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? []);
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual(['CHANGES.md', 'data/roles/helpende.json', 'redactie.json']);
    expect(JSON.parse(strFromU8(files['data/roles/helpende.json'] ?? bytes))).toEqual({
      ...roleFile('helpende'),
      name: { ...roleFile('helpende').name, nl: 'Mijn helpende' },
    });
    const list = strFromU8(files['CHANGES.md'] ?? bytes);
    expect(list).toContain('## Mijn helpende\n\n`data/roles/helpende.json` · Idee\n\n> Let \\*op\\*');
    expect(list).toContain('- Naam, Nederlands\n  - Was: Functie helpende\n  - Wordt: Mijn helpende');
    cleanup();
    startAnew();
    await openTake();
    await give(new File([bytes], 'voorstel.zip'));
    await found();
    await press('Voeg samen');
    expect(within(item('Mijn helpende')).getByLabelText('Notitie voor de werkgroep')).toHaveValue('Let *op*');
  });

  test('says so when it cannot be made', async () => {
    keep(workOf(renamed('helpende', 'Mijn helpende')));
    await openTake();
    check.isBroken = true;
    await press('Neem mee als zip');
    await waitFor(() => expect(screen.getByText('Dit lukte niet. Laad de pagina opnieuw.')).toBeVisible());
  });
});
