// @vitest-environment jsdom
import { render, renderHook, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, describe, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { roleEntries } from '../../../src/core/browse/entries';
import { makeScene } from '../../../src/core/layout/scene';
import HereScreen from '../../../src/features/here/HereScreen';
import { useMapLook } from '../../../src/features/map/useMapLook';
import OptionsScreen from '../../../src/features/options/OptionsScreen';
import { useQuestion } from '../../../src/features/options/useQuestion';
import RoleScreen from '../../../src/features/role/RoleScreen';
import RouteScreen from '../../../src/features/route/RouteScreen';
import { useRouteQuestion } from '../../../src/features/route/useRouteQuestion';
import { LanguageProvider, type Languages } from '../../../src/i18n/LanguageProvider';
import { PARTS } from '../../../src/i18n/parts';
import { setUpLanguage } from '../../../src/i18n/setup';
import { readMapView } from '../../../src/state/address/mapAddress';
import { useNetwork } from '../../../src/state/network';
import { useRoleList } from '../../../src/state/useRoleList';
import { add } from '../../support/breakData';
import { redirect } from '../../support/versions';
import { serveData } from '../role/openRole';

/** Addresses are printed and shared: each keeps working when a role in it was renamed, merged, split or retired. */
const OLD = {
  renamed: 'assistent',
  /** "hulp" and "keten" both end at the same role, the latter over another old id. */
  merged: 'hulp',
  chained: 'keten',
  split: 'allesdoener',
  retired: 'oproepkracht',
} as const;

let languages: Languages;

beforeAll(async () => {
  window.scrollTo = () => undefined;
  languages = await setUpLanguage('nl', PARTS);
  await serveData(
    add('redirects.json', '', redirect(OLD.renamed, 'planner')),
    add('redirects.json', '', redirect(OLD.chained, 'hulp')),
    add('redirects.json', '', redirect(OLD.split, 'helpende', 'planner')),
    add('redirects.json', '', redirect(OLD.retired)),
    add('redirects.json', '', redirect('ziekenverzorgende', 'verzorgende')),
  );
});

function visit(address: string, show: () => ReactNode) {
  const location = memoryLocation({ path: address, record: true });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <LanguageProvider languages={languages}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        {children}
      </Router>
    </LanguageProvider>
  );
  render(show(), { wrapper });
  return { at: () => location.history.at(-1), history: location.history };
}
const heading = () => screen.getByRole('heading', { level: 1 });
const links = (name: RegExp) => screen.getAllByRole('link', { name }).map((link) => link.getAttribute('href'));

const ONE_ROLE = [
  [OLD.renamed, 'planner'],
  [OLD.merged, 'helpende'],
  [OLD.chained, 'helpende'],
] as const;

describe('/functie/<old id>', () => {
  test.each(ONE_ROLE)('%s goes on to %s, to the same section, and leaves no trace', (old, now) => {
    window.location.hash = '#loon';
    const { history } = visit(`/functie/${old}`, () => <RoleScreen id={old} />);
    window.location.hash = '';
    expect(history).toEqual([`/functie/${now}#loon`]);
  });

  test('a split role offers its successors, a retired one says so', () => {
    visit('/functie/x', () => <RoleScreen id={OLD.split} />);
    expect(heading()).toHaveTextContent('Deze functie heet nu anders');
    expect(links(/^Functie (helpende|planner)/)).toEqual(['/functie/helpende', '/functie/planner']);
  });

  test('a retired role says so', () => {
    visit('/functie/x', () => <RoleScreen id={OLD.retired} />);
    expect(screen.getByText('De functie “oproepkracht” staat niet meer op de kaart.')).toBeVisible();
  });
});

describe('/stappen?van=<old id>', () => {
  test.each(ONE_ROLE)('%s shows the steps from %s', (old, now) => {
    visit(`/stappen?van=${old}`, () => <OptionsScreen />);
    expect(heading()).toHaveTextContent(new RegExp(`functie ${now}`, 'i'));
  });

  test('a split role asks which one is meant, with the rest of the question kept', () => {
    visit(`/stappen?van=${OLD.split}&zonder=nacht`, () => <OptionsScreen />);
    expect(screen.getByText(/“allesdoener” is opgegaan in een of meer andere functies/)).toBeVisible();
    expect(links(/^Functie/)).toEqual(['/stappen?van=helpende&zonder=nacht', '/stappen?van=planner&zonder=nacht']);
  });

  test('a retired role says so and asks again', () => {
    visit(`/stappen?van=${OLD.retired}`, () => <OptionsScreen />);
    expect(screen.getByText('De functie “oproepkracht” staat niet meer op de kaart.')).toBeVisible();
    expect(screen.getByRole('combobox')).toBeVisible();
  });
});

describe('/route?van=<old id>&naar=<old id>', () => {
  test('both ends are followed, and the page says what they are called now', () => {
    visit(`/route?van=${OLD.chained}&naar=${OLD.renamed}`, () => <RouteScreen />);
    expect(heading()).toHaveTextContent('Van functie helpende naar functie planner');
    expect(screen.getByText('De functie “keten” heet nu “Functie helpende”.')).toBeVisible();
    expect(screen.getByText('De functie “assistent” heet nu “Functie planner”.')).toBeVisible();
  });

  test('two roles that were merged are one and the same', () => {
    visit(`/route?van=${OLD.merged}&naar=${OLD.chained}`, () => <RouteScreen />);
    expect(heading()).toHaveTextContent(/helpende/);
    expect(heading()).not.toHaveTextContent(/Van .* naar/);
  });

  test('a split end asks which one is meant, a retired end says so; neither forgets the other', () => {
    visit(`/route?van=${OLD.split}&naar=${OLD.retired}`, () => <RouteScreen />);
    expect(links(/^Functie (helpende|planner)/)).toEqual([
      '/route?van=helpende&naar=oproepkracht',
      '/route?van=planner&naar=oproepkracht',
    ]);
    expect(screen.getByText('De functie “oproepkracht” staat niet meer op de kaart.')).toBeVisible();
  });
});

describe('roles to avoid in an address', () => {
  const avoided = (query: string, use: typeof useQuestion | typeof useRouteQuestion) => {
    const location = memoryLocation({ path: `/route?${query}` });
    const { result } = renderHook(() => use(useNetwork().graph), {
      wrapper: ({ children }) => (
        <Router hook={location.hook} searchHook={location.searchHook}>
          {children}
        </Router>
      ),
    });
    return result.current.conditions.limits.avoid;
  };

  test.each([useQuestion, useRouteQuestion])('are those of today, whatever they were called then', (use) => {
    expect(avoided(`mijd=${OLD.renamed},verzorgende`, use)).toEqual(['planner', 'verzorgende']);
    expect(avoided(`mijd=${OLD.split}`, use)).toEqual(['helpende', 'planner']);
    expect(avoided(`mijd=${OLD.retired}`, use)).toBeUndefined();
    expect(avoided('mijd=nooit-geweest', use)).toEqual(['nooit-geweest']);
  });
});

describe('/kaart?vanaf=<old id>, the steps from here', () => {
  test.each(ONE_ROLE)('%s goes on to %s with filters and lens, and leaves no trace', (old, now) => {
    const { history } = visit(`/kaart?vanaf=${old}&lens=fysiek`, () => <HereScreen />);
    expect(history).toEqual([`/kaart?vanaf=${now}&lens=fysiek`]);
  });

  test('a split role offers its successors', () => {
    visit(`/kaart?vanaf=${OLD.split}&lens=fysiek`, () => <HereScreen />);
    expect(links(/^Functie/)).toEqual(['/kaart?vanaf=helpende&lens=fysiek', '/kaart?vanaf=planner&lens=fysiek']);
  });

  test('a retired role says so', () => {
    visit(`/kaart?vanaf=${OLD.retired}`, () => <HereScreen />);
    expect(screen.getByText('De functie “oproepkracht” staat niet meer op de kaart.')).toBeVisible();
  });

  test('opened stops are followed, too', () => {
    visit(`/kaart?vanaf=helpende&pad=ziekenverzorgende`, () => <HereScreen />);
    expect(screen.getByRole('button', { name: /Functie verzorgende/, expanded: true })).toBeVisible();
  });
});

describe('the whole map', () => {
  function look(query: string) {
    const location = memoryLocation({ path: `/kaart?${query}` });
    const { result } = renderHook(
      () => {
        const { graph } = useNetwork();
        const list = useRoleList('nl');
        const slots = Object.fromEntries(graph.roles.map(({ id, index }) => [id, [index, 0] as const]));
        const scene = makeScene(graph, {
          version: 1,
          columns: [{ id: 'all', levels: ['geen', 'mbo-2', 'mbo-3'], subs: 9 }],
          bands: ['verzorging', 'staf', 'outside'].map((id) => ({ id, rows: 2 })),
          slots,
        });
        return useMapLook(scene, roleEntries(graph), readMapView(new URLSearchParams(query)), list);
      },
      {
        wrapper: ({ children }) => (
          <LanguageProvider languages={languages}>
            <Router hook={location.hook} searchHook={location.searchHook}>
              {children}
            </Router>
          </LanguageProvider>
        ),
      },
    );
    const { chosen, here, route } = result.current;
    return { chosen: chosen?.id ?? null, here: here?.id ?? null, route: route.map(({ id }) => id) };
  }

  test.each(ONE_ROLE)('%s is the station of %s, chosen, as my own place, and on a route', (old, now) => {
    const other = now === 'planner' ? 'helpende' : 'planner';
    expect(look(`functie=${old}&vanaf=${old}&beeld=heel&route=${old},${other}`)).toEqual({
      chosen: now,
      here: now,
      route: [now, other],
    });
  });

  test.each([OLD.split, OLD.retired, 'nooit-geweest'])('%s is no station; the screen then says so', (old) => {
    expect(look(`functie=${old}&vanaf=${old}&beeld=heel&route=${old},planner`)).toEqual({
      chosen: null,
      here: null,
      route: [],
    });
  });
});
