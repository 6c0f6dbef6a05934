// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { WORK_KEY } from '../../../src/state/plan/device/keys';
import { usePlanStore } from '../../../src/state/plan/planStore';
import { serveData } from '../role/openRole';
import { openEditorScreen, startHere } from './openEditor';
import { keep, renamed, renamedBefore, startAnew, workOf } from './works';

vi.mock('../../../src/state/editor/askWorker', () => ({
  startWorker: (data: Parameters<typeof startHere>[0]) => startHere(data),
}));

beforeAll(() => serveData());
beforeEach(startAnew);
afterEach(() => {
  cleanup();
  usePlanStore.setState({ isShared: false });
});

const SLOW = { timeout: 20_000 };
const KEPT = 'Elke verandering blijft bewaard op dit apparaat.';
const kept = () => localStorage.getItem(WORK_KEY);

async function openPlanner() {
  await openEditorScreen('/redactie?record=roles/planner');
  const name = await screen.findByRole('group', { name: 'Naam' }, SLOW);
  return within(name).getByLabelText('Nederlands');
}
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('kept work that meets a newer version of the data', () => {
  test('comes in by itself where nothing stands in its way', async () => {
    keep(workOf(renamed('helpende', 'Mijn helpende'), '0.9.0'));
    await openEditorScreen('/redactie?deel=meenemen');
    expect(await screen.findByRole('region', { name: 'Mijn helpende' }, SLOW)).toBeVisible();
    expect(screen.getByText(KEPT)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Voeg samen' })).toBeNull();
  });

  test('asks first where the data changed, keeps nothing until then, and loses nothing that was typed meanwhile', async () => {
    keep(
      workOf({ ...renamed('verzorgende', 'Mijn verzorgende'), ...renamedBefore('helpende', 'Mijn helpende') }, '0.9.0'),
    );
    const before = kept();
    const name = await openPlanner();
    expect(screen.getByRole('heading', { name: 'De kaart is veranderd sinds je dit bewaarde' })).toHaveFocus();
    expect(screen.getByText('1 onderdeel komt erbij. Niets is al gelijk.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Bewaar|^Laat het zitten/ })).toBeNull();
    write(name, 'Nieuwe planner');
    expect(kept()).toBe(before);
    const choice = screen.getByRole('group', { name: 'Functie helpende' });
    expect(within(choice).getByText('De kaart is hier intussen veranderd.')).toBeVisible();
    await userEvent.click(within(choice).getByLabelText('Neem dat van de ander'));
    await userEvent.click(screen.getByRole('button', { name: 'Voeg samen' }));
    expect(screen.getByText('3 onderdelen veranderd')).toBeVisible();
    expect(screen.getByText(KEPT)).toBeVisible();
    expect(kept()).toContain('"base": "1.0.0"');
    for (const word of ['Mijn verzorgende', 'Mijn helpende', 'Nieuwe planner']) expect(kept()).toContain(word);
  });

  test('no package can be opened over it', async () => {
    keep(workOf(renamedBefore('helpende', 'Mijn helpende'), '0.9.0'));
    await openEditorScreen('/redactie?deel=meenemen');
    await screen.findByRole('heading', { name: 'De kaart is veranderd sinds je dit bewaarde' }, SLOW);
    expect(screen.queryByLabelText('Een zip van de redactie')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Voeg samen' }));
    expect(screen.getByLabelText('Een zip van de redactie')).toBeVisible();
    expect(screen.getByText('Nog niets veranderd')).toBeVisible();
  });
});

describe('on a shared computer', () => {
  const SHARED = /^Gedeelde computer: je werk blijft alleen in dit tabblad/;

  test('kept work is not read, and nothing is written', async () => {
    keep(workOf(renamed('helpende', 'Mijn helpende')));
    const before = kept();
    usePlanStore.setState({ isShared: true });
    const name = await openPlanner();
    expect(screen.getByText('Nog niets veranderd')).toBeVisible();
    write(name, 'Van een cliënt');
    expect(screen.getByText('1 onderdeel veranderd')).toBeVisible();
    expect(screen.getByText(SHARED)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Bewaar/ })).toBeNull();
    expect(kept()).toBe(before);
    expect(localStorage.length).toBe(1);
  });

  test('a tab that becomes shared leaves what the device keeps, and writes no more', async () => {
    keep(workOf(renamed('helpende', 'Mijn helpende')));
    const before = kept();
    const name = await openPlanner();
    expect(await screen.findByText(KEPT)).toBeVisible();
    act(() => usePlanStore.setState({ isShared: true }));
    await waitFor(() => expect(screen.getByText('Nog niets veranderd')).toBeVisible());
    write(name, 'Van een cliënt');
    expect(screen.getByText(SHARED)).toBeVisible();
    expect(kept()).toBe(before);
  });
});
