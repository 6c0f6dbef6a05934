// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FundingFile } from '../../../src/core/model/data';
import { add, put } from '../../support/breakData';
import { text } from '../../support/records';
import { openRole, serveData } from './openRole';

const scheme = (id: string, over: Partial<FundingFile> = {}): FundingFile => ({
  id,
  kind: 'subsidy',
  name: text(`Regeling ${id}`, `Scheme ${id}`),
  what: text('De werkgever krijgt geld.', 'The employer gets money.'),
  status: 'valid',
  statusNote: text('geldig', 'valid'),
  sources: ['handboek-2024'],
  confidence: 'known',
  ...over,
});

const SCHEMES = [
  scheme('leergeld', { validUntil: '2027-07-01' }),
  scheme('over', { validUntil: '2026-08-31', status: 'ended' }),
  scheme('straks', { validFrom: '2027-01-01' }),
  scheme('misschien', { status: 'unsure', statusNote: text('of het nog loopt', 'if it still runs') }),
  scheme('voorbeeld', { kind: 'learning-route' }),
];

beforeAll(() =>
  serveData(
    ...SCHEMES.flatMap((each) => [
      add('funding.json', '', each),
      add('learning.json', 'money[0].funding', each.id),
      add('trainings/vig-bbl.json', 'funding', each.id),
    ]),
    put('trainings/vig-bbl.json', 'learningRoutes', ['BBL', 'BOL']),
    add('schools.json', '', {
      id: 'de-school',
      name: 'De School',
      type: 'mbo',
      site: 'https://school.example',
      regions: [],
      municipalities: ['Rotterdam'],
      sources: ['handboek-2024'],
      confidence: 'known',
    }),
    add('trainings/vig-bbl.json', 'providers', { school: 'de-school', confidence: 'estimate' }),
  ),
);

afterEach(() => vi.useRealTimers());

/** The card of the training, read on a day by the clock of the reader. */
async function trainingOn(day: string) {
  vi.useFakeTimers({ now: new Date(`${day}T12:00:00`), toFake: ['Date'] });
  await openRole('helpende');
  const card = (await screen.findByRole('heading', { level: 4, name: 'Opleiding vig-bbl' })).closest('article');
  if (!card) throw new Error('no card');
  return card;
}

describe('a training on a role page', () => {
  test('tells the way of learning with a link to its explanation, the time, wages, who pays and where', async () => {
    const card = await trainingOn('2026-11-22');
    expect(within(card).getByRole('link', { name: 'Leerroute BBL' })).toHaveAttribute('href', '/leren#bbl');
    expect(card).toHaveTextContent('2 tot 3 jaar');
    expect(card).toHaveTextContent('ongeveer 8 uur per week');
    expect(card).toHaveTextContent('je loon loopt door');
    expect(card).toHaveTextContent('Bij BOL krijg je geen loon.');
    expect(card).toHaveTextContent('werkgever betaalt meestal');
    expect(card).toHaveTextContent('Het College');
    expect(within(card).getByRole('link', { name: 'Alles over wie betaalt' })).toHaveAttribute(
      'href',
      '/leren#wie-betaalt',
    );
  });

  test('has schools by how near and how sure they are', async () => {
    const card = await trainingOn('2026-11-22');
    expect(card).toHaveTextContent('In de regioHet College Den Haag · bekend');
    expect(card).toHaveTextContent('In een buurregioDe School Rotterdam · waarschijnlijk');
    expect(within(card).getByRole('link', { name: 'De School' })).toHaveAttribute('href', 'https://school.example');
    expect(card).toHaveTextContent('Vraag bij de school of de opleiding nu start.');
  });

  test('carries the date of what ends soon or begins later, and the doubt of what is unsure', async () => {
    const card = await trainingOn('2026-11-22');
    expect(card).toHaveTextContent('Regeling leergeld tot en met 1 juli 2027 (nog 7 maanden)');
    expect(card).toHaveTextContent('Regeling straks begint 1 januari 2027');
    expect(card).toHaveTextContent('Regeling misschien niet zeker: vraag het na');
    expect(card).toHaveTextContent('niet zeker: of het nog loopt');
    expect(within(card).getByRole('heading', { name: 'Zo deden anderen het' }).parentElement).toHaveTextContent(
      'Regeling voorbeeld',
    );
  });

  test('never offers what has ended', async () => {
    expect(await trainingOn('2026-11-22')).not.toHaveTextContent('Regeling over');
  });

  test('drops a scheme when the clock of the reader passes its end', async () => {
    expect(await trainingOn('2027-07-01')).toHaveTextContent('tot en met 1 juli 2027 (minder dan een maand)');
    document.body.innerHTML = '';
    const later = await trainingOn('2027-07-02');
    expect(later).not.toHaveTextContent('Regeling leergeld');
    expect(later).toHaveTextContent('Regeling straks geldig');
  });
});

test('the words about ways of learning lead to their explanation', async () => {
  await openRole('helpende');
  const words = await screen.findByText('Wat betekenen BBL, BOL en de andere leerroutes?');
  const fold = words.closest('details');
  if (!fold) throw new Error('no fold');
  expect(within(fold).getByRole('link', { name: 'Woord derde-leerweg', hidden: true })).toHaveAttribute(
    'href',
    '/leren#derde-leerweg',
  );
});
