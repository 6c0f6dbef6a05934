// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { dataDate, dataVersion } from 'virtual:dataset';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roleEntries } from '../../../src/core/browse/entries';
import { assignSlots } from '../../../src/core/layout/assignSlots';
import { litOf } from '../../../src/core/layout/lit';
import { makeScene } from '../../../src/core/layout/scene';
import { LENS_COLOURS, LINE_COLOURS } from '../../../src/features/map/takeAlong/paperColours';
import TakeAlong from '../../../src/features/map/takeAlong/TakeAlong';
import { formatDate } from '../../../src/i18n/format';
import { setUpLanguage } from '../../../src/i18n/setup';
import { createMapLook, type MapLook } from '../../../src/state/mapLook';
import { aRole, aStep, graphOf } from '../../support/graph';

const base = graphOf({
  roles: [aRole('helpende').with({ level: 'mbo-2' }), aRole('verzorgende'), aRole('planner').with({ group: 'staf' })],
  steps: [aStep('helpende', 'verzorgende'), aStep('verzorgende', 'planner')],
});
const { layout } = assignSlots(base, null);
const scene = makeScene(base, layout);
const names = ['Helpende & hulp <1>', 'Verzorgende IG (verpleeghuis)', 'Planner'];
const chosen = base.byId.get('verzorgende')?.index ?? -1;

const saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  // jsdom has no modal dialogs and hands out no files.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  window.print = vi.fn();
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    blobs.set(`blob:${blobs.size}`, blob as Blob);
    return `blob:${blobs.size - 1}`;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => vi.restoreAllMocks());

async function openDialog(look: Partial<MapLook> = {}) {
  const i18n = await setUpLanguage('nl', ['takeAlong']);
  render(
    <I18nextProvider i18n={i18n}>
      <TakeAlong
        scene={scene}
        layout={layout}
        names={names}
        columnNames={layout.columns.map(({ id }) => id)}
        bandNames={layout.bands.map(({ id }) => `lijn ${id}`)}
        look={{ ...createMapLook().getState(), ...look }}
        entries={roleEntries(base)}
      />
    </I18nextProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Neem mee' }));
  return screen.getByRole('dialog', { name: 'Neem mee' });
}

const press = async (dialog: HTMLElement, name: string) =>
  userEvent.click(within(dialog).getByRole('button', { name }));
const printed = () => document.querySelectorAll('[data-print-sheets] [data-page] > svg');
const svgText = async () => {
  await waitFor(() => expect(saved).toHaveLength(1));
  return (await saved[0]?.blob.text()) ?? '';
};

test('the button opens a dialog that closes again', async () => {
  const dialog = await openDialog();
  expect(dialog).toHaveProperty('open', true);
  expect(dialog.contains(document.activeElement)).toBe(true);
  await press(dialog, 'Sluit');
  expect(dialog).toHaveProperty('open', false);
});

test('printing shows the sheet and asks once; afterwards it is gone', async () => {
  const dialog = await openDialog();
  expect(printed()).toHaveLength(0);
  const seen: number[] = [];
  vi.mocked(window.print).mockImplementation(() => {
    window.dispatchEvent(new Event('beforeprint'));
    seen.push(printed().length);
  });
  await press(dialog, 'Print op A3');
  await waitFor(() => expect(window.print).toHaveBeenCalledTimes(1));
  expect(seen).toEqual([1]);
  expect(dialog).toHaveProperty('open', false);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(printed()).toHaveLength(0);
});

test('two A4 are two sheets', async () => {
  await press(await openDialog(), 'Print op A4, twee vellen');
  await waitFor(() => expect(window.print).toHaveBeenCalledTimes(1));
  expect(printed()).toHaveLength(2);
});

test('the print command of the browser gets the whole map', async () => {
  await openDialog();
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(printed()).toHaveLength(1);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(printed()).toHaveLength(0);
});

test('only what lights up can be printed when something does', async () => {
  const dialog = await openDialog();
  expect(within(dialog).queryByRole('button', { name: 'Print alleen wat oplicht' })).toBeNull();
});

test('the sheet of what lights up has those stations and no others', async () => {
  const lit = litOf(scene, { chosen, into: false, route: [] });
  await press(await openDialog({ chosen, lit }), 'Print alleen wat oplicht');
  await waitFor(() => expect(window.print).toHaveBeenCalledTimes(1));
  const titles = [...document.querySelectorAll('[data-print-sheets] text title')].map((title) => title.textContent);
  expect(titles.sort()).toEqual(['Planner', 'Verzorgende IG (verpleeghuis)']);
});

test('the SVG holds every name, version and date, and no style or script', async () => {
  const lit = litOf(scene, { chosen, into: false, route: [] });
  const dialog = await openDialog({ chosen, lit, here: chosen, lens: 'strain', blocks: [0, null, 3] });
  await press(dialog, 'Bewaar als SVG');
  const text = await svgText();
  expect(saved[0]?.name).toBe(`routekaart-zorg-${dataVersion}.svg`);
  expect(text).not.toMatch(/style=|<script|class=|var\(/);
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(file.querySelector('parsererror')).toBeNull();
  const titles = [...file.querySelectorAll('text title')].map((title) => title.textContent);
  for (const name of names) expect(titles).toContain(name);
  expect(file.documentElement.textContent).toContain(dataVersion);
  expect(file.documentElement.textContent).toContain(formatDate(dataDate, 'nl'));
  expect(file.documentElement.textContent).toContain('CC BY 4.0');
  expect(file.documentElement.textContent).toContain('Stappen vanaf Verzorgende IG (verpleeghuis)');
  expect(within(dialog).getByRole('status').textContent).toBe(`Bewaard als routekaart-zorg-${dataVersion}.svg.`);
});

test('a device that cannot make the picture says so', async () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const dialog = await openDialog();
  await press(dialog, 'Bewaar als PNG');
  await waitFor(() => expect(within(dialog).getByRole('status').textContent).toMatch(/lukt niet/));
  expect(saved).toHaveLength(0);
});

test('the colours on paper are those of the light theme', () => {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8').split('@media')[0] ?? '';
  const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  for (const [line, colour] of Object.entries(LINE_COLOURS))
    expect(colour, line).toBe(token(line === 'outside' ? 'edge' : `line-${line}`));
  for (const [lens, colour] of Object.entries(LENS_COLOURS)) expect(colour, lens).toBe(token(lens));
});
