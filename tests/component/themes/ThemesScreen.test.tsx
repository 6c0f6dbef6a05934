// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import ThemesScreen from '../../../src/features/themes/ThemesScreen';
import { setUpLanguage } from '../../../src/i18n/setup';
import { file } from '../../support/breakData';
import { theme } from '../../support/theme';
import { serveData } from '../role/openRole';

beforeAll(async () => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  await serveData(
    file('themes/goed-beginnen.json', theme({ place: 2 })),
    file('themes/samen.json', theme({ id: 'samen', place: 1, shows: ['shared-tasks'], expectations: [] })),
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  window.location.hash = '';
});

async function open(day = '2026-11-22', language: 'nl' | 'en' = 'nl') {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] });
  const i18n = await setUpLanguage(language, ['themes', 'learning']);
  const location = memoryLocation({ path: '/themas' });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <ThemesScreen />
      </Router>
    </I18nextProvider>,
  );
  await screen.findAllByRole('heading', { level: 2 });
}

const themeOf = (id: string) => document.getElementById(id) as HTMLElement;
const part = (of: HTMLElement, name: string) =>
  within(of).getByRole('heading', { level: 3, name }).parentElement as HTMLElement;

describe('a theme', () => {
  test('tells its parts in their order; without expectations none are promised', async () => {
    await open();
    const parts = (id: string) =>
      within(themeOf(id))
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent);
    expect(parts('goed-beginnen')).toEqual([
      'Dit laat de kaart zien',
      'Dit kun je doen',
      'Dit weten we, en dit niet',
      'Dit verwachten anderen',
      'Hier kun je terecht',
      'Bronnen bij dit thema',
    ]);
    expect(parts('samen')).not.toContain('Dit verwachten anderen');
  });

  test('stands in the list of themes, in the order that the editors chose', async () => {
    await open();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#samen', '#goed-beginnen']);
  });

  test('is where a link to it leads, although the texts come later', async () => {
    window.location.hash = '#goed-beginnen';
    await open();
    const heading = within(themeOf('goed-beginnen')).getByRole('heading', { level: 2 });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  test('shows numbers that are worked out, with the way to what was counted', async () => {
    await open();
    const shows = part(themeOf('samen'), 'Dit laat de kaart zien');
    expect(shows).toHaveTextContent('1 keer delen twee functies een taak');
    expect(within(shows).getByRole('link', { name: 'Functie helpende', hidden: true })).toHaveAttribute(
      'href',
      '/functie/helpende',
    );
  });

  test('says which advice is of the editors, and names each source once', async () => {
    await open();
    const actions = within(part(themeOf('samen'), 'Dit kun je doen')).getAllByRole('listitem');
    expect(actions[1]).toHaveTextContent('Praat vroeg.');
    expect(actions[1]).toHaveTextContent('Advies van de redactie');
    expect(actions[0]).not.toHaveTextContent('Advies van de redactie');
    expect(part(themeOf('samen'), 'Bronnen bij dit thema')).toHaveTextContent('2 bronnen');
  });

  test('says honestly what is not known', async () => {
    await open();
    expect(part(themeOf('samen'), 'Dit weten we, en dit niet')).toHaveTextContent(
      'Weten we niet nog niet bekend, november 2026',
    );
  });
});

describe('an expectation', () => {
  test('says for when it is and since when', async () => {
    await open();
    const expected = part(themeOf('goed-beginnen'), 'Dit verwachten anderen');
    expect(expected).toHaveTextContent('Verwachting voor 2028 gezegd in september 2025');
    expect(expected).not.toHaveTextContent('Die datum is voorbij.');
    expect(within(expected).getByRole('link', { name: 'Functie helpende' })).toHaveAttribute(
      'href',
      '/functie/helpende',
    );
  });

  test('says so when its date is past', async () => {
    await open('2029-01-01', 'en');
    expect(part(themeOf('goed-beginnen'), 'What others expect')).toHaveTextContent('That date is past.');
  });
});

test('advice goes with the arrangement that it leans on', async () => {
  await open();
  expect(part(themeOf('samen'), 'Dit kun je doen')).toHaveTextContent('Vraag geld aan.');
  cleanup();
  await open('2027-09-01');
  expect(part(themeOf('samen'), 'Dit kun je doen')).not.toHaveTextContent('Vraag geld aan.');
});

test('who prints one theme leaves the others off the paper, with every source on it', async () => {
  window.print = vi.fn();
  await open();
  within(themeOf('samen')).getByRole('button', { name: 'Druk dit thema af: Goed beginnen' }).click();
  await vi.waitFor(() => expect(window.print).toHaveBeenCalled());
  expect(themeOf('goed-beginnen')).toHaveClass('no-print');
  expect(themeOf('samen')).not.toHaveClass('no-print');
  expect(part(themeOf('samen'), 'Bronnen bij dit thema').querySelector('details')).toBeNull();
});
