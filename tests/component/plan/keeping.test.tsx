// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Records } from '../../../src/core/plan/model';
import { writePlan } from '../../../src/core/plan/readPlan';
import { PLAN_KEY, PREFIX } from '../../../src/state/plan/device/keys';
import { manyRecords } from '../../support/planRecords';

const KEPT = writePlan(manyRecords(3));
const later = () => new Promise((done) => setTimeout(done, 400));

/** Everything anew, as after opening a tab. */
async function app() {
  vi.resetModules();
  const [{ LanguageProvider }, { setUpLanguage }, store, start, notices, erase, shared, change, put] =
    await Promise.all([
      import('../../../src/i18n/LanguageProvider'),
      import('../../../src/i18n/setup'),
      import('../../../src/state/plan/planStore'),
      import('../../../src/state/plan/startPlan'),
      import('../../../src/parts/plan/PlanNotices'),
      import('../../../src/parts/plan/ErasePlan'),
      import('../../../src/parts/plan/SharedComputer'),
      import('../../../src/state/plan/changePlan'),
      import('../../../src/state/plan/putRecords'),
    ]);
  const languages = await setUpLanguage('nl', ['plan']);
  const show = (piece: ReactNode) => render(<LanguageProvider languages={languages}>{piece}</LanguageProvider>);
  const state = () => store.usePlanStore.getState();
  return { show, state, start, notices: notices.default, erase: erase.default, bar: shared.default, ...change, ...put };
}

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/');
});
afterEach(async () => {
  vi.restoreAllMocks();
  // The tab of this test is still open for the next one: let it finish first.
  await later();
});

describe('the start of a visit', () => {
  test('without anything kept nothing is touched', async () => {
    const { start, state } = await app();
    const set = vi.spyOn(Storage.prototype, 'setItem');
    start.startPlan();
    await later();
    expect([state().status, set.mock.calls.length, localStorage.length]).toEqual(['none', 0, 0]);
  });

  test('a kept plan is read before the first screen, and a change is written within half a second', async () => {
    localStorage.setItem(PLAN_KEY, KEPT);
    const { start, state, changePlan } = await app();
    start.startPlan();
    expect(state().status).toBe('loading');
    await waitFor(() => expect(state().status).toBe('ready'));
    expect(state().plan.notes.size).toBe(3);
    await changePlan({ set: { kind: 'role', id: 'helpende' } });
    await later();
    expect(localStorage.getItem(PLAN_KEY)).toContain('"helpende"');
  });

  test('hiding the page writes at once', async () => {
    const { changePlan } = await app();
    await changePlan({ set: { kind: 'role', id: 'helpende' } });
    window.dispatchEvent(new Event('pagehide'));
    expect(localStorage.getItem(PLAN_KEY)).toContain('"helpende"');
  });

  test('what could never be read again is not taken', async () => {
    const { changePlan, state } = await app();
    await expect(changePlan({ set: { kind: 'role', id: 'GEEN ID' } })).rejects.toThrow('role');
    expect(state().plan.isEmpty).toBe(true);
  });
});

describe('putting records of a file into the plan', () => {
  const given: Records = manyRecords(2);

  test('they win, and undoing gives back what was there, except for what was changed since', async () => {
    const { changePlan, putRecords, state } = await app();
    const notes = () => Object.fromEntries(state().plan.notes);
    await changePlan({ set: { kind: 'note', id: 'place-0', text: 'van mij' } });
    const undo = await putRecords(given);
    expect(notes()).toEqual({ 'place-0': 'Wat we zeiden bij 0', 'place-1': 'Wat we zeiden bij 1' });
    undo();
    expect(notes()).toEqual({ 'place-0': 'van mij' });
    const undoAgain = await putRecords(given);
    await changePlan({ set: { kind: 'note', id: 'place-1', text: 'later' } });
    undoAgain();
    expect(notes()).toEqual({ 'place-0': 'van mij', 'place-1': 'later' });
  });
});

describe('notices', () => {
  test('a damaged plan: what happened, a choice, and a copy that stays', async () => {
    localStorage.setItem(PLAN_KEY, 'kapot');
    const { start, show, notices: PlanNotices, state } = await app();
    start.startPlan();
    await waitFor(() => expect(state().notices).toHaveLength(1));
    show(<PlanNotices />);
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { name: 'We kunnen je oude plan niet lezen' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gooi weg' }));
    expect(screen.getByRole('group', { name: /Weet je het zeker/ })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Toch niet' }));
    expect(screen.getByRole('button', { name: 'Gooi weg' })).toHaveFocus();
    expect(localStorage.getItem(PLAN_KEY)).toBe('kapot');
    await user.click(screen.getByRole('button', { name: 'Ga verder' }));
    await waitFor(() => expect(screen.queryByRole('heading')).toBeNull());
    expect(localStorage.getItem(PLAN_KEY)).toBeNull();
    expect(Object.values({ ...localStorage })).toEqual(['kapot']);
  });

  test('storage that refuses: said, can be tried again, and can be closed', async () => {
    const { show, notices: PlanNotices, changePlan, state } = await app();
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await changePlan({ set: { kind: 'role', id: 'helpende' } });
    await later();
    show(<PlanNotices />);
    const user = userEvent.setup();
    expect(screen.getByRole('heading', { name: 'Je plan blijft niet bewaard' })).toBeVisible();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Sluit deze melding' }));
    expect(screen.queryByRole('heading')).toBeNull();
    set.mockRestore();
    await changePlan({ set: { kind: 'role', id: 'verzorgende-ig' } });
    await waitFor(() => expect(state().notices).toEqual([]));
    expect(localStorage.getItem(PLAN_KEY)).toContain('"helpende"');
  });
});

describe('erasing', () => {
  test('asks once, then proves it', async () => {
    localStorage.setItem(PLAN_KEY, KEPT);
    localStorage.setItem('van iemand anders', 'blijft');
    const { show, erase: ErasePlan } = await app();
    show(<ErasePlan />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Wis alles van mij' }));
    expect(localStorage.getItem(PLAN_KEY)).toBe(KEPT);
    await user.click(screen.getByRole('button', { name: 'Ja, wis alles' }));
    await waitFor(() => expect(screen.getByText(/Je plan is gewist/)).toHaveFocus());
    expect({ ...localStorage }).toEqual({ 'van iemand anders': 'blijft' });
  });

  test('says how much is left when the browser does not let go', async () => {
    localStorage.setItem(PLAN_KEY, KEPT);
    const { show, erase: ErasePlan } = await app();
    show(<ErasePlan />);
    const user = userEvent.setup();
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => undefined);
    await user.click(screen.getByRole('button', { name: 'Wis alles van mij' }));
    await user.click(screen.getByRole('button', { name: 'Ja, wis alles' }));
    expect(await screen.findByText(/staan nog 2 bestanden/)).toBeVisible();
  });
});

describe('a shared computer', () => {
  test('keeps in memory only, and the plan of the device stays out of sight and whole', async () => {
    localStorage.setItem(PLAN_KEY, KEPT);
    window.history.replaceState(null, '', '/?computer=gedeeld');
    const { start, show, bar: Bar, changePlan, state } = await app();
    const used = ['getItem', 'setItem', 'removeItem', 'key'].map((name) =>
      vi.spyOn(Storage.prototype, name as 'getItem'),
    );
    start.startPlan();
    await changePlan({ set: { kind: 'role', id: 'helpende' } });
    window.dispatchEvent(new Event('pagehide'));
    await later();
    expect(state().plan.roles.map(({ id }) => id)).toEqual(['helpende']);
    expect(used.flatMap(({ mock }) => mock.calls)).toEqual([]);

    show(<Bar />);
    const user = userEvent.setup();
    const box = screen.getByRole('region', { name: 'Gedeelde computer' });
    await user.click(within(box).getByRole('button', { name: 'Zet “gedeelde computer” uit' }));
    await user.click(within(box).getByRole('button', { name: 'Ja, zet uit' }));
    await waitFor(() => expect(state().plan.notes.size).toBe(3));
    expect(state().plan.roles).toEqual([]);
    expect(window.location.search).toBe('');
    expect(localStorage.getItem(PLAN_KEY)).toBe(KEPT);
  });

  test('switched on in between: the plan of now is written first, and comes back', async () => {
    const { changePlan, state, show, bar: Bar } = await app();
    await changePlan({ set: { kind: 'role', id: 'helpende' } });
    window.history.replaceState(null, '', '/?computer=gedeeld');
    show(<Bar />);
    await waitFor(() => expect(state().isShared).toBe(true));
    expect(state().plan.isEmpty).toBe(true);
    expect(localStorage.getItem(PLAN_KEY)).toContain('"helpende"');
    // Back to an address from before: still shared.
    act(() => window.history.pushState(null, '', '/stappen'));
    await waitFor(() => expect(window.location.search).toBe('?computer=gedeeld'));
    await userEvent.click(screen.getByRole('button', { name: 'Zet “gedeelde computer” uit' }));
    await waitFor(() => expect(state().plan.roles.map(({ id }) => id)).toEqual(['helpende']));
    expect(Object.keys(localStorage).every((key) => key.startsWith(PREFIX))).toBe(true);
  });
});
