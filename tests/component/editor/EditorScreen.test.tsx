// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { WORK_KEY } from '../../../src/state/plan/device/keys';
import { serveData } from '../role/openRole';
import { openEditorScreen, startHere } from './openEditor';

vi.mock('../../../src/state/editor/askWorker', () => ({
  startWorker: (data: Parameters<typeof startHere>[0]) => startHere(data),
}));

beforeAll(() => serveData());
beforeEach(() => localStorage.clear());
afterEach(cleanup);

const SLOW = { timeout: 20_000 };
/** What somebody typed or pasted, whole. */
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

describe('the form of a role', () => {
  test('says at the field what the build would say, and nothing any more when it is mended', async () => {
    await openEditorScreen('/redactie?record=roles/helpende&stap=planner');
    const summary = await screen.findByRole('group', { name: 'In het kort' }, SLOW);
    const english = within(summary).getByLabelText('Engels');
    const before = (english as HTMLTextAreaElement).value;
    write(english, '');
    expect(await within(summary).findByText('must not be empty', { exact: false }, SLOW)).toBeDefined();
    expect(await screen.findByText('De controle vindt 1 fout.')).toBeDefined();
    write(english, before);
    expect(await screen.findByText('De controle vindt geen fouten.', {}, SLOW)).toBeDefined();
    expect(within(summary).queryByText('must not be empty', { exact: false })).toBeNull();
    expect(screen.getByText('Nog niets veranderd')).toBeDefined();
  });

  test('a wrong range is told at the step, and undo brings the old number back', async () => {
    const user = userEvent.setup();
    await openEditorScreen('/redactie?record=roles/helpende&stap=verzorgende');
    const duration = await screen.findByRole('group', { name: 'Duur' }, SLOW);
    const most = within(duration).getByLabelText('Hoogstens') as HTMLInputElement;
    write(most, '2,5');
    expect(await within(duration).findByText(/the range runs from 24 down to 2.5/, {}, SLOW)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    expect(most.value).toBe('36');
    await user.click(screen.getByRole('button', { name: 'Doe opnieuw' }));
    expect(most.value).toBe('2,5');
  });

  test('unknown is a choice with a reason', async () => {
    const user = userEvent.setup();
    await openEditorScreen('/redactie?record=roles/helpende');
    const hours = await screen.findByRole('group', { name: 'Werktijden' }, SLOW);
    await user.click(within(hours).getByLabelText('Weten we niet'));
    await user.selectOptions(within(hours).getByLabelText('Waarom weten we het niet?'), 'Geen vaste functie');
    expect(within(hours).queryByLabelText('Nacht')).toBeNull();
    await user.click(within(hours).getByLabelText('Weten we'));
    expect(within(hours).getByLabelText('Nacht')).toBeDefined();
  });
});

describe('a new record', () => {
  test('gets its id from its name, and an id that is there already is refused', async () => {
    const user = userEvent.setup();
    const location = await openEditorScreen('/redactie');
    const name = await screen.findByLabelText('Naam in het Nederlands', {}, SLOW);
    write(name, 'Helpende');
    expect(screen.getByText('Dit kenmerk bestaat al. Kies een andere naam.')).toBeDefined();
    write(name, 'Helpende plus');
    expect(screen.getByText('Het kenmerk wordt: helpende-plus')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Maak en vul in' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Helpende plus' })).toBeDefined();
    expect(location.history.at(-1)).toContain('record=roles%2Fhelpende-plus');
    await user.click(screen.getByRole('button', { name: 'Gooi dit nieuwe onderdeel weg' }));
    expect(await screen.findByLabelText('Naam in het Nederlands')).toBeDefined();
  });
});

describe('keeping', () => {
  test('nothing is kept before somebody asks; then every change is, and erasing it elsewhere empties the editor', async () => {
    const user = userEvent.setup();
    await openEditorScreen('/redactie?record=roles/helpende');
    const name = await screen.findByRole('group', { name: 'Naam' }, SLOW);
    write(within(name).getByLabelText('Nederlands'), 'Helpende x');
    expect(localStorage.length).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Bewaar op dit apparaat' }));
    expect(localStorage.getItem(WORK_KEY)).toContain('Helpende x');
    write(within(name).getByLabelText('Nederlands'), 'Helpende xy');
    expect(localStorage.getItem(WORK_KEY)).toContain('Helpende xy');
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: WORK_KEY, newValue: null }));
    await waitFor(() => expect(screen.getByText('Nog niets veranderd')).toBeDefined());
    expect(localStorage.length).toBe(0);
  });

  test('work that cannot be read is set aside and said', async () => {
    localStorage.setItem(WORK_KEY, '{"format":1,');
    await openEditorScreen('/redactie');
    expect(await screen.findByText(/We zetten een kopie opzij/, {}, SLOW)).toBeDefined();
    expect(localStorage.getItem(WORK_KEY)).toBe('{"format":1,');
    expect(localStorage.length).toBe(2);
  });
});
