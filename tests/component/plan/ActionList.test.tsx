// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NextAction } from '../../../src/core/plan/model';
import { ActionList } from '../../../src/parts/plan/ActionList';
import { emptyPlan, given, openSmallNetwork, plan, show } from './openPlan';

vi.mock('../../../src/state/useDay', () => ({ useDay: () => '2026-11-29' }));
beforeAll(openSmallNetwork);
beforeEach(emptyPlan);

const user = () => userEvent.setup({ delay: null });
const action = (id: string, over: Partial<NextAction> = {}): NextAction => ({
  kind: 'action',
  id,
  text: `Doe ${id}`,
  done: false,
  ...over,
});
const field = () => screen.getByRole('textbox', { name: 'Wat ga je doen?' });
const add = () => screen.getByRole('button', { name: 'Zet op mijn lijst' });
const texts = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);

describe('an action', () => {
  test('is written down with a day, and the field is ready for the next one', async () => {
    await show(<ActionList />);
    const person = user();
    expect(screen.getByText(/nog niets op je lijst/)).toBeVisible();
    await person.type(field(), ' Bel de school ');
    fireEvent.change(screen.getByLabelText('Wanneer? (mag leeg)'), { target: { value: '2026-12-12' } });
    await person.keyboard('{Enter}');
    expect(await screen.findByText('op 12 december 2026')).toBeVisible();
    expect(plan().actions).toMatchObject([{ text: 'Bel de school', due: '2026-12-12', done: false }]);
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
  });

  test('without a text is not saved, and says why', async () => {
    await show(<ActionList />);
    await user().click(add());
    expect(screen.getByRole('alert')).toHaveTextContent('Typ eerst wat je gaat doen.');
    expect(field()).toHaveFocus();
    expect(field()).toBeInvalid();
    expect(plan().actions).toEqual([]);
  });

  test('comes from an idea with one tap, and that idea is gone then', async () => {
    await show(<ActionList />);
    await user().click(screen.getByRole('button', { name: /Praat met je leidinggevende/ }));
    await waitFor(() => expect(texts()).toEqual(['Praat met je leidinggevende']));
    expect(screen.queryByRole('button', { name: /^\+? ?Praat met je leidinggevende$/ })).toBeNull();
  });

  test('stands by its day; what is late, today or tomorrow says so in words', async () => {
    await given(
      action('a'),
      action('b', { due: '2026-12-30' }),
      action('c', { due: '2026-11-27' }),
      action('d', { due: '2026-11-29' }),
      action('e', { due: '2026-11-30' }),
      action('f', { due: '2026-11-28' }),
    );
    await show(<ActionList />);
    expect(texts()).toEqual(['Doe c', 'Doe f', 'Doe d', 'Doe e', 'Doe b', 'Doe a']);
    expect(screen.getByText('stond op 27 november 2026, 2 dagen geleden')).toBeVisible();
    expect(screen.getByText('stond op 28 november 2026, 1 dag geleden')).toBeVisible();
    expect(screen.getByText('vandaag')).toBeVisible();
    expect(screen.getByText('morgen')).toBeVisible();
  });

  test('that is done folds away and is never late; focus goes along', async () => {
    await given(action('a', { due: '2026-11-01' }), action('b'));
    await show(<ActionList />);
    await user().click(screen.getByRole('checkbox', { name: 'Doe a' }));
    const fold = await screen.findByText('1 actie gedaan');
    await waitFor(() => expect(fold.closest('summary')).toHaveFocus());
    expect(screen.queryByText(/te laat/)).toBeNull();
    await user().click(fold);
    await user().click(screen.getByRole('checkbox', { name: 'Doe a' }));
    await waitFor(() => expect(plan().actions.every(({ done }) => !done)).toBe(true));
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Doe a' })).toHaveFocus());
  });

  test('can be changed in its place, and left as it was with Escape', async () => {
    await given(action('a', { due: '2026-12-12' }));
    await show(<ActionList />);
    const person = user();
    await person.click(screen.getByRole('button', { name: 'Verander: Doe a' }));
    const list = within(screen.getByRole('list', { name: 'Te doen' }));
    expect(list.getByRole('textbox')).toHaveFocus();
    await person.keyboard('iets anders{Escape}');
    expect(screen.getByRole('button', { name: 'Verander: Doe a' })).toHaveFocus();
    await person.click(screen.getByRole('button', { name: 'Verander: Doe a' }));
    await person.clear(list.getByRole('textbox'));
    await person.type(list.getByRole('textbox'), 'Mail de school{Enter}');
    await waitFor(() => expect(plan().actions).toMatchObject([{ text: 'Mail de school', due: '2026-12-12' }]));
    expect(screen.getByRole('button', { name: 'Verander: Mail de school' })).toHaveFocus();
  });

  test('that is taken away can be put back whole', async () => {
    await given(action('a', { due: '2026-12-12', about: 'planner' }), action('b'));
    await show(<ActionList />);
    await user().click(screen.getByRole('button', { name: 'Haal weg: Doe a' }));
    const undo = await screen.findByRole('button', { name: 'Zet terug' });
    await waitFor(() => expect(undo).toHaveFocus());
    expect(texts()).toEqual(['Doe b']);
    await user().click(undo);
    await waitFor(() => expect(texts()).toEqual(['Doe a', 'Doe b']));
    expect(plan().actions.find(({ id }) => id === 'a')).toMatchObject({ due: '2026-12-12', about: 'planner' });
    await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Doe a' })).toHaveFocus());
  });
});

describe('actions of one role or route', () => {
  test('stand alone, and new ones belong to it', async () => {
    await given(action('a', { about: 'planner' }), action('b', { about: 'verzorgende' }), action('c'));
    await show(<ActionList about="planner" />);
    expect(texts()).toEqual(['Doe a']);
    expect(screen.queryByText(/Hoort bij/)).toBeNull();
    await user().type(field(), 'Loop mee{Enter}');
    await waitFor(() => expect(plan().actions.find(({ text }) => text === 'Loop mee')?.about).toBe('planner'));
  });

  test('say in the whole list what they belong to, by the names of now', async () => {
    await given(
      action('a', { about: 'hulp' }),
      action('b', { about: 'verzorgende.planner' }),
      action('c', { about: 'portier' }),
    );
    await show(<ActionList />);
    expect(screen.getByText('Hoort bij: Functie helpende')).toBeVisible();
    expect(screen.getByText('Hoort bij: Functie verzorgende naar Functie planner')).toBeVisible();
    expect(screen.getByText('Hoort bij: portier')).toBeVisible();
  });
});
