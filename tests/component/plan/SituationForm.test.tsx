// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SituationForm } from '../../../src/parts/plan/SituationForm';
import { emptyPlan, given, openSmallNetwork, plan, show } from './openPlan';

beforeAll(openSmallNetwork);
beforeEach(emptyPlan);

const user = () => userEvent.setup({ delay: null });
const kept = () => screen.findByText(/Bewaard op dit apparaat/);

describe('my role', () => {
  test('is asked, found by name, and then stands there as a place that can change', async () => {
    await show(<SituationForm />);
    const person = user();
    await person.type(screen.getByRole('combobox', { name: 'Wat doe je nu?' }), 'planner');
    await person.click(await screen.findByRole('option', { name: /Functie planner/ }));
    const change = await screen.findByRole('button', { name: 'Verander je functie, nu Functie planner' });
    expect(plan().about.role).toBe('planner');
    expect(screen.queryByRole('combobox', { name: 'Wat doe je nu?' })).toBeNull();
    expect(change).toHaveFocus();
    await kept();
    await person.click(change);
    expect(screen.getByRole('combobox', { name: 'Wat doe je nu?' })).toHaveFocus();
    await person.click(screen.getByRole('button', { name: 'Laat het zoals het was' }));
    expect(screen.getByRole('button', { name: /Verander je functie/ })).toHaveFocus();
  });

  test('that the map no longer has is told, and can be chosen anew', async () => {
    await given({ kind: 'about', id: 'role', value: 'bestaat-niet' });
    await show(<SituationForm />);
    expect(screen.getByText(/“bestaat-niet” staat niet meer op de kaart/)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Wat doe je nu?' })).toBeVisible();
  });
});

describe('a role of former days', () => {
  test('that has another name now is shown by that name, and says so', async () => {
    await given({ kind: 'about', id: 'role', value: 'hulp' });
    await show(<SituationForm />);
    expect(screen.getByRole('button', { name: 'Verander je functie, nu Functie helpende' })).toBeVisible();
    expect(screen.getByText(/heette eerst anders/)).toBeVisible();
  });

  test('that became several asks which one it is', async () => {
    await given({ kind: 'about', id: 'role', value: 'allround' });
    await show(<SituationForm />);
    await user().click(screen.getByRole('button', { name: 'Functie planner' }));
    await waitFor(() => expect(plan().about.role).toBe('planner'));
    expect(screen.getByRole('button', { name: /Verander je functie/ })).toHaveFocus();
  });
});

describe('hours and region', () => {
  test('are saved at once, and can be left empty again', async () => {
    await show(<SituationForm />);
    const person = user();
    const hours = screen.getByRole('combobox', { name: 'Mijn uren per week' });
    expect(within(hours).getByRole('option', { name: '1 uur' })).toBeInTheDocument();
    await person.selectOptions(hours, '28 uur');
    await waitFor(() => expect(plan().about.hours).toBe('28'));
    await person.selectOptions(screen.getByRole('combobox', { name: 'Mijn regio' }), 'Haaglanden');
    await waitFor(() => expect(plan().about.region).toBe('haaglanden'));
    await person.selectOptions(hours, 'niet ingevuld');
    await waitFor(() => expect(plan().about.hours).toBeUndefined());
  });
});

describe('diplomas', () => {
  test('of my role are there by themselves and cannot be let go', async () => {
    await given({ kind: 'about', id: 'role', value: 'verzorgende' });
    await show(<SituationForm />);
    const list = screen.getByRole('list', { name: 'Mijn diploma’s' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([expect.stringContaining('hoort bij je functie')]);
    expect(within(list).queryByRole('button')).toBeNull();
    expect(plan().diplomas).toEqual([]);
  });

  test('can be ticked in the list and taken away where they stand; focus stays in the list', async () => {
    await show(<SituationForm />);
    const person = user();
    await person.click(screen.getByText('Kies je diploma’s'));
    const [first] = within(screen.getByText('Kies je diploma’s').closest('details') as HTMLElement).getAllByRole(
      'checkbox',
    );
    if (!first) throw new Error('there are diplomas to choose');
    await person.click(first);
    await waitFor(() => expect(plan().diplomas).toHaveLength(1));
    const list = screen.getByRole('list', { name: 'Mijn diploma’s' });
    await person.click(within(list).getByRole('button'));
    await waitFor(() => expect(plan().diplomas).toEqual([]));
    expect(list).toHaveFocus();
  });
});

describe('registrations', () => {
  test('of my role come first; the diploma that one proves comes along, and both say so', async () => {
    await given({ kind: 'about', id: 'role', value: 'verzorgende' });
    await show(<SituationForm />);
    const own = await screen.findByRole('group', { name: /Deze horen bij jouw functie/ });
    const [title] = within(own).getAllByRole('checkbox');
    if (!title) throw new Error('a verzorgende stands in a register');
    const person = user();
    await person.click(title);
    await waitFor(() => expect(plan().registrations).toEqual(['titel-verzorgende']));
    expect(plan().diplomas).toEqual(['vig']);
    expect(await screen.findByText(/Dit diploma staat er nu ook bij/)).toBeVisible();
    await person.click(title);
    await waitFor(() => expect(plan().registrations).toEqual([]));
    expect(plan().diplomas).toEqual(['vig']);
    expect(await screen.findByText(/Dit diploma blijft staan/)).toBeVisible();
  });

  test('that the data no longer has stay in sight and can be taken away', async () => {
    await given({ kind: 'registration', id: 'oud-register' });
    await show(<SituationForm />);
    const remove = await screen.findByRole('button', { name: /Haal weg: oud-register/ });
    await user().click(remove);
    await waitFor(() => expect(plan().registrations).toEqual([]));
  });
});

describe('my own words', () => {
  const field = () => screen.getByRole('textbox', { name: 'In mijn eigen woorden' });

  test('are saved in a pause, and at once when the field is left', async () => {
    await show(<SituationForm />);
    const person = user();
    await person.type(field(), 'Ik werk graag met mensen. ');
    await waitFor(() => expect(plan().about.words).toBe('Ik werk graag met mensen.'));
    expect(field()).toHaveValue('Ik werk graag met mensen. ');
    await person.type(field(), 'En rustig');
    await person.tab();
    await waitFor(() => expect(plan().about.words).toBe('Ik werk graag met mensen. En rustig'));
  });

  test('are saved when the page goes away in the middle of a word', async () => {
    await show(<SituationForm />);
    await user().type(field(), 'Half w');
    await act(async () => {
      window.dispatchEvent(new Event('pagehide'));
    });
    await waitFor(() => expect(plan().about.words).toBe('Half w'));
  });

  test('count down near their end', async () => {
    await given({ kind: 'about', id: 'words', value: 'a'.repeat(1990) });
    await show(<SituationForm />);
    expect(screen.getByText('Nog 10 tekens')).toBeVisible();
  });

  test('follow a change from elsewhere, but not under somebody’s hands', async () => {
    await show(<SituationForm />);
    await given({ kind: 'about', id: 'words', value: 'uit een ander tabblad' });
    expect(field()).toHaveValue('uit een ander tabblad');
    const person = user();
    await person.type(field(), '!');
    await given({ kind: 'about', id: 'words', value: 'weer anders' });
    expect(field()).toHaveValue('uit een ander tabblad!');
  });
});

test('on a shared computer it says that nothing goes further than this tab', async () => {
  await show(<SituationForm />, 'nl', 'computer=gedeeld');
  expect(screen.getByText(/Je werkt op een gedeelde computer/)).toBeVisible();
  await user().selectOptions(screen.getByRole('combobox', { name: 'Mijn uren per week' }), '20 uur');
  expect(await screen.findByText(/Alleen in dit tabblad/)).toBeVisible();
});
