// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import type { MonitorChart } from '../../../src/core/model/data';
import MonitorScreen from '../../../src/features/insights/monitor/MonitorScreen';
import { add } from '../../support/breakData';
import { failOnce, serveData } from '../role/openRole';
import { openInsights } from './openInsights';

const seen = { asOf: '2024', sources: ['handboek-2024'], confidence: 'verified' as const };
const text = (nl: string) => ({ nl, en: `${nl} (English)` });
const chart = (id: string, over: Partial<MonitorChart>): MonitorChart => ({
  id,
  topic: 'sick-leave',
  area: 'haaglanden',
  name: text(`Reeks ${id}`),
  definition: text(`Wat ${id} telt.`),
  kind: 'measured',
  unit: 'percent',
  points: [],
  ...seen,
  ...over,
});

beforeAll(() =>
  serveData(
    add(
      'monitor.json',
      '',
      chart('gat', {
        points: [
          { period: '2022-Q4', value: 8 },
          { period: '2023-Q1', value: 8.1 },
          { period: '2023-Q3', value: 6.7 },
        ],
      }),
      chart('straks', {
        topic: 'shortage',
        kind: 'forecast',
        unit: 'people',
        points: [
          { period: '2024', value: 14200 },
          { period: '2033', value: 51900 },
        ],
      }),
      chart('branches', { topic: 'age', points: [{ period: '2016', value: 28.4, sector: 'vvt' }] }),
      chart('los', { topic: 'workforce', unit: 'people', points: [{ period: '2016', value: 58390 }] }),
      chart('land', { area: 'nederland', points: [{ period: '2023', value: 5 }] }),
    ),
  ),
);

const cardOf = async (id: string) => {
  const card = (await screen.findByRole('heading', { level: 3, name: `Reeks ${id}` })).closest('li');
  if (!card) throw new Error(`no card ${id}`);
  return within(card);
};

describe('the monitor', () => {
  test('says that the figures did not come, and tries again', async () => {
    failOnce('monitor.json');
    await openInsights(MonitorScreen);
    expect(await screen.findByText('De cijfers door de tijd konden niet laden.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'Reeks gat' })).toBeVisible();
  });

  test('names every chart, and its table has the same values', async () => {
    await openInsights(MonitorScreen);
    const card = await cardOf('gat');
    const drawing = card.getByRole('img', { name: 'Reeks gat' });
    expect(within(drawing).getByText('8,1%')).toBeInTheDocument();
    expect(card.getByText('Wat gat telt.')).toBeVisible();
    await userEvent.click(card.getByText('Tabel en bestanden: Reeks gat'));
    const rows = within(await card.findByRole('table', { name: 'Reeks gat' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      '4e kwartaal 20228%',
      '1e kwartaal 20238,1%',
      '3e kwartaal 20236,7%',
    ]);
  });

  test('says where nobody counted, and what is a forecast', async () => {
    await openInsights(MonitorScreen);
    expect((await cardOf('gat')).getByText(/^Er ontbreekt 1 stuk/)).toBeVisible();
    const forecast = await cardOf('straks');
    expect(forecast.getByText(/^Verwachting · Gebied: Haaglanden/)).toBeVisible();
    expect(forecast.getByText(/stippellijn verbindt/)).toBeVisible();
  });

  test('one number stands as a number, and branches side by side', async () => {
    await openInsights(MonitorScreen);
    expect((await cardOf('los')).getByText('58.390')).toBeVisible();
    expect((await cardOf('los')).queryByRole('img')).toBeNull();
    expect((await cardOf('branches')).getByRole('figure', { name: 'Reeks branches' })).toBeVisible();
  });

  test('shows how each series is known', async () => {
    await openInsights(MonitorScreen);
    const card = await cardOf('gat');
    await userEvent.click(card.getByText(/Hoe weten we dit/));
    expect(await card.findByRole('link', { name: 'Handboek' })).toBeVisible();
  });

  test('follows the region in the address', async () => {
    const { location } = await openInsights(MonitorScreen, 'regio=haaglanden');
    await cardOf('land');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Mijn regio' }), 'heel het gebied');
    expect(location.history.at(-1)).toBe('/inzichten');
    expect(screen.getByRole('heading', { level: 1, name: /6 reeksen, de nieuwste uit 2024/ })).toBeVisible();
  });
});
