// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { WISH_IDS } from '../../../src/core/plan/model';
import { WishForm } from '../../../src/parts/plan/WishForm';
import { usePlanStore } from '../../../src/state/plan/planStore';
import { emptyPlan, given, openSmallNetwork, plan, show } from './openPlan';

beforeAll(openSmallNetwork);
beforeEach(emptyPlan);

const user = () => userEvent.setup({ delay: null });
const row = (name: string) => within(screen.getByRole('group', { name }));
const open = (title: string) => user().click(screen.getByRole('heading', { name: title }));

describe('a wish', () => {
  test('has no answer until the reader gives one, then counts and is saved at once', async () => {
    await show(<WishForm />);
    for (const radio of row('Geen nachtdiensten').getAllByRole('radio')) expect(radio).not.toBeChecked();
    await user().click(row('Geen nachtdiensten').getByRole('radio', { name: 'Moet' }));
    await waitFor(() => expect(row('Geen nachtdiensten').getByRole('radio', { name: 'Moet' })).toBeChecked());
    expect(usePlanStore.getState().conditions.limits).toEqual({ noNights: true });
    expect(await screen.findByText(/Bewaard op dit apparaat/)).toBeVisible();
    await user().click(row('Geen nachtdiensten').getByRole('radio', { name: 'Maakt niet uit' }));
    await waitFor(() => expect(usePlanStore.getState().conditions.limits).toEqual({}));
  });

  test('can be answered with the arrow keys', async () => {
    await show(<WishForm />);
    const person = user();
    row('Lichter werk').getByRole('radio', { name: 'Moet' }).focus();
    await person.keyboard('{ArrowRight}');
    await waitFor(() => expect(plan().wishes.get('lighter')?.weight).toBe('rather'));
    expect(row('Lichter werk').getByRole('radio', { name: 'Liever wel' })).toHaveFocus();
  });

  test('stands in the form whatever it is, in both languages', async () => {
    await show(<WishForm />, 'en');
    await open('Where and how?');
    await open('What counts for you?');
    expect(screen.getAllByRole('radio')).toHaveLength(WISH_IDS.length * 3);
    expect(screen.getByRole('group', { name: 'Feeling that I make a difference' })).toBeVisible();
  });

  test('about heavy work says that it is about the work', async () => {
    await show(<WishForm />);
    expect(screen.getByText(/niet over jouw gezondheid/)).toBeVisible();
  });
});

describe('a wish with a number', () => {
  const months = () => row('Niet te lang tot mijn nieuwe werk');

  test('that must hold asks for the number, because without it nothing is tested', async () => {
    await show(<WishForm />);
    await user().click(months().getByRole('radio', { name: 'Moet' }));
    expect(await months().findByText(/Kies een aantal\. Dan/)).toBeVisible();
    expect(usePlanStore.getState().conditions.limits).toEqual({});
    await user().selectOptions(months().getByRole('combobox', { name: 'Hooguit' }), '24 maanden');
    await waitFor(() => expect(usePlanStore.getState().conditions.limits).toEqual({ maxMonths: 24 }));
    expect(months().queryByText(/Kies een aantal\. Dan/)).toBeNull();
  });

  test('counts as a must when the number comes first, and keeps the number when the weight changes', async () => {
    await show(<WishForm />);
    await user().selectOptions(months().getByRole('combobox', { name: 'Hooguit' }), '12 maanden');
    await waitFor(() => expect(months().getByRole('radio', { name: 'Moet' })).toBeChecked());
    await user().click(months().getByRole('radio', { name: 'Liever wel' }));
    await waitFor(() => expect(plan().wishes.get('maxMonths')).toMatchObject({ weight: 'rather', value: 12 }));
  });

  test('shows a number that is not one of ours', async () => {
    await given({ kind: 'wish', id: 'maxMonths', weight: 'must', value: 30 });
    await show(<WishForm />);
    expect(months().getByRole('combobox', { name: 'Hooguit' })).toHaveDisplayValue('30 maanden');
  });
});

describe('branches and work that one does not want', () => {
  test('branches are ticked in a list', async () => {
    await show(<WishForm />);
    await open('Waar en hoe?');
    await user().click(screen.getByText('Kies branches', { selector: 'summary' }));
    await user().click(screen.getByRole('checkbox', { name: 'Woord vvt' }));
    await waitFor(() => expect(plan().branches).toEqual(['vvt']));
    expect(screen.getByText('1 ingevuld')).toBeVisible();
  });

  test('roles are found by name, one after the other, and can come back', async () => {
    await show(<WishForm />);
    const person = user();
    await open('Waar en hoe?');
    await person.click(screen.getByRole('button', { name: 'Kies een functie die je niet wilt' }));
    const field = () => screen.getByRole('combobox', { name: 'Welke functie wil je niet?' });
    expect(field()).toHaveFocus();
    await person.type(field(), 'planner');
    await person.click(await screen.findByRole('option', { name: /Functie planner/ }));
    await waitFor(() => expect(plan().avoid).toEqual(['planner']));
    expect(await screen.findByText(/Functie planner doet niet meer mee/)).toBeVisible();
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    await person.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(screen.getByRole('button', { name: 'Kies een functie die je niet wilt' })).toHaveFocus();
    await person.click(screen.getByRole('button', { name: 'Haal weg: Functie planner' }));
    await waitFor(() => expect(plan().avoid).toEqual([]));
  });
});
