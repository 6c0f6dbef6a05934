// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import RegionScreen from '../../../src/features/region/RegionScreen';
import { setUpLanguage } from '../../../src/i18n/setup';
import { add } from '../../support/breakData';
import { serveData } from '../role/openRole';

const seen = { asOf: '2023', sources: ['handboek-2024'], confidence: 'verified' };
const about = (nl: string) => ({ nl, en: `${nl} (English)` });

beforeAll(() =>
  serveData(
    add(
      'regions/haaglanden.json',
      'facts',
      {
        id: 'w',
        topic: 'werkgelegenheid-branche',
        area: about('Haaglanden'),
        sector: 'vvt',
        value: 7570,
        unit: 'mensen',
        text: about('Er werken 7.570 mensen.'),
        ...seen,
      },
      {
        id: 'o',
        topic: 'leeftijd',
        area: about('Haaglanden'),
        sector: 'vvt',
        value: 27.9,
        unit: '%',
        text: about('27,9 procent is 55 of ouder.'),
        ...seen,
      },
    ),
    add(
      'regions/nederland.json',
      'facts',
      {
        id: 'p1',
        topic: 'tekort-prognose',
        area: about('Nederland'),
        value: 135000,
        unit: 'mensen',
        forYear: 2031,
        text: about('De raming noemt 135.000.'),
        ...seen,
        asOf: '2022',
      },
      {
        id: 'p2',
        topic: 'tekort-prognose',
        area: about('Nederland'),
        value: 190000,
        unit: 'mensen',
        forYear: 2033,
        text: about('De raming noemt 190.000.'),
        ...seen,
      },
    ),
  ),
);

async function openRegion(search = '') {
  window.scrollTo = () => undefined;
  const i18n = await setUpLanguage('nl', ['regionPage']);
  const location = memoryLocation({ path: '/regio', searchPath: search, record: true });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <RegionScreen />
      </Router>
    </I18nextProvider>,
  );
  await screen.findByRole('heading', { name: 'Wie er werken' });
  return location;
}

describe('the page of the region', () => {
  test('shows forecasts that disagree side by side, with both years', async () => {
    await openRegion();
    const series = (await screen.findByRole('heading', { name: 'Nederland: zorg en welzijn samen' })).parentElement;
    if (!series) throw new Error('no series');
    expect(within(series).getByText(/Deze 2 verwachtingen verschillen/)).toBeVisible();
    expect(
      within(series)
        .getAllByText(/^\d+\.000$/)
        .map((each) => each.textContent),
    ).toEqual(['190.000', '135.000']);
    expect(within(series).getByText('voor 2031, bekendgemaakt in 2022')).toBeVisible();
  });

  test('tells who works there per branch, with the year', async () => {
    await openRegion();
    const table = screen.getByRole('table', { name: 'Haaglanden, 2023' });
    expect(within(table).getByRole('row', { name: /7\.570 27,9%$/ })).toBeVisible();
  });

  test('follows the region that the reader chooses, in the address', async () => {
    const location = await openRegion();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mijn regio' }), 'Haaglanden');
    expect(await screen.findByRole('heading', { level: 1, name: 'Haaglanden in cijfers' })).toBeVisible();
    expect(location.history.at(-1)).toBe('/regio?regio=haaglanden');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mijn regio' }), 'heel het gebied');
    expect(location.history.at(-1)).toBe('/regio');
  });

  test('an unknown region in the address is the whole area', async () => {
    await openRegion('regio=atlantis');
    expect(screen.getByRole('heading', { level: 1, name: 'De regio in cijfers' })).toBeVisible();
  });
});
