// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { validate } from '../../../src/core/validate/validate';
import { compileDataset } from '../../../src/dataset/compile';
import ListScreen from '../../../src/features/list/ListScreen';
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

async function openList(search = 'weergave=lijst', language: 'nl' | 'en' = 'nl') {
  const i18n = await setUpLanguage(language, ['filters', 'list']);
  const location = memoryLocation({ path: '/kaart', searchPath: search, record: true });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <ListScreen />
      </Router>
    </I18nextProvider>,
  );
  return () => location.history.at(-1);
}

const count = () => screen.getByRole('status');

describe('the list', () => {
  test('shows all roles under their groups, with words for every mark', async () => {
    await openList();
    expect(count()).toHaveTextContent('4 functies, waarvan 1 buiten de zorg');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Woord verzorging',
      'Woord staf',
      'Van buiten de zorg',
    ]);
    const row = screen.getByRole('link', { name: 'Functie helpende' }).closest('li');
    expect(row).toHaveTextContent(/Krapte: veel werk\. Fysiek: zeer zwaar\. Doorgroei: /);
    expect(row).toHaveTextContent('2 stappen');
    expect(screen.getByRole('link', { name: 'Functie helpende' })).toHaveAttribute('href', '/functie/helpende');
  });

  test('a filter narrows, stands in the address, and can be undone with its chip', async () => {
    const address = await openList();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Zonder nachtdiensten/ }));
    expect(address()).toBe('/kaart?weergave=lijst&zonder=nacht');
    expect(count()).toHaveTextContent('2 van 4 functies');
    await userEvent.click(screen.getByRole('button', { name: 'Zet uit: Zonder nachtdiensten' }));
    expect(address()).toBe('/kaart?weergave=lijst');
    expect(count()).toHaveTextContent('4 functies');
    // The chip is gone; the keyboard stays where it was.
    expect(screen.getByText('Gekozen filters: 0')).toHaveFocus();
  });

  test('an option says how many roles it would show; one that shows nothing cannot be chosen', async () => {
    await openList('soort=instap');
    expect(screen.getByRole('checkbox', { name: 'Functies in de zorg, 3 functies' })).toBeEnabled();
    expect(screen.getByRole('checkbox', { name: /^Zonder nachtdiensten/ })).toBeDisabled();
  });

  test('a lens sorts under its words; its legend filters', async () => {
    const address = await openList();
    await userEvent.click(screen.getByRole('radio', { name: 'Fysiek' }));
    expect(address()).toBe('/kaart?weergave=lijst&lens=fysiek');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings[0]).toMatch(/licht$/);
    expect(headings).toContain('zeer zwaar');
    const legend = screen.getByRole('group', { name: 'Fysiek: Kies een deel van de schaal' });
    await userEvent.click(within(legend).getByRole('checkbox', { name: /^zeer zwaar/ }));
    expect(address()).toBe('/kaart?weergave=lijst&lens=fysiek&fysiek=zeer-zwaar');
    expect(count()).toHaveTextContent('2 van 4 functies');
  });

  test('text finds by name, and an empty list offers the way out', async () => {
    const address = await openList('zonder=nacht');
    await userEvent.type(screen.getByRole('textbox', { name: 'Zoek in de lijst' }), 'verzorgende');
    expect(address()).toBe('/kaart?zonder=nacht&q=verzorgende');
    expect(count()).toHaveTextContent('0 van 4 functies');
    await userEvent.click(screen.getByRole('button', { name: /^Zonder diensten: Zonder nachtdiensten/ }));
    expect(address()).toBe('/kaart?q=verzorgende');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Dit past het best bij “verzorgende”');
    await userEvent.click(screen.getByRole('button', { name: 'Wis' }));
    expect(count()).toHaveTextContent('4 functies');
  });

  test('a shared address opens as it was, in English too', async () => {
    await openList('lens=doorgroei&groep=staf&q=', 'en');
    expect(screen.getByRole('radio', { name: 'Growth' })).toBeChecked();
    expect(count()).toHaveTextContent('1 of 4 roles');
    expect(screen.getByRole('button', { name: 'Switch off: Word staf' })).toBeVisible();
  });

  test('the way to the map keeps filters, lens and text', async () => {
    await openList('weergave=lijst&lens=fysiek&groep=staf&q=functie');
    const views = within(screen.getByRole('list', { name: 'Weergave' }));
    expect(views.getByRole('link', { name: 'Lijst' })).toHaveAttribute('aria-current', 'page');
    const map = views.getByRole('link', { name: 'Kaart' });
    expect(map).not.toHaveAttribute('aria-current');
    expect(map).toHaveAttribute('href', '/kaart?weergave=kaart&lens=fysiek&groep=staf&q=functie');
  });

  test('a lens says where it is explained', async () => {
    await openList('lens=krapte');
    expect(screen.getByRole('link', { name: 'Zo berekenen we dit' })).toHaveAttribute('href', '/bronnen#krapte');
  });
});
