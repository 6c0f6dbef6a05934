// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { compileDataset } from '../../../src/dataset/compile';
import { LanguageProvider } from '../../../src/i18n/LanguageProvider';
import { setUpLanguage } from '../../../src/i18n/setup';
import { smallData } from '../../support/dataFiles';
import { secondVersion } from '../../support/versions';

/** A dataset is fetched once per visit, so each test is a visit of its own. */
async function open(files: ReadonlyMap<string, string>, language: 'nl' | 'en' = 'nl') {
  vi.resetModules();
  vi.stubGlobal('fetch', async (url: string) => {
    const name = [...files.keys()].find((file) => url.endsWith(`/${file}`));
    return name ? new Response(files.get(name)) : new Response('', { status: 404 });
  });
  const { openNetwork } = await import('../../../src/state/network');
  const { default: ChangesScreen } = await import('../../../src/features/changes/ChangesScreen');
  await openNetwork();
  const languages = await setUpLanguage(language, ['changes']);
  const location = memoryLocation({ path: '/wijzigingen' });
  render(
    <LanguageProvider languages={languages}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <ChangesScreen />
      </Router>
    </LanguageProvider>,
  );
}
const second = () => {
  const { data, releases } = secondVersion();
  return compileDataset(data, null, releases).files;
};
const version = (name: string) => screen.findByRole('region', { name });

beforeEach(() => {
  window.scrollTo = () => undefined;
});

describe('what changed', () => {
  test('the first version has nothing to compare with, and says so', async () => {
    await open(compileDataset(smallData()).files);
    const first = await version('Versie 1.0.0');
    expect(first).toHaveTextContent('21 november 2026');
    expect(first).toHaveTextContent('Alles is nieuw.');
    expect(first).toHaveTextContent('Dit is de eerste versie. Er is nog niets om haar mee te vergelijken.');
    expect(within(first).queryByText(/Nieuwe functies/)).not.toBeInTheDocument();
  });

  test('new roles are links, on the map and in the list as well; gone roles say where they went', async () => {
    await open(second());
    const region = await version('Versie 1.1.0');
    expect(region).toHaveTextContent('Er is een functie bij.De bezorger.');
    const link = (name: string) => within(region).getAllByRole('link', { name })[0];
    expect(link('Functie bezorger')).toHaveAttribute('href', '/functie/bezorger');
    expect(link('Toon op de kaart wat nieuw is sinds 1.0.0')).toHaveAttribute(
      'href',
      '/kaart?nieuw=1.0.0&weergave=kaart',
    );
    expect(link('Toon in de lijst wat nieuw is sinds 1.0.0')).toHaveAttribute(
      'href',
      '/kaart?nieuw=1.0.0&weergave=lijst',
    );
    expect(link('Functie planner')).toHaveAttribute('href', '/functie/planner');
    expect(region).toHaveTextContent('Functie plannernu: Functie planner');
    expect(region).toHaveTextContent('Functie kokergesplitst in: Functie bakker en Functie kok');
    expect(region).toHaveTextContent('Functie koffiejufstaat niet meer op de kaart');
    expect(within(region).queryByRole('link', { name: 'Functie koffiejuf' })).not.toBeInTheDocument();
  });

  test('figures say what they were and what they are, folded by kind', async () => {
    await open(second());
    const region = await version('Versie 1.1.0');
    await userEvent.click(within(region).getByText('Andere cijfers van stappen (1)'));
    expect(region).toHaveTextContent('Duur: was 1 tot 3 maanden,nu 2 maanden tot 2,5 jaar');
    expect(region).toHaveTextContent('Zekerheid: algemeen bekend, nu schatting.');
    // Of the scores only what differs.
    expect(region).toHaveTextContent('was 4 van 4,nu 3 van 4');
    expect(region).not.toHaveTextContent('was 4 van 4,nu 4 van 4');
    expect(region).toHaveTextContent('Krapte: was veel werk,nu niet bekend');
    expect(region).toHaveTextContent('Loonschalen: was FWG 35,nu FWG 25, FWG 35');
    expect(region).toHaveTextContent('Schaal FWG 25: was € 2.400 tot € 3.200,nu € 2.400 tot € 3.300');
    expect(region).toHaveTextContent('Cijfer: was 900,nu 800');
    expect(region).toHaveTextContent('nu 12 uur per week');
    expect(region).toHaveTextContent('Grootte: was niet bekend,nu 300 medewerkers');
    expect(region).toHaveTextContent('Scholen1 met een andere tekst');
  });

  test('reads the same in English', async () => {
    await open(second(), 'en');
    const region = await version('Version 1.1.0');
    expect(region).toHaveTextContent('There is one role more.');
    expect(region).toHaveTextContent('split into: Role bakker and Role kok');
    expect(region).toHaveTextContent('Scale FWG 25: was € 2,400 to € 3,200,now € 2,400 to € 3,300');
  });

  test('a version in which nothing changed says so', async () => {
    const { files } = compileDataset(
      smallData((data) => {
        data.version.data = '1.0.1';
      }),
      null,
      secondVersion().releases.map((release) => ({
        ...release,
        records: { ...release.records, roles: smallRoles() },
      })),
    );
    await open(files);
    const region = await version('Versie 1.0.1');
    expect(region).toHaveTextContent('Voor deze versie is nog geen uitleg geschreven.');
    expect(region).toHaveTextContent('Er veranderde niets aan functies, stappen of cijfers.');
  });

  test('what did not load can be tried again', async () => {
    const files = new Map(second());
    const kept = files.get('changes.json') ?? '';
    files.delete('changes.json');
    await open(files);
    expect(await screen.findByRole('alert')).toHaveTextContent('De veranderingen konden niet laden.');
    files.set('changes.json', kept);
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await version('Versie 1.1.0')).toBeVisible();
  });
});

function smallRoles() {
  const [release] = secondVersion().releases;
  const { koffiejuf: _, koker: __, ...roles } = release?.records.roles ?? {};
  return roles;
}
