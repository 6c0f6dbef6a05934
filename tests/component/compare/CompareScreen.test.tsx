// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { NO_RECORDS } from '../../../src/core/plan/noRecords';
import { validate } from '../../../src/core/validate/validate';
import { compileDataset } from '../../../src/dataset/compile';
import CompareScreen from '../../../src/features/compare/CompareScreen';
import { changesFor } from '../../../src/features/compare/ToSheet';
import { putIn } from '../../../src/features/compare/useCompareQuestion';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openNetwork } from '../../../src/state/network';
import { EMPTY_PLAN, usePlanStore } from '../../../src/state/plan/planStore';
import { broken } from '../../support/breakData';
import { aRole, graphOf, roleIn } from '../../support/graph';

let failing = '';

beforeAll(async () => {
  const { data } = validate(broken());
  if (!data) throw new Error('the small data can be read');
  const { files } = compileDataset(data);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = [...files.keys()].find((file) => url.endsWith(`/${file}`));
    const isThere = name !== undefined && (failing === '' || !url.includes(failing));
    return isThere ? new Response(files.get(name)) : new Response('', { status: 404 });
  });
  await openNetwork();
});

beforeEach(() => {
  failing = '';
  usePlanStore.setState({ status: 'none', records: NO_RECORDS, plan: EMPTY_PLAN });
});

async function open(query: string, language: 'nl' | 'en' = 'nl') {
  window.scrollTo = () => undefined;
  const i18n = await setUpLanguage(language, ['compare', 'plan']);
  const location = memoryLocation({ path: `/vergelijk${query}`, record: true });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <CompareScreen />
      </Router>
    </I18nextProvider>,
  );
  return { at: () => location.history.at(-1) };
}
const heading = () => screen.getByRole('heading', { level: 1 });
const main = () => screen.findByRole('table', { name: /^Verschillen tussen/ });

// First of all: files that have come once are not asked again.
test('roles are shown without their files when those do not load', async () => {
  failing = '/roles/';
  await open('?functies=helpende,verzorgende');
  expect(await screen.findByRole('alert')).toHaveTextContent('De taken en bronnen konden niet laden');
  expect(within(await main()).getByRole('row', { name: /^Nacht/ })).toBeVisible();
  expect(within(await main()).queryByRole('row', { name: /^Taken/ })).toBeNull();
});

describe('two roles', () => {
  test('stand in a table with the own role first, and the differences', async () => {
    await open('?functies=helpende,planner');
    expect(heading()).toHaveTextContent('Functie helpende naast Functie planner');
    const table = await main();
    const columns = within(table).getAllByRole('columnheader');
    expect(columns.map((each) => each.textContent)).toEqual(['Onderwerp', 'Functie helpende', 'Functie planner']);
    const body = within(table).getByRole('row', { name: /^Lichaam, alles samen/ });
    const [mine, other] = within(body).getAllByRole('cell');
    expect(mine).toHaveTextContent('zeer zwaar');
    expect(other).toHaveTextContent('licht');
    expect(other).toHaveTextContent('veel lichter');
    expect(within(table).getByRole('heading', { name: 'Wat verdien ik?' })).toBeVisible();
  });

  test('have the trade in a sentence, and the way there', async () => {
    await open('?functies=helpende,planner');
    expect(screen.getByText(/^Je tilt veel minder\. Je verliest de toeslag voor avonden en weekenden\./)).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Bekijk de route naar Functie planner' })[0]).toHaveAttribute(
      'href',
      '/route?van=helpende&naar=planner',
    );
    expect(await screen.findByText(/niet over jouw gezondheid/)).toBeVisible();
  });

  test('fold what stays equal, and say what is in it', async () => {
    await open('?functies=helpende,planner');
    await main();
    const fold = screen.getByText(/^Dit blijft gelijk \(\d+\)$/);
    expect(screen.getByText(/ · Overdag/)).toBeVisible();
    await userEvent.click(fold);
    const equal = screen.getByRole('table', { name: /^Wat gelijk blijft/ });
    expect(within(equal).getByRole('row', { name: /^Overdag/ })).toBeVisible();
  });

  test('tell skills in three lists', async () => {
    await open('?functies=verzorgende,planner');
    const skills = await screen.findByRole('region', { name: 'Wat je kunt en wat je leert' });
    await within(skills).findByText('Woord gesprekken');
    const names = within(skills)
      .getAllByRole('list')
      .map((list) =>
        within(list)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
      );
    expect(names).toEqual([['Woord gesprekken'], ['Woord plannen'], ['Woord basiszorg']]);
  });

  test('without any way between them say so', async () => {
    await open('?functies=verzorgende,winkel');
    expect(screen.getByText(/Wij kennen geen route\.$/)).toBeVisible();
    const row = within(await main()).getByRole('row', { name: /^De weg erheen/ });
    expect(row).toHaveTextContent('Er is geen directe stap, en wij kennen geen route.');
    expect(within(await main()).queryByRole('row', { name: /^Wie betaalt/ })).toBeNull();
  });
});

describe('choosing', () => {
  test('changes places, takes away, and adds by the address', async () => {
    const { at } = await open('?functies=helpende,planner,verzorgende');
    await userEvent.click(screen.getByRole('button', { name: 'Zet links: Functie verzorgende, als jouw functie' }));
    expect(at()).toBe('/vergelijk?functies=verzorgende,planner,helpende');
    await userEvent.click(screen.getByRole('button', { name: 'Haal weg: Functie planner' }));
    expect(at()).toBe('/vergelijk?functies=verzorgende,helpende');
    expect(screen.getByRole('group', { name: 'Vergelijk functies' })).toHaveFocus();
    const field = screen.getByRole('combobox', { name: 'En met (mag leeg)' });
    await userEvent.type(field, 'planner{Enter}');
    expect(at()).toBe('/vergelijk?functies=verzorgende,helpende,planner');
  });

  test('with nothing chosen the plan of the reader is one tap away', async () => {
    usePlanStore.setState({
      plan: { ...EMPTY_PLAN, isEmpty: false, about: { role: 'hulp' }, roles: [{ kind: 'role', id: 'planner' }] },
    });
    await open('');
    const plan = screen.getByRole('region', { name: 'Uit je plan' });
    expect(within(plan).getByRole('link')).toHaveAttribute('href', '/vergelijk?functies=helpende,planner');
  });

  test('with one role chosen others are suggested', async () => {
    await open('?functies=helpende');
    expect(heading()).toHaveTextContent('Waarmee vergelijk je Functie helpende?');
    const steps = screen.getByRole('region', { name: 'Stappen die mensen hiervandaan zetten' });
    expect(within(steps).getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^\/vergelijk\?functies=helpende,/);
  });

  test('what became of an id is told, and the rest is compared', async () => {
    await open('?functies=hulp,helpende,niemand,planner,verzorgende,winkel');
    expect(screen.getByText('De functie “hulp” heet nu “Functie helpende”.')).toBeVisible();
    expect(screen.getByText(/stond er twee keer/)).toBeVisible();
    expect(screen.getByText(/Er is geen functie met de naam “niemand”/)).toBeVisible();
    expect(screen.getByText(/^We vergelijken hooguit drie functies\. Dit past er niet bij: .*winkel\.$/)).toBeVisible();
    expect(await main()).toBeVisible();
  });

  test('a plan with another own role offers to put that on the left', async () => {
    usePlanStore.setState({ plan: { ...EMPTY_PLAN, isEmpty: false, about: { role: 'verzorgende' } } });
    await open('?functies=helpende,planner');
    expect(screen.getByText('Vanuit deze functie')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Zet mijn functie links' })).toHaveAttribute(
      'href',
      '/vergelijk?functies=verzorgende,helpende',
    );
  });

  test('the button for the sheet keeps the roles and goes there', async () => {
    const { at } = await open('?functies=helpende,planner');
    await userEvent.click(screen.getByRole('button', { name: 'Zet op het gespreksblad' }));
    await vi.waitFor(() => expect(at()).toBe('/gespreksblad'));
    const { plan } = usePlanStore.getState();
    expect(plan.about.role).toBe('helpende');
    expect(plan.roles.map(({ id }) => id)).toEqual(['planner']);
  });
});

describe('the roles of a plan', () => {
  const graph = graphOf({ roles: [aRole('a'), aRole('b'), aRole('c')] });
  const roles = ['a', 'b', 'c'].map((id) => roleIn(graph, id));
  const ids = (...args: Parameters<typeof changesFor>) =>
    changesFor(...args).map((change) => ('set' in change ? `${change.set.kind} ${change.set.id}` : 'removed'));

  test('keep their notes, and the own role is not overwritten', () => {
    expect(ids(roles, { about: {}, roles: [] })).toEqual(['about role', 'role b', 'role c']);
    expect(ids(roles, { about: { role: 'c' }, roles: [{ kind: 'role', id: 'b', note: 'n' }] })).toEqual(['role a']);
  });
});

test('a role put in a place changes places with what was there', () => {
  expect(putIn(['a', 'b', 'c'], 0, 'c')).toEqual(['c', 'b', 'a']);
  expect(putIn(['a', 'b'], 2, 'a')).toEqual(['b', 'a']);
  expect(putIn(['a'], 2, 'b')).toEqual(['a', 'b']);
  expect(putIn(['a', 'b', 'c'], 1, 'd')).toEqual(['a', 'd', 'c']);
});
