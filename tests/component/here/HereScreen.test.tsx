// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { validate } from '../../../src/core/validate/validate';
import { compileDataset } from '../../../src/dataset/compile';
import HereScreen from '../../../src/features/here/HereScreen';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openNetwork } from '../../../src/state/network';
import { dataSet, toFiles } from '../../support/dataSet';

beforeAll(async () => {
  window.scrollTo = () => undefined;
  const { data } = validate(toFiles(dataSet()));
  if (!data) throw new Error('the test data has errors');
  const { files } = compileDataset(data);
  vi.stubGlobal('fetch', async (url: string) => {
    const name = [...files.keys()].find((file) => url.endsWith(`/${file}`));
    return name ? new Response(files.get(name)) : new Response('', { status: 404 });
  });
  await openNetwork();
});

async function openHere(search: string, language: 'nl' | 'en' = 'nl') {
  const i18n = await setUpLanguage(language, ['filters', 'here', 'panel']);
  const location = memoryLocation({ path: '/kaart', searchPath: search, record: true });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <HereScreen />
      </Router>
    </I18nextProvider>,
  );
  return () => location.history.at(-1);
}

const heading = () => screen.getByRole('heading', { level: 1 });
/** The live regions of the field and of the map, together. */
const said = () =>
  screen
    .getAllByRole('status')
    .map((each) => each.textContent)
    .join('');
const rowOf = (name: RegExp) => {
  const row = screen.getByRole('button', { name }).closest('li');
  if (!row) throw new Error('a stop stands in a list');
  return row;
};

describe('the steps from a role', () => {
  test('answer in the heading, and stand in groups with what each step asks', async () => {
    await openHere('vanaf=helpende');
    expect(heading()).toHaveTextContent('Vanaf Functie helpende: 2 stappen, 2 functies in 2 stappen');
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Lichter werk 1',
      'Verder omhoog 1',
    ]);
    const row = rowOf(/^Functie verzorgende, 1 stap verder/);
    expect(row).toHaveTextContent('2,5 jaar');
    expect(row).toHaveTextContent('hoger niveau · ongeveer even zwaar');
    expect(within(row).getByRole('link', { name: 'Bekijk Functie verzorgende op de hele kaart' })).toHaveAttribute(
      'href',
      '/kaart?vanaf=helpende&weergave=kaart&beeld=heel&functie=verzorgende',
    );
    expect(within(row).getByRole('link', { name: 'Route naar Functie verzorgende' })).toHaveAttribute(
      'href',
      '/route?van=helpende&naar=verzorgende',
    );
  });

  test('open and close under their stop, in the address, and say so', async () => {
    const address = await openHere('vanaf=winkel');
    await userEvent.click(screen.getByRole('button', { name: 'Functie helpende, 2 stappen verder' }));
    expect(address()).toBe('/kaart?vanaf=winkel&pad=helpende');
    expect(said()).toBe('2 stappen geopend');
    const button = screen.getByRole('button', { name: /^Functie helpende/ });
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveFocus();
    const inside = within(rowOf(/^Functie helpende/));
    expect(inside.getByRole('heading', { level: 3, name: 'Lichter werk 1' })).toBeInTheDocument();
    const trail = within(screen.getByRole('list', { name: 'Jouw pad op de kaart' }));
    expect(trail.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Functie winkel',
      'Functie helpende',
    ]);
    expect(screen.getByRole('link', { name: 'Bekijk deze route' })).toHaveAttribute(
      'href',
      '/route?van=winkel&naar=helpende',
    );
    await userEvent.click(button);
    expect(address()).toBe('/kaart?vanaf=winkel');
    expect(said()).toBe('Functie helpende gesloten');
    expect(screen.queryByRole('link', { name: 'Bekijk deze route' })).not.toBeInTheDocument();
  });

  test('never offer a role on the path again, and end where nothing is left', async () => {
    await openHere('vanaf=winkel&pad=helpende,verzorgende');
    const open = within(rowOf(/^Functie verzorgende/));
    // The planner could go back to where we come from; that is no step onward, so it is a link to its page.
    expect(open.getByRole('link', { name: 'Functie planner' })).toHaveAttribute('href', '/functie/planner?van=winkel');
    expect(open.queryByRole('button', { name: /^Functie (helpende|winkel)/ })).not.toBeInTheDocument();
  });

  test('lead here on request, with arrows and routes the other way', async () => {
    const address = await openHere('vanaf=helpende');
    await userEvent.click(screen.getByRole('link', { name: 'Stappen hierheen' }));
    expect(address()).toBe('/kaart?vanaf=helpende&richting=hierheen');
    expect(heading()).toHaveTextContent('Naar Functie helpende: 2 stappen, uit 3 functies in 2 stappen');
    expect(screen.getByRole('link', { name: 'Route vanaf Functie winkel' })).toHaveAttribute(
      'href',
      '/route?van=winkel&naar=helpende',
    );
  });

  test('outside the filters stay, with a word; the lens tells its value', async () => {
    await openHere('vanaf=helpende&zonder=nacht&lens=fysiek');
    expect(rowOf(/^Functie verzorgende/)).toHaveTextContent('past niet bij je filters');
    expect(rowOf(/^Functie verzorgende/)).toHaveTextContent('Fysiek: zeer zwaar');
    const planner = screen.getByRole('link', { name: /Route naar Functie planner/ }).closest('li');
    expect(planner).not.toHaveTextContent('past niet bij je filters');
    expect(screen.getByRole('button', { name: 'Zet uit: Zonder nachtdiensten' })).toBeVisible();
  });

  test('are told in English, too', async () => {
    await openHere('vanaf=helpende&pad=verzorgende', 'en');
    expect(heading()).toHaveTextContent('From Role helpende: 2 steps, 2 roles within 2 steps');
    expect(screen.getByRole('link', { name: 'View this route' })).toBeVisible();
  });
});

describe('a role without steps', () => {
  test('says so, and shows where one can still look', async () => {
    await openHere('vanaf=winkel&richting=hierheen');
    expect(heading()).toHaveTextContent('Naar Functie winkel kennen we nog geen stap');
    expect(screen.getByRole('link', { name: 'Bekijk de stappen verder' })).toHaveAttribute(
      'href',
      '/kaart?vanaf=winkel',
    );
    expect(screen.getByRole('link', { name: 'Bekijk wat je nog meer kunt' })).toHaveAttribute(
      'href',
      '/stappen?van=winkel',
    );
  });
});

describe('an id that is no role', () => {
  test('gets the nearest roles and a search', async () => {
    await openHere('vanaf=helpnde&lens=fysiek');
    expect(heading()).toHaveTextContent('Deze functie kennen we niet');
    expect(screen.getByRole('link', { name: 'Functie helpende' })).toHaveAttribute(
      'href',
      '/kaart?vanaf=helpende&lens=fysiek',
    );
    expect(screen.getByRole('combobox')).toBeVisible();
  });

  test('that is missing or hostile gets the question', async () => {
    await openHere('vanaf=<script>');
    expect(heading()).toHaveTextContent('Vanaf welke functie wil je kijken?');
  });
});
