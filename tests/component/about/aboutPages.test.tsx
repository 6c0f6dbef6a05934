// @vitest-environment jsdom
import { openFiles, openFolder } from 'virtual:open-data';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { validate } from '../../../src/core/validate/validate';
import { compileDataset } from '../../../src/dataset/compile';
import AboutScreen from '../../../src/features/about/AboutScreen';
import AccessibilityScreen from '../../../src/features/about/AccessibilityScreen';
import LicencesScreen from '../../../src/features/about/LicencesScreen';
import PrivacyScreen from '../../../src/features/about/PrivacyScreen';
import SourcesScreen from '../../../src/features/about/SourcesScreen';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openNetwork } from '../../../src/state/network';
import { dataSet, toFiles } from '../../support/dataSet';

const scrolledTo: string[] = [];

beforeAll(async () => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = function scrollIntoView() {
    scrolledTo.push(this.id);
  };
  const { data } = validate(toFiles(dataSet()));
  if (!data) throw new Error('the test data has errors');
  const { files } = compileDataset(data);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = [...files.keys()].find((file) => url.endsWith(`/${file}`));
    return name ? new Response(files.get(name)) : new Response('', { status: 404 });
  });
  await openNetwork();
});

afterEach(() => {
  window.location.hash = '';
  scrolledTo.length = 0;
});

async function open(Screen: ComponentType, language: 'nl' | 'en' = 'nl') {
  const i18n = await setUpLanguage(language, ['about', 'offline']);
  const location = memoryLocation({ path: '/' });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <Screen />
      </Router>
    </I18nextProvider>,
  );
}

describe('licences', () => {
  test('can be asked again when they did not come, and then open with their text', async () => {
    await open(LicencesScreen);
    const again = await screen.findByRole('button', { name: 'Probeer opnieuw' });
    const packages = [
      { name: 'react', version: '19.0.0', licence: 'MIT', text: 'Permission is hereby granted' },
      { name: 'wouter', version: '3.0.0', licence: 'Unlicense', text: null },
    ];
    const before = globalThis.fetch;
    vi.stubGlobal('fetch', async (url: string) =>
      url.endsWith('/licences.json') ? new Response(JSON.stringify({ packages })) : before(url),
    );
    await userEvent.click(again);
    expect(await screen.findByText(/Dit zijn 2 onderdelen/)).toBeVisible();
    await userEvent.click(screen.getByText('react 19.0.0: MIT'));
    expect(screen.getByText('Permission is hereby granted')).toHaveAttribute('lang', 'en');
    await userEvent.click(screen.getByText('wouter 3.0.0: Unlicense'));
    expect(screen.getByText('Deze licentie vraagt niet om een tekst.')).toBeVisible();
    expect(screen.getByRole('link', { name: /als bestand/ })).toHaveAttribute('href', '/licences.json');
    vi.stubGlobal('fetch', before);
  });
});

describe('sections in the address', () => {
  test('arriving at a section shows it and moves focus to its heading', async () => {
    window.location.hash = '#begeleiden';
    await open(AboutScreen);
    expect(screen.getByRole('heading', { name: 'Je begeleidt iemand' })).toHaveFocus();
    expect(scrolledTo).toEqual(['begeleiden']);
  });

  test('a section that is not there is no trouble', async () => {
    window.location.hash = '#bestaat-niet';
    await open(AboutScreen, 'en');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A map of careers in care and welfare');
    expect(scrolledTo).toEqual([]);
  });
});

describe('sources', () => {
  test('lists every source with what rests on it, and narrows the list', async () => {
    await open(SourcesScreen);
    const text = await screen.findByRole('textbox', { name: 'Zoek in de bronnen' });
    expect(screen.getByRole('status')).toHaveTextContent('2 bronnen');
    const book = screen.getByRole('link', { name: 'Handboek' }).closest('li');
    expect(book).toHaveTextContent(/Handboek \(Uitgever, 2024\)\s*publicatie/);
    expect(book).toHaveTextContent(/Beschrijving van functies 4 · Loon 5 · Stappen 5 · Opleidingen 1/);
    await userEvent.type(text, 'uitgever hand');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 van 2 bronnen'));
    await userEvent.type(text, ' zzz');
    expect(await screen.findByText(/Geen bron gevonden/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Toon weer alle bronnen' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('2 bronnen'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wat de bron steunt' }), 'Krapte');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 van 2 bronnen'));
    expect(screen.getAllByText('Vakkennis van de redactie')[0]).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Alleen bronnen ouder dan drie jaar' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('0 van 2 bronnen'));
  });

  test('a source opens to all that rests on it, with the way there', async () => {
    await open(SourcesScreen);
    const book = (await screen.findByRole('link', { name: 'Handboek' })).closest('li');
    if (!book) throw new Error('no source');
    await userEvent.click(within(book).getByText('Wat steunt deze bron?'));
    const step = await within(book).findByRole('link', { name: 'Van Functie helpende naar Functie planner' });
    expect(step).toHaveAttribute('href', '/functie/helpende#verder');
    expect(within(book).getByText('Cao VVT: FWG 35')).toBeVisible();
    expect(within(book).getByText('In 2024 waren er 900 mensen te weinig.')).toBeVisible();
    expect(within(book).getByText('De Linde')).toBeVisible();
  });

  test('the address of a source leads to it, opened', async () => {
    window.location.hash = '#handboek-2024';
    await open(SourcesScreen);
    expect(await screen.findByText('Cao VVT: FWG 35')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Handboek' }).closest('li')).toHaveFocus();
    expect(scrolledTo).toContain('handboek-2024');
  });

  test('the scales are those of the code', async () => {
    await open(SourcesScreen);
    const table = screen.getByRole('table', { name: 'Van aantal naar woord' });
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual([
      ' einde van de lijn0',
      ' weinig stappen verder1 tot en met 2',
      ' enkele stappen verder3 tot en met 9',
      ' veel stappen verder10 tot en met 34',
      ' heel veel stappen verder35 of meer',
    ]);
    const strain = screen.getByRole('table', { name: 'Van getal naar woord' });
    expect(strain).toHaveTextContent('zeer zwaar75 tot en met 100');
  });
});

describe('privacy and accessibility', () => {
  test('privacy says what the address gives away', async () => {
    await open(PrivacyScreen);
    expect(screen.getByRole('main')).toHaveTextContent('Wie het adres krijgt, ziet die keuzes ook.');
  });

  test('the statement claims no more than was done', async () => {
    await open(AccessibilityScreen, 'en');
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent('Status: partially compliant.');
    expect(main).toHaveTextContent('Not done yet: a round with screen readers, a test with people with disabilities');
    for (const barrier of within(main).getAllByRole('heading', { level: 3 }))
      expect(within(barrier.closest('li') as HTMLElement).getAllByRole('definition')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'all roles as text' })).toHaveAttribute('href', '/roles.html');
  });
});

test('every file of the open data can be taken along, with its size', async () => {
  await open(SourcesScreen);
  const section = screen.getByRole('heading', { name: 'Neem de gegevens mee' }).closest('section, li, div[id]');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')];
  expect(section).not.toBeNull();
  expect(links.map((link) => new URL(link.href).pathname)).toEqual(
    expect.arrayContaining(openFiles.map(({ path }) => `/${openFolder}${path}`)),
  );
  for (const link of links) expect(link.parentElement).toHaveTextContent(/\([\d,.]+ (kB|MB)\)$/);
  expect(links[0]).toHaveAccessibleName('Alles in één bestand (JSON)');
  expect(links.map((link) => link.textContent)).toContain('Functies (roles.csv)');
});
