// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatFile } from '../../../src/core/validate/format';
import type { FolderHandle } from '../../../src/features/editor/take/writeFolder';
import { dataSet, toFiles } from '../../support/dataSet';
import { serveData } from '../role/openRole';
import { openEditorScreen, startHere } from './openEditor';
import { keep, renamed, roleFile, startAnew, workOf } from './works';

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
  Reflect.deleteProperty(window, 'showDirectoryPicker');
});

const SLOW = { timeout: 20_000 };
const BUTTON = { name: 'Schrijf in de map data/' };

/** A folder on the disk as a browser gives it, and what is written into it. `refuse`: path that may not be written. */
function folderOf(files: ReadonlyMap<string, string>, refuse?: string) {
  const wrote = new Map<string, string>();
  const missing = () => new DOMException('missing', 'NotFoundError');
  const handle = (at: string): FolderHandle => ({
    async getDirectoryHandle(name) {
      const inside = `${at}${name}/`;
      if (![...files.keys()].some((file) => file.startsWith(inside))) throw missing();
      return handle(inside);
    },
    async getFileHandle(name, options) {
      const path = at + name;
      if (!files.has(path) && !options?.create) throw missing();
      return {
        getFile: async () => ({ text: async () => files.get(path) ?? '' }),
        async createWritable() {
          if (path === refuse) throw new DOMException('refused', 'NotAllowedError');
          let text = '';
          return {
            write: async (more) => {
              text += more;
            },
            close: async () => void wrote.set(path, text),
          };
        },
      };
    },
  });
  return { folder: handle(''), wrote };
}

/** A browser that can write into a folder, and a reader who chooses this one. */
function chooses(folder: FolderHandle) {
  const pick = vi.fn(async (_: object) => folder);
  Object.assign(window, { showDirectoryPicker: pick });
  return pick;
}

const DATA = toFiles(dataSet());
const NEW_SOURCE = { id: 'nieuw-boek', title: 'Nieuw boek', kind: 'editorial', year: '2026' };
/** The source that is new has to be cited somewhere. */
const HELPER = {
  ...roleFile('helpende'),
  name: { nl: 'Mijn helpende', en: 'My helper' },
  sources: [...roleFile('helpende').sources, NEW_SOURCE.id],
};
const MINE = workOf({
  ...renamed('helpende', '', { now: HELPER }),
  'sources/nieuw-boek': { was: null, now: NEW_SOURCE, status: 'idea', session: '', note: '' },
});

async function open(work = MINE) {
  keep(work);
  await openEditorScreen('/redactie?deel=meenemen');
  await screen.findByText(/^De controle vindt/, {}, SLOW);
}
async function write() {
  await userEvent.click(await screen.findByRole('button', BUTTON));
}

describe('writing into the folder of the data', () => {
  test('is not offered by a browser that cannot', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Neem mee als zip' })).toBeVisible();
    expect(screen.queryByRole('button', BUTTON)).toBeNull();
  });

  test('is not offered while the check finds errors', async () => {
    chooses(folderOf(DATA).folder);
    await open(workOf(renamed('helpende', '')));
    expect(screen.getByText(/^De controle vindt \d+ fout/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Neem mee als zip' })).toBeVisible();
    expect(screen.queryByRole('button', BUTTON)).toBeNull();
  });

  test('asks to write, and writes the changed files alone', async () => {
    const { folder, wrote } = folderOf(DATA);
    const pick = chooses(folder);
    await open();
    await write();
    expect(await screen.findByText('2 bestanden zijn geschreven.')).toBeVisible();
    expect(pick.mock.calls).toEqual([[{ mode: 'readwrite' }]]);
    expect([...wrote.keys()].sort()).toEqual(['roles/helpende.json', 'sources.json']);
    expect(wrote.get('roles/helpende.json')).toBe(formatFile('roles/helpende.json', HELPER));
    expect(JSON.parse(wrote.get('sources.json') ?? '')).toEqual(
      expect.arrayContaining([...(dataSet().get('sources.json') as object[]), NEW_SOURCE]),
    );
  });

  test('makes the file of a new record', async () => {
    const { folder, wrote } = folderOf(DATA);
    chooses(folder);
    const now = {
      ...roleFile('helpende'),
      id: 'helpende-plus',
      name: { nl: 'Helpende plus', en: 'Helper plus' },
      aliases: { nl: [], en: [] },
    };
    const planner = roleFile('planner');
    const toNew = planner.steps.map((step) => ({ ...step, kind: 'lateral', to: 'helpende-plus' }));
    await open(
      workOf({
        ...renamed('planner', '', { now: { ...planner, steps: [...planner.steps, ...toNew] } }),
        'roles/helpende-plus': { was: null, now, status: 'idea', session: '', note: '' },
      }),
    );
    await write();
    expect(await screen.findByText('2 bestanden zijn geschreven.')).toBeVisible();
    expect([...wrote.keys()].sort()).toEqual(['roles/helpende-plus.json', 'roles/planner.json']);
  });

  test.each<[string, Map<string, string>]>([
    ['another folder', new Map([['foto.txt', '']])],
    ['the data of another version', new Map([...DATA, ['version.json', '{"data":"1.0.1"}']])],
    ['a version that is broken', new Map([...DATA, ['version.json', '{"data":']])],
    ['a version that is a list', new Map([...DATA, ['version.json', '["1.0.0"]']])],
  ])('leaves %s as it is, and says so', async (_, files) => {
    const { folder, wrote } = folderOf(files);
    chooses(folder);
    await open();
    await write();
    expect(await screen.findByText('Dit is niet de map data van versie 1.0.0. Er is niets geschreven.')).toBeVisible();
    expect(wrote.size).toBe(0);
  });

  test('says so when no folder or no permission is given, and can be tried again', async () => {
    chooses(folderOf(DATA).folder).mockRejectedValueOnce(new DOMException('refused', 'AbortError'));
    await open();
    await write();
    const refused = 'De browser kreeg geen map of geen toestemming. Er is niets geschreven.';
    expect(await screen.findByText(refused)).toBeVisible();
    await write();
    expect(await screen.findByText('2 bestanden zijn geschreven.')).toBeVisible();
    expect(screen.queryByText(refused)).toBeNull();
  });

  test('says so when one of the files may not be written', async () => {
    const { folder, wrote } = folderOf(DATA, 'sources.json');
    chooses(folder);
    await open();
    await write();
    expect(await screen.findByText('Niet alles is geschreven. Probeer het opnieuw.')).toBeVisible();
    expect(wrote.has('sources.json')).toBe(false);
  });

  test('writes nothing when the files cannot be made', async () => {
    const { folder, wrote } = folderOf(DATA);
    chooses(folder);
    await open();
    await screen.findByRole('button', BUTTON);
    check.isBroken = true;
    await write();
    expect(await screen.findByText('Niet alles is geschreven. Probeer het opnieuw.')).toBeVisible();
    expect(wrote.size).toBe(0);
  });
});
