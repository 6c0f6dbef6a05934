// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import InsightsScreen from '../../../src/features/insights/InsightsScreen';
import { clearHeadCounts } from '../../../src/state/headCounts';
import { put } from '../../support/breakData';
import { serveData } from '../role/openRole';
import { catchFiles, openInsights } from './openInsights';

beforeAll(() => serveData(put('roles/verzorgende.json', 'shortage.level', 'very-tight')));
beforeEach(() => clearHeadCounts());

const SCARCE = { name: /^Naar 1 van de 1 schaarse functies/ };

const sectionOf = async (name: RegExp) => {
  const section = (await screen.findByRole('heading', { level: 2, name })).closest('section');
  if (!section) throw new Error(`no section ${name}`);
  return within(section);
};

/** The numbers of a chart by their names, and those of the table behind it. */
async function chartAndTable(name: RegExp) {
  const section = await sectionOf(name);
  const [fold] = section.getAllByText(/^Tabel en bestanden: /);
  if (!fold) throw new Error('no table');
  const [chart] = section.getAllByRole('figure');
  if (!chart) throw new Error('no chart');
  await userEvent.click(fold);
  const [table] = await section.findAllByRole('table', { name: fold.textContent?.replace('Tabel en bestanden: ', '') });
  if (!table) throw new Error('no open table');
  const rows = within(table).getAllByRole('row').slice(1);
  return {
    chart,
    section,
    bars: within(chart)
      .getAllByRole('listitem')
      .map((bar) => bar.textContent),
    rows: rows.map((row) => [...row.children].map((cell) => cell.textContent)),
  };
}

describe('insights', () => {
  test('each finding is a sentence with its figures in the heading', async () => {
    await openInsights(InsightsScreen);
    await screen.findByRole('heading', SCARCE);
    await screen.findByRole('heading', { level: 2, name: /houdt de lijn op$/ });
    const findings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(findings[0]).toBe('1 van de 3 functies is zwaar en vraagt heel veel mensen');
    expect(findings[1]).toBe('Uit alle 2 zware functies leidt een weg naar lichter werk');
    expect(findings).toHaveLength(7);
    expect(screen.getAllByText('Zo geteld:')).toHaveLength(7);
  });

  test.each([
    ['heavy and scarce', /zwaar en vraagt heel veel mensen$/, 2],
    ['ways out', /naar lichter werk$/, 1],
    ['trainings', /meeste deuren opent/, 1],
    ['scarce work', SCARCE.name, 1],
  ])('the chart of %s has a name and says what its table says', async (_, heading, column) => {
    await openInsights(InsightsScreen);
    const { chart, bars, rows } = await chartAndTable(heading);
    expect(chart).toHaveAccessibleName();
    expect(bars.length).toBeGreaterThan(0);
    const told = rows.map((cells) => `${cells[0]}${cells[column]}`);
    expect(told).toEqual(expect.arrayContaining(bars));
  });

  test('a number in the grid leads to the list of exactly those roles', async () => {
    await openInsights(InsightsScreen);
    const cell = await screen.findByRole('link', { name: '1 functie: zeer zwaar, heel veel werk' });
    expect(cell).toHaveAttribute('href', '/kaart?weergave=lijst&soort=zorg&krapte=heel-veel&fysiek=zeer-zwaar');
  });

  test('saves the table and the picture as files, made here', async () => {
    const { saved } = catchFiles();
    await openInsights(InsightsScreen);
    const { section } = await chartAndTable(/zwaar en vraagt heel veel mensen$/);
    await userEvent.click(section.getByRole('button', { name: /^Tabel voor een rekenblad/ }));
    await userEvent.click(section.getByRole('button', { name: /^Beeld als bestand/ }));
    expect(saved.map(({ name }) => name)).toEqual(['zwaar-en-schaars.csv', 'zwaar-en-schaars.svg']);
    expect(await saved[0]?.text).toMatch(/^\uFEFF?Functiegroep;Functies;Zwaar en schaars\r\n/);
    expect(await saved[1]?.text).toMatch(/^<svg .*gegevens \d/);
  });

  test('tells how good the data is', async () => {
    await openInsights(InsightsScreen);
    expect(await screen.findByRole('heading', { level: 2, name: /van onze cijfers is een schatting/ })).toBeVisible();
  });
});

describe('who in a house could do scarce work', () => {
  async function addRole(typed: string, option: RegExp) {
    await userEvent.type(await screen.findByRole('combobox', { name: 'Functie in jullie huis' }), typed);
    await userEvent.click(await screen.findByRole('option', { name: option }));
  }

  test('head-counts flow into candidates, an upper bound, and go nowhere else', async () => {
    const { location } = await openInsights(InsightsScreen);
    await screen.findByRole('heading', SCARCE);
    const keys = localStorage.length;
    await addRole('planner', /Planner/i);
    const people = screen.getByRole('spinbutton', { name: /^Mensen: .*planner/i });
    expect(people).toHaveFocus();
    await userEvent.type(people, '12');
    expect(screen.getByText('1 schaarse functie is dichtbij voor iemand in jullie huis.')).toBeVisible();
    expect(screen.getByText('hoogstens 12 mensen')).toBeVisible();
    expect(screen.getByText(/geen verwachting/)).toBeVisible();
    await addRole('helpende', /Helpende/i);
    await userEvent.type(screen.getByRole('spinbutton', { name: /^Mensen: .*helpende/i }), '5');
    expect(screen.getByText('hoogstens 17 mensen')).toBeVisible();
    expect(screen.getByRole('link', { name: /^5 uit .*helpende: 1 stap/i })).toHaveAttribute(
      'href',
      '/route?van=helpende&naar=verzorgende',
    );
    expect(location.history).toEqual(['/inzichten']);
    expect(localStorage).toHaveLength(keys);
    expect(sessionStorage).toHaveLength(0);
  });

  test('a role that is taken away no longer counts, and the field for the next one has focus', async () => {
    await openInsights(InsightsScreen);
    await screen.findByRole('heading', SCARCE);
    await addRole('helpende', /Helpende/i);
    await userEvent.type(screen.getByRole('spinbutton'), '5');
    await userEvent.click(screen.getByRole('button', { name: /^Haal .*helpende weg/i }));
    expect(screen.getByText('Vul bij een functie een aantal in.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Functie in jullie huis' })).toHaveFocus();
  });

  test('what is no number of people counts as nobody', async () => {
    await openInsights(InsightsScreen);
    await screen.findByRole('heading', SCARCE);
    await addRole('helpende', /Helpende/i);
    await userEvent.type(screen.getByRole('spinbutton'), '-3');
    expect(screen.queryByText(/hoogstens -/)).toBeNull();
  });
});
