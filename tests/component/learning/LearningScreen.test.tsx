// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import LearningScreen from '../../../src/features/learning/LearningScreen';
import { setUpLanguage } from '../../../src/i18n/setup';
import { add } from '../../support/breakData';
import { text } from '../../support/records';
import { serveData } from '../role/openRole';

beforeAll(async () => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  await serveData(
    add('funding.json', '', {
      id: 'oud',
      kind: 'subsidy',
      name: text('Oud budget', 'Old budget'),
      what: text('Dit is gestopt.', 'This has ended.'),
      validUntil: '2024-01-01',
      status: 'ended',
      statusNote: text('gestopt', 'ended'),
      sources: ['handboek-2024'],
      confidence: 'known',
    }),
    add('learning.json', 'money[0].funding', 'oud'),
  );
});

afterEach(() => {
  vi.useRealTimers();
  window.location.hash = '';
});

async function open(day: string, language: 'nl' | 'en' = 'nl') {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] });
  const i18n = await setUpLanguage(language, ['learning']);
  const location = memoryLocation({ path: '/leren' });
  render(
    <I18nextProvider i18n={i18n}>
      <Router hook={location.hook} searchHook={location.searchHook}>
        <LearningScreen />
      </Router>
    </I18nextProvider>,
  );
  await screen.findByRole('heading', { level: 2, name: language === 'nl' ? 'Wie betaalt wat' : 'Who pays for what' });
}

/** Groups of arrangements by heading. */
const part = (name: string) => screen.getByRole('heading', { level: 3, name }).parentElement as HTMLElement;

describe('a way of learning', () => {
  test('answers the same questions in the same order, and names its trainings', async () => {
    await open('2026-11-22');
    const bbl = part('Leerroute BBL');
    expect(
      within(bbl)
        .getAllByRole('term')
        .map((term) => term.textContent),
    ).toEqual(['Voor wie', 'Per week', 'Krijg je loon?', 'Wie betaalt', 'Hoe lang', 'Je krijgt', 'Let op']);
    expect(bbl).toHaveTextContent('Een dag school per week.');
    expect(bbl).toHaveTextContent('Opleiding vig-bbl');
    expect(bbl).toHaveAttribute('id', 'bbl');
  });

  test('is where a link to it leads, although the texts come later', async () => {
    window.location.hash = '#derde-leerweg';
    await open('2026-11-22');
    const heading = screen.getByRole('heading', { level: 3, name: 'Leerroute derde-leerweg' });
    // Focus moves after the texts have been painted.
    await waitFor(() => expect(heading).toHaveFocus());
  });
});

describe('who pays', () => {
  test('an arrangement carries how it stands today', async () => {
    await open('2026-11-22');
    expect(part('Subsidies')).toHaveTextContent('BBL tot en met augustus 2027 (nog 9 maanden)');
  });

  test('what has ended is named as ended, and offered nowhere', async () => {
    await open('2026-11-22');
    expect(part('Subsidies')).not.toHaveTextContent('Oud budget');
    expect(screen.getByText(/^Oud budget/)).toHaveTextContent('Oud budget (tot en met 1 januari 2024)');
  });

  test('what ends after the data was made goes when the clock of the reader passes it', async () => {
    await open('2027-09-01');
    expect(part('Subsidies')).toHaveTextContent('Hier is op dit moment niets geldig.');
    expect(screen.getByText('Gestopt: reken hier niet meer op (2)')).toBeInTheDocument();
    cleanup();
    await open('2027-09-01', 'en');
    expect(part('Subsidies')).toHaveTextContent('Nothing is valid here at the moment.');
  });
});

test('schools tell where they are and which trainings they give, with how sure that is', async () => {
  await open('2026-11-22');
  const near = part('In Haaglanden en Rijn Gouwe');
  expect(near).toHaveTextContent('Het College');
  expect(near).toHaveTextContent('Den Haag');
  expect(near).toHaveTextContent('bekendOpleiding vig-bbl');
  expect(screen.queryByRole('heading', { name: 'In een buurregio' })).toBeNull();
});
