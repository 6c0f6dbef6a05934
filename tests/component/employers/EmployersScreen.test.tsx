// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import EmployersScreen from '../../../src/features/employers/EmployersScreen';
import { openAt, serveEmployers } from './openEmployers';

beforeAll(serveEmployers);

async function openList(search = '') {
  const address = await openAt('/werkgevers', search, <EmployersScreen />);
  await screen.findByRole('heading', { level: 1, name: /3 werkgevers/ });
  return address;
}
const names = () => screen.getAllByRole('checkbox').map((box) => box.closest('li')?.querySelector('a')?.textContent);

describe('the list of employers', () => {
  test('tells roles as confirmed or likely, and a size that nobody knows as such', async () => {
    await openList();
    expect(names()).toEqual(['De Beuk', 'De Eik', 'De Linde']);
    expect(screen.getByText('1 functie bevestigd, 1 functie waarschijnlijk · grootte niet bekend')).toBeVisible();
    expect(screen.getByText('2 functies waarschijnlijk · 1.200 medewerkers')).toBeVisible();
    expect(screen.getByRole('link', { name: 'De Linde' })).toHaveAttribute('href', '/werkgever/de-linde');
  });

  test('is narrowed by municipality in the address, with the number announced', async () => {
    const address = await openList();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'Den Haag (2)');
    expect(address()).toBe('/werkgevers?gemeente=den-haag');
    expect(names()).toEqual(['De Eik', 'De Linde']);
    expect(screen.getByText('2 van 3 werkgevers')).toHaveRole('status');
  });

  test('finds an employer by its former name, and offers a way out when nobody fits', async () => {
    const address = await openList();
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam, oude naam of locatie' }), 'olmenhof');
    expect(names()).toEqual(['De Beuk']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Branche' }), 'Woord ghz (0)');
    expect(screen.getByRole('heading', { name: 'Geen werkgever past hierbij' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Branche loslaten: dan 1 werkgever' }));
    expect(address()).toBe('/werkgevers?q=olmenhof');
    expect(names()).toEqual(['De Beuk']);
  });

  test('takes chosen employers along to the map, the list and the possibilities', async () => {
    const address = await openList('gemeente=den-haag');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kies De Linde' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Kies De Eik' }));
    expect(address()).toBe('/werkgevers?gemeente=den-haag&werkgever=de-eik,de-linde');
    const chosen = within(screen.getByRole('region', { name: 'Gekozen werkgevers' }));
    expect(chosen.getByRole('status')).toHaveTextContent('2 gekozen, van hooguit 5. De Eik en De Linde');
    const hrefs = chosen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual([
      '/kaart?weergave=kaart&werkgever=de-eik,de-linde',
      '/kaart?weergave=lijst&werkgever=de-eik,de-linde',
      '/stappen?werkgever=de-eik,de-linde',
    ]);
    await userEvent.click(chosen.getByRole('button', { name: 'Wis keuze' }));
    expect(address()).toBe('/werkgevers?gemeente=den-haag');
  });

  test('leads employers and the working group to what is theirs', async () => {
    await openList();
    const doors = within(screen.getByRole('region', { name: 'Voor werkgevers en de werkgroep' }));
    expect(doors.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/inzichten',
      '/inzichten/monitor',
      '/themas',
      '/insluiten',
      '/werkgevers/eigen-bestand',
      '/redactie',
    ]);
  });
});
