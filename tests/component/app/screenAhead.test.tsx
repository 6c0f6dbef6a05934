// @vitest-environment jsdom
import { act, render, renderHook, screen as shown } from '@testing-library/react';
import { StrictMode, Suspense } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { firstAnswer } from '../../../src/app/firstAnswer';
import { Screens, screenAhead } from '../../../src/app/Screens';
import { screen } from '../../../src/app/screen';
import { LanguageProvider, type Languages } from '../../../src/i18n/LanguageProvider';
import { setUpLanguage } from '../../../src/i18n/setup';
import { openNetwork } from '../../../src/state/network';
import { useRoleDetail } from '../../../src/state/useLoaded';
import { serveData } from '../role/openRole';

const { saying } = vi.hoisted(() => ({ saying: (name: string) => ({ default: () => <main>{name}</main> }) }));
vi.mock('../../../src/features/options/OptionsScreen', () => saying('stappen'));
vi.mock('../../../src/features/role/RoleScreen', () => saying('functie'));
vi.mock('../../../src/features/route/RouteScreen', () => saying('route'));
vi.mock('../../../src/features/mine/MineScreen', () => saying('mijn'));
vi.mock('../../../src/features/coach/CoachScreen', () => saying('begeleiden'));
vi.mock('../../../src/features/sheet/SheetScreen', () => saying('gespreksblad'));
vi.mock('../../../src/features/compare/CompareScreen', () => saying('vergelijk'));
vi.mock('../../../src/features/employers/EmployerScreen', () => saying('werkgever'));
vi.mock('../../../src/features/here/HereScreen', () => saying('vanaf hier'));
vi.mock('../../../src/features/list/ListScreen', () => saying('lijst'));
vi.mock('../../../src/features/map/MapScreen', () => saying('tekening'));

beforeAll(async () => {
  window.scrollTo = () => undefined;
  await serveData();
});

const inLanguage = (languages: Languages, path: string, query: string) => {
  const location = memoryLocation({ path, searchPath: query });
  return (
    <StrictMode>
      <LanguageProvider languages={languages}>
        <Router hook={location.hook} searchHook={location.searchHook}>
          <Screens />
        </Router>
      </LanguageProvider>
    </StrictMode>
  );
};

describe('the screen of an address that was fetched ahead stands there at once', () => {
  test.each([
    ['/stappen', 'van=helpende', 'stappen'],
    ['/functie/helpende', 'regio=haaglanden', 'functie'],
    ['/route', 'van=a&naar=b', 'route'],
    ['/mijn', '', 'mijn'],
    ['/begeleiden/vragen', '', 'begeleiden'],
    ['/gespreksblad', '', 'gespreksblad'],
    ['/vergelijk', 'functies=a,b', 'vergelijk'],
    ['/werkgever/haga', 'regio=haaglanden', 'werkgever'],
    ['/kaart', 'weergave=lijst', 'lijst'],
    ['/kaart', 'weergave=kaart', 'tekening'],
    ['/kaart', 'vanaf=helpende', 'vanaf hier'],
  ])('%s?%s', async (path, query, name) => {
    const languages = await setUpLanguage('nl');
    await screenAhead(languages, path, new URLSearchParams(query));
    render(inLanguage(languages, path, query));
    expect(shown.getByRole('main')).toHaveTextContent(name);
  });

  test('without that it says that it is on its way', async () => {
    const languages = await setUpLanguage('nl');
    render(inLanguage(languages, '/stappen', 'van=helpende'));
    expect(shown.getByRole('main')).toHaveAttribute('aria-busy', 'true');
    expect(await shown.findByText('stappen')).toBeVisible();
  });

  test('an address that has no such screen waits for nothing', async () => {
    const languages = await setUpLanguage('nl');
    for (const path of ['/', '/over', '/bestaat-niet', '/functies', '/constructor', '/__proto__', '/toString/x'])
      await screenAhead(languages, path, new URLSearchParams());
  });
});

test('what cannot be fetched ahead is asked again by who shows it', async () => {
  const languages = await setUpLanguage('nl');
  let tries = 0;
  const Shaky = screen(() => {
    tries += 1;
    return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(saying('toch gekomen'));
  });
  await Shaky.ahead(languages);
  render(
    <LanguageProvider languages={languages}>
      <Suspense fallback="wacht">
        <Shaky />
      </Suspense>
    </LanguageProvider>,
  );
  expect(await shown.findByText('toch gekomen')).toBeVisible();
});

test('what was shown before it was there does not start anew when it is fetched once more', async () => {
  const languages = await setUpLanguage('nl');
  const Again = screen(() => Promise.resolve(saying('staat')));
  const one = (
    <LanguageProvider languages={languages}>
      <Suspense fallback="wacht">
        <Again />
      </Suspense>
    </LanguageProvider>
  );
  const { rerender } = render(one);
  const element = await shown.findByText('staat');
  await act(() => Again.ahead(languages));
  rerender(one);
  expect(shown.getByText('staat')).toBe(element);
});

describe('the first answer', () => {
  test('has the facts of the role that the address names, and they are ready without a moment of waiting', async () => {
    const languages = await setUpLanguage('nl');
    await firstAnswer(languages, openNetwork(), '/stappen', new URLSearchParams('van=helpende'));
    const { result } = renderHook(() => useRoleDetail('helpende'));
    expect(result.current).toMatchObject({ status: 'ready', value: { id: 'helpende' } });
  });

  test('does not wait for a network that does not come, nor for an unknown role', async () => {
    const languages = await setUpLanguage('nl');
    await firstAnswer(languages, openNetwork(), '/stappen', new URLSearchParams('van=bestaat-niet'));
    vi.useFakeTimers();
    try {
      const waiting = firstAnswer(languages, new Promise(() => undefined), '/stappen', new URLSearchParams());
      await vi.advanceTimersByTimeAsync(1500);
      await waiting;
    } finally {
      vi.useRealTimers();
    }
  });

  test('of the drawn map is not waited for', async () => {
    const languages = await setUpLanguage('nl');
    const query = new URLSearchParams('weergave=kaart');
    await firstAnswer(languages, new Promise(() => undefined), '/kaart', query);
  });
});
