// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { add, file, put } from '../../support/breakData';
import { amount, BOOK, evidence, strain, text } from '../../support/records';
import { openRole, serveData } from './openRole';

const rule = (id: string, over: object) => ({
  id,
  kind: 'fewer-hours',
  text: text(`Tekst van ${id}.`, `Text of ${id}.`),
  status: 'valid',
  asOf: '2024',
  sources: [BOOK],
  confidence: 'verified',
  ...over,
});

beforeAll(() =>
  serveData(
    add(
      'caos/vvt.json',
      'rules',
      rule('vvt-oud', { kind: 'early-retirement', status: 'ended', validUntil: '2025-12-31' }),
      rule('vvt-generatie', { yearsBeforePension: 3, validUntil: '2099-08-31' }),
    ),
    put('caos/vvt.json', 'heavyWork', {
      named: { nl: ['zorg aan bed'], en: ['bedside care'] },
      notNamed: { nl: ['kantoor'], en: ['office'] },
      validUntil: '2025-12-31',
      ...evidence('verified'),
    }),
    put('roles/helpende.json', 'strain', {
      ...strain({ lifting: 4, standing: 4, bending: 4, irregular: 2 }),
      secondOpinion: { value: 40, unit: 'index-0-100', ...evidence('estimate'), basis: 'own', match: 'high' },
      survey: { group: 'verzorgenden', match: 'exact', emotional: amount(30, 'percent'), force: amount(25, 'percent') },
      heavyWork: [{ cao: 'vvt', listed: 'yes', match: 'close', ...evidence('estimate') }],
    }),
    file('caos/leeg.json', {
      id: 'leeg',
      name: text('Cao Leeg', 'Empty agreement'),
      fullTime: amount(36, 'hours-per-week'),
      scales: { A: { unit: 'eur-gross-per-month', errorPercent: 1, ...evidence() } },
      term: { unknown: 'no-source' },
      irregularPay: { unknown: 'no-source' },
      holidayPay: { unknown: 'no-source' },
      yearEndPay: { unknown: 'no-source' },
      rules: [],
    }),
    put('roles/planner.json', 'pay', [{ cao: 'leeg', scales: ['A'], ...evidence() }]),
  ),
);

const older = async (name: string | RegExp = 'Werken tot je pensioen') => {
  const title = await screen.findByRole('heading', { level: 2, name });
  const part = title.closest('section');
  if (!part) throw new Error('heading outside a section');
  return within(part);
};
const itemOf = (heading: HTMLElement): HTMLElement => {
  const item = heading.closest('li');
  if (!item) throw new Error('a rule stands in a list');
  return item;
};

describe('working until one’s pension', () => {
  test('what is sure comes first and says until when; what is not sure says whom to ask', async () => {
    await openRole('helpende');
    const part = await older();
    const sure = itemOf(
      await part.findByRole('heading', { level: 4, name: 'Minder uren werken, vanaf 3 jaar voor de AOW' }),
    );
    expect(sure).toHaveTextContent('Dit geldt tot en met 31 augustus 2099.');
    await userEvent.click(within(sure).getByText('Hoe weten we dit?'));
    expect(within(sure).getByRole('link', { name: 'Handboek' })).toBeVisible();
    const unsure = itemOf(part.getByRole('heading', { level: 4, name: 'Nachtdiensten, vanaf 57 jaar' }));
    expect(unsure).toHaveTextContent('Vraag je werkgever of dit nu geldt.');
    expect(sure.compareDocumentPosition(unsure)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('what has ended stands apart, and says so before what it was', async () => {
    await openRole('helpende');
    const part = await older();
    const fold = part.getByText('Wat gestopt is').closest('details');
    expect(fold).not.toHaveAttribute('open');
    await userEvent.click(part.getByText('Wat gestopt is'));
    const ended = itemOf(part.getByRole('heading', { level: 4, name: 'Eerder stoppen' }));
    expect(fold).toContainElement(ended);
    expect(ended).toHaveTextContent(
      /Deze afspraak liep tot en met 31 december 2025\. Vraag je werkgever of er een opvolger is\.Tekst van vvt-oud/,
    );
  });

  test('an agreement of which we read nothing does not say that there is nothing', async () => {
    await openRole('planner');
    const part = await older();
    expect(
      part.getByText(/vonden we nog geen afspraken\. Ze kunnen er wel zijn: vraag het je werkgever/),
    ).toBeVisible();
  });

  test('work without an agreement has no such part', async () => {
    await openRole('winkel');
    await screen.findByRole('heading', { level: 2, name: 'Hier komt dit vandaan' });
    expect(screen.queryByRole('heading', { level: 2, name: 'Werken tot je pensioen' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Tot je pensioen' })).toBeNull();
  });

  test('in English', async () => {
    await openRole('helpende', 'en');
    const part = await older('Working until your pension');
    expect(part.getByRole('heading', { level: 4, name: 'Night shifts, from age 57' })).toBeVisible();
  });
});

describe('how heavy the work is', () => {
  test('speaks of the work, not of the reader’s health', async () => {
    await openRole('helpende');
    expect(await screen.findByText(/Dit gaat over het werk, niet over jouw gezondheid/)).toBeVisible();
  });

  test('another list that finds it lighter is told in words, with its year', async () => {
    await openRole('helpende');
    expect(
      await screen.findByText(
        /O\*NET, een Amerikaanse lijst uit 2024, vindt dit werk lichter voor het lichaam dan wij/,
      ),
    ).toBeInTheDocument();
  });

  test('an agreement that named it heavy is a fact about the agreement', async () => {
    await openRole('helpende');
    expect(await screen.findByText('Cao VVT: dit werk stond in 2024 op de lijst met zwaar werk.')).toBeInTheDocument();
    expect(screen.getByText(/De regeling bij die lijst liep tot en met 31 december 2025/)).toBeInTheDocument();
    expect(screen.getByText('zorg aan bed')).toBeInTheDocument();
  });

  test('the survey says how well its group fits, and when it comes out otherwise', async () => {
    await openRole('helpende');
    expect(await screen.findByText('25% moet regelmatig veel kracht zetten.')).toBeInTheDocument();
    expect(screen.getByText(/Voor het hoofd komt deze groep zwaarder uit dan onze score/)).toBeInTheDocument();
  });
});
