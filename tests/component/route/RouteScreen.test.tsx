// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { add, file, put } from '../../support/breakData';
import { amount, months, role, step } from '../../support/records';
import { openRoute, serveData } from './openRoute';

const heading = () => screen.getByRole('heading', { level: 1 });

// helpende to planner: in one rare step without pay, or by the usual way over gastvrouw.
beforeAll(() =>
  serveData(
    put('roles/helpende.json', 'steps[0].usualness', 'rare'),
    put('roles/helpende.json', 'steps[0].wage', 'lost'),
    add('roles/helpende.json', 'steps', step('gastvrouw', { months: months(12), study: amount(4, 'hours-per-week') })),
    add('roles/winkel.json', 'steps', step('planner', { kind: 'entry', admissionNeeds: [['vig']] })),
    file(
      'roles/gastvrouw.json',
      role('gastvrouw', {
        steps: [step('planner', { months: months(12), learn: ['plannen'], giveUp: [] })],
      }),
    ),
  ),
);

describe('an answer', () => {
  test('the heading is the answer: from, to, steps and time', async () => {
    await openRoute('?van=helpende&naar=planner');
    expect(heading()).toHaveTextContent('Van functie helpende naar functie planner: 1 stap, ongeveer 2 maanden');
    expect(document.title).toContain('1 stap');
    expect(screen.getByText(/^Veel lichter werk, geen nachten, loon ongeveer gelijk\.$/)).toBeVisible();
  });

  test('alternatives have names, and the address chooses one', async () => {
    const { at } = await openRoute('?van=helpende&naar=planner');
    const fastest = screen.getByRole('link', { name: 'Snelst' });
    expect(fastest).toHaveAttribute('aria-current', 'true');
    await userEvent.click(screen.getByRole('link', { name: 'Meest gemaakt' }));
    expect(at()).toBe('/route?van=helpende&naar=planner&keuze=meest-gemaakt');
    expect(heading()).toHaveTextContent('2 stappen, ongeveer 24 maanden');
    expect(screen.getByRole('link', { name: 'Meest gemaakt' })).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('heading', { name: 'Blijven waar je bent' })).toBeVisible();
  });

  test('with one route it says so plainly', async () => {
    await openRoute('?van=helpende&naar=verzorgende');
    expect(screen.getByText('Er is één route. We vonden geen andere.')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Snelst' })).toBeNull();
  });

  test('an address can hold the choice', async () => {
    await openRoute('?van=helpende&naar=planner&keuze=meest-gemaakt');
    expect(heading()).toHaveTextContent('2 stappen');
  });

  test('steps are a list in order, each with its seven lines', async () => {
    await openRoute('?van=helpende&naar=planner&keuze=meest-gemaakt');
    const steps = await screen.findByRole('region', { name: 'Stap voor stap' });
    const [first, second] = within(steps).getAllByRole('article');
    if (!first || !second) throw new Error('two steps expected');
    expect(within(first).getByRole('heading')).toHaveTextContent('Stap 1: naar functie gastvrouw');
    expect(within(second).getByRole('heading')).toHaveTextContent('Stap 2: naar functie planner');
    expect(
      within(first)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual([
      'Dit neem je mee',
      'Dit leer je',
      'Dit geef je op',
      'Zo lang en zo zwaar is het',
      'Wie betaalt',
      'Dit regel je eerst',
      'Hierom deze stap',
    ]);
    expect(within(first).getByText('Verandert niet, voor zover bekend.')).toBeVisible();
    expect(within(first).getByText('Ongeveer 4 uur leren per week')).toBeVisible();
    expect(within(second).getByText('Je kent dit werk al.')).toBeVisible();
  });

  test('totals tell pay in words and in a range with hours and date', async () => {
    await openRoute('?van=helpende&naar=planner');
    const totals = await screen.findByRole('region', { name: 'De hele route' });
    expect(within(totals).getByText('Ongeveer gelijk')).toBeVisible();
    expect(within(totals).getAllByText(/ongeveer €\s2\.400 tot €\s3\.200/)).toHaveLength(2);
    expect(within(totals).getAllByText('per maand bij 36 uur, 2024')).toHaveLength(2);
    expect(within(totals).getByText('Geen loon tijdens de studie')).toBeVisible();
  });

  test('it says how many facts are checked and shows the sources on request', async () => {
    await openRoute('?van=helpende&naar=planner');
    const sure = await screen.findByRole('region', { name: 'Hoe zeker is dit?' });
    expect(within(sure).getByText('gecontroleerd in een bron')).toBeVisible();
    await userEvent.click(within(sure).getByText('Bekijk 2 bronnen'));
    expect(within(sure).getByRole('link', { name: 'Handboek' })).toBeVisible();
  });

  test('the same in English', async () => {
    await openRoute('?van=helpende&naar=planner', 'en');
    expect(heading()).toHaveTextContent('From role helpende to role planner: 1 step, about 2 months');
    expect(await screen.findByRole('region', { name: 'Step by step' })).toBeVisible();
  });
});

describe('conditions', () => {
  test('a condition drops a route, says so, and can be switched off', async () => {
    const { at } = await openRoute('?van=helpende&naar=planner&zonder=loonstop');
    expect(heading()).toHaveTextContent('2 stappen');
    const dropped = screen.getByRole('region', { name: 'Dit viel af' });
    expect(within(dropped).getByText('1 route viel af door “loon loopt door”.')).toBeVisible();
    await userEvent.click(within(dropped).getByRole('button', { name: 'Zet “loon loopt door” uit' }));
    expect(at()).toBe('/route?van=helpende&naar=planner');
    expect(heading()).toHaveTextContent('1 stap,');
  });

  test('a condition is a chip that can be taken away', async () => {
    const { at } = await openRoute('?van=helpende&naar=planner&zonder=nacht,loonstop');
    await userEvent.click(screen.getByRole('button', { name: 'verwijder loon loopt door' }));
    expect(at()).toBe('/route?van=helpende&naar=planner&zonder=nacht');
  });

  test('checkboxes set conditions in the address', async () => {
    const { at } = await openRoute('?van=helpende&naar=planner');
    await userEvent.click(screen.getByText('Stel voorwaarden, zoals geen nachten'));
    await userEvent.click(screen.getByRole('checkbox', { name: /geen nachten/ }));
    expect(at()).toBe('/route?van=helpende&naar=planner&zonder=nacht');
    expect(screen.getByRole('checkbox', { name: /geen nachten/ })).toBeChecked();
  });

  test('when nothing is left it offers the condition to let go', async () => {
    const { at } = await openRoute('?van=helpende&naar=verzorgende&zonder=nacht');
    expect(heading()).toHaveTextContent('geen route met jouw voorwaarden');
    expect(screen.getByText(/Dan blijft er 1 route over\./)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Zet “geen nachten” uit' }));
    expect(at()).toBe('/route?van=helpende&naar=verzorgende');
    expect(heading()).toHaveTextContent('1 stap');
  });

  test('a diploma opens the step in one go', async () => {
    const { at } = await openRoute('?van=winkel&naar=planner');
    expect(heading()).toHaveTextContent('2 stappen');
    await userEvent.click(screen.getByRole('button', { name: 'Ik heb dit diploma: Woord vig' }));
    expect(at()).toBe('/route?van=winkel&naar=planner&heb=vig');
    expect(heading()).toHaveTextContent('1 stap,');
    expect(screen.getByText('je hebt: Woord vig')).toBeVisible();
  });
});

describe('no answer', () => {
  test('nothing chosen: a question, two fields', async () => {
    await openRoute('');
    expect(heading()).toHaveTextContent('Welke route zoek je?');
    expect(screen.getAllByRole('combobox')).toHaveLength(2);
  });

  test('only the start chosen: steps from there', async () => {
    await openRoute('?van=helpende');
    expect(heading()).toHaveTextContent('Waar wil je heen vanaf functie helpende?');
    expect(screen.getByRole('link', { name: /Functie gastvrouw/ })).toHaveAttribute(
      'href',
      '/route?van=helpende&naar=gastvrouw',
    );
  });

  test('only the goal chosen: roles one step before it', async () => {
    await openRoute('?naar=planner');
    expect(heading()).toHaveTextContent('Hoe word je functie planner?');
    expect(screen.getByRole('link', { name: /Functie gastvrouw/ })).toHaveAttribute(
      'href',
      '/route?naar=planner&van=gastvrouw',
    );
  });

  test('the same role twice: staying is a choice', async () => {
    await openRoute('?van=helpende&naar=helpende');
    expect(heading()).toHaveTextContent('Je bent al functie helpende');
    expect(screen.getByRole('heading', { name: 'Blijven waar je bent' })).toBeVisible();
  });

  test('no route at all: steps that can be made, and that none lead there', async () => {
    await openRoute('?van=planner&naar=winkel');
    expect(heading()).toHaveTextContent('daarvoor kennen we geen route');
    expect(screen.getByRole('link', { name: /Functie helpende/ })).toBeVisible();
    expect(screen.getByText('Op deze kaart staan nog geen stappen naar deze functie.')).toBeVisible();
  });

  test('an unknown id: the nearest roles', async () => {
    await openRoute('?van=helpnde&naar=planner');
    expect(heading()).toHaveTextContent('Deze functie kennen we niet');
    expect(screen.getByRole('link', { name: /Functie helpende/ })).toHaveAttribute(
      'href',
      '/route?van=helpende&naar=planner',
    );
  });

  test('an old id leads to the role of today and says so', async () => {
    await openRoute('?van=hulp&naar=planner');
    expect(heading()).toHaveTextContent('Van functie helpende naar functie planner');
    expect(screen.getByText('De functie “hulp” heet nu “Functie helpende”.')).toBeVisible();
  });
});

describe('the two fields', () => {
  test('swap turns the route around', async () => {
    const { at } = await openRoute('?van=helpende&naar=planner&keuze=meest-gemaakt');
    await userEvent.click(screen.getByRole('button', { name: 'Wissel van en naar' }));
    expect(at()).toBe('/route?van=planner&naar=helpende');
    const [from] = screen.getAllByRole('combobox');
    expect(from).toHaveValue('Functie planner');
  });

  test('choosing in a field keeps the focus there and changes the address', async () => {
    const { at } = await openRoute('?van=helpende&naar=planner');
    const [, to] = screen.getAllByRole('combobox');
    if (!to) throw new Error('no second field');
    await userEvent.clear(to);
    await userEvent.type(to, 'gastvrouw');
    await userEvent.click(await screen.findByRole('option', { name: /Functie gastvrouw/ }));
    expect(at()).toBe('/route?van=helpende&naar=gastvrouw');
    expect(to).toHaveFocus();
    expect(to).toHaveValue('Functie gastvrouw');
  });
});
