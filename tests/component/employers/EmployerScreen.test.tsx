// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import EmployerScreen from '../../../src/features/employers/EmployerScreen';
import { openAt, serveEmployers } from './openEmployers';

beforeAll(serveEmployers);

const open = (id: string) => openAt(`/werkgever/${id}`, '', <EmployerScreen id={id} />);

describe('the page of an employer', () => {
  test('answers in its heading, and keeps confirmed and likely roles apart', async () => {
    await open('de-linde');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'De Linde: 2 functies, zeker of waarschijnlijk',
    );
    const roles = within(screen.getByRole('region', { name: 'Bij De Linde zijn er 2 functies' }));
    const confirmed = roles.getByRole('heading', { name: 'De Linde bevestigt 1 functie' }).parentElement;
    const likely = roles.getByRole('heading', { name: '1 functie is waarschijnlijk' }).parentElement;
    if (!confirmed || !likely) throw new Error('no roles');
    expect(
      within(confirmed)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Functie helpende']);
    expect(
      within(likely)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['Functie verzorgende']);
  });

  test('tells what is not known, and how a size is known', async () => {
    await open('de-linde');
    expect(await screen.findByText('Dit weten we niet. We vonden geen bron.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Naar de site van De Linde' })).toHaveAttribute(
      'href',
      'https://linde.example',
    );
  });

  test('counts steps inside, to neighbours and elsewhere per group, as a table', async () => {
    await open('de-linde');
    const table = await screen.findByRole('table', { name: 'Stappen van en naar functies bij De Linde' });
    expect(within(table).getByRole('row', { name: 'Woord verzorging 1 3 1' })).toBeVisible();
    expect(within(table).getByRole('row', { name: 'Samen 1 3 1' })).toBeVisible();
    expect(screen.getByText(/Waarschijnlijke functies geven waarschijnlijke stappen/)).toBeVisible();
  });

  test('shows the steps, each with its route and who has the other end', async () => {
    await open('de-linde');
    const inside = (await screen.findByRole('heading', { name: 'Binnen De Linde is er 1 stap' })).parentElement;
    if (!inside) throw new Error('no steps');
    await userEvent.click(within(inside).getByText('Woord verzorging: 1 stap'));
    expect(within(inside).getByRole('link')).toHaveAttribute('href', '/route?van=helpende&naar=verzorgende');
    const near = screen.getByRole('heading', { name: '3 stappen gaan naar of van een buur' }).parentElement;
    expect(near).toHaveTextContent('Vanuit De Linde (2)');
    expect(near).toHaveTextContent('Naar De Linde (1)');
    expect(near).toHaveTextContent(/Functie verzorgende.*Functie planner.*bij De Eik/);
  });

  test('names a school near by with the training that a step uses', async () => {
    await open('de-linde');
    const school = (await screen.findByRole('heading', { name: 'Het College' })).parentElement;
    expect(school).toHaveTextContent('Den Haag · in dezelfde gemeente');
    expect(school).toHaveTextContent(/Opleiding vig-bbl voor 1 stap, algemeen bekend/);
  });

  test('leads to the map, the list and the possibilities at this employer', async () => {
    await open('de-linde');
    expect(await screen.findByRole('link', { name: 'In de lijst' })).toHaveAttribute(
      'href',
      '/kaart?weergave=lijst&werkgever=de-linde',
    );
  });
});

describe('an id that no employer has', () => {
  test('gets the names most like it, and the way to all', async () => {
    await open('de-lindes');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Deze werkgever kennen we niet');
    expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '/werkgever/de-linde');
    expect(screen.getByRole('link', { name: 'Zoek bij alle werkgevers' })).toHaveAttribute('href', '/werkgevers');
  });
});
