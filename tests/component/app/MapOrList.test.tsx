// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { MapOrList } from '../../../src/app/MapOrList';
import { Shell } from '../../../src/app/Shell';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { setUpLanguage } from '../../../src/i18n/setup';

vi.mock('../../../src/features/here/HereScreen', () => ({ default: () => <main>vanaf hier</main> }));
vi.mock('../../../src/features/list/ListScreen', () => ({ default: () => <main>de lijst</main> }));
vi.mock('../../../src/features/map/MapScreen', () => ({ default: () => <main>de tekening</main> }));

afterEach(() => vi.unstubAllGlobals());

/** A window of this width, in rem; null = a browser that cannot tell. */
async function open(search: string, width: number | null) {
  if (width !== null)
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: width <= Number(/max-width: ([\d.]+)rem/.exec(query)?.[1]),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
  const location = memoryLocation({ path: '/kaart', searchPath: search });
  render(
    <LanguageProvider languages={await setUpLanguage('nl')}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <Suspense fallback="wacht">
          <Shell>
            <MapOrList />
          </Shell>
        </Suspense>
      </Router>
    </LanguageProvider>,
  );
  const shown = await screen.findByRole('main');
  const menu = screen.getByRole('navigation', { name: 'Hoofdmenu' });
  const current = within(menu)
    .getAllByRole('link')
    .find((link) => link.getAttribute('aria-current'));
  return [shown.textContent, current?.textContent];
}

describe('/kaart', () => {
  test.each([
    ['', 30, 'de lijst', 'Lijst'],
    ['', 47, 'de lijst', 'Lijst'],
    ['', 48, 'de tekening', 'Kaart'],
    ['', null, 'de tekening', 'Kaart'],
    ['weergave=kaart', 30, 'de tekening', 'Kaart'],
    ['weergave=lijst', 80, 'de lijst', 'Lijst'],
    ['weergave=onzin', 80, 'de tekening', 'Kaart'],
    ['vanaf=helpende', 80, 'vanaf hier', 'Kaart'],
    ['vanaf=helpende', 30, 'vanaf hier', 'Kaart'],
    ['vanaf=helpende&weergave=lijst', 80, 'vanaf hier', 'Lijst'],
    ['vanaf=helpende&beeld=heel', 80, 'de tekening', 'Kaart'],
    ['vanaf=helpende&beeld=heel', 30, 'de lijst', 'Lijst'],
  ])('"%s" at %s rem shows %s', async (search, width, shown, current) => {
    expect(await open(search, width)).toEqual([shown, current]);
  });

  test('the menu begins with the map', async () => {
    await open('', 80);
    const menu = screen.getByRole('navigation', { name: 'Hoofdmenu' });
    const links = within(menu).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(['Kaart', 'Stappen', 'Route', 'Lijst', 'Mijn plan']);
    expect(links[0]).toHaveAttribute('href', '/kaart?weergave=kaart');
  });
});
