// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { add, drop, file, put } from '../../support/breakData';
import { strain, text } from '../../support/records';
import { failOnce, openRole, serveData } from './openRole';

const DAY = '2026-11';

beforeAll(() =>
  serveData(
    put('roles/planner.json', 'shortage', { unknown: 'no-source' }),
    put('roles/planner.json', 'pay', { unknown: 'no-agreement' }),
    put('roles/planner.json', 'strain', strain({ emotional: 4 })),
    drop('caos/vvt.json', 'scales["FWG 35"].max'),
    put('caos/vvt.json', 'scales["FWG 35"].asOf', '2019'),
    file('employers/de-eik.json', {
      id: 'de-eik',
      name: 'De Eik',
      sectors: ['vvt'],
      regions: ['haaglanden'],
      municipalities: ['Den Haag'],
      size: { value: 1234, unit: 'employees', asOf: '2024', sources: ['handboek-2024'], confidence: 'verified' },
      confirmedRoles: [],
      sources: ['handboek-2024'],
      confidence: 'known',
    }),
    add(
      'redirects.json',
      '',
      { from: 'oud-en-breed', to: ['helpende', 'planner'], date: DAY, reason: text('Gesplitst.', 'Split.') },
      { from: 'oproepkracht', to: [], date: DAY, reason: text('Geen functie.', 'Not a role.') },
    ),
  ),
);

const section = async (heading: RegExp | string) => {
  const title = await screen.findByRole('heading', { level: 2, name: heading });
  const part = title.closest('section');
  if (!part) throw new Error('heading outside a section');
  return within(part);
};

describe('what we do not know', () => {
  test('an unknown lens says so and why', async () => {
    await openRole('planner');
    const lens = (await screen.findByRole('heading', { level: 3, name: 'Krapte niet bekend' })).parentElement;
    expect(lens).toHaveTextContent('We vonden hiervoor geen bron.');
  });

  test('unknown pay shows no amount but the reason', async () => {
    await openRole('planner');
    const pay = await section('Wat je verdient, weten we niet');
    expect(pay.getByText('Voor dit werk is geen vaste cao.')).toBeVisible();
    expect(screen.queryByText(/€/)).toBeNull();
  });

  test('amounts follow the hours that the reader chooses, here and on the next page', async () => {
    const location = await openRole('helpende');
    const pay = await section(/^Je verdient €.2\.400 tot €.3\.200 per maand$/);
    expect(pay.getByText(/liep tot en met 31 augustus 2026/)).toBeVisible();
    await userEvent.selectOptions(pay.getByRole('combobox', { name: 'Mijn uren per week' }), '18 uur');
    expect(await screen.findByRole('heading', { level: 2, name: /€.1\.200 tot €.1\.600 per maand$/ })).toBeVisible();
    expect(pay.getByText('Bruto, bij 18 uur per week, zonder toeslagen.')).toBeVisible();
    expect(location.history.at(-1)).toBe('/functie/helpende?werkuren=18');
    const onward = screen.getByRole('link', { name: 'Stappen vanaf hier' });
    expect(onward).toHaveAttribute('href', '/stappen?van=helpende&werkuren=18');
  });

  test('half a range is called half a range', async () => {
    await openRole('verzorgende');
    const pay = await section(/^Je verdient vanaf ongeveer €.2\.600 per maand$/);
    expect(pay.getByRole('row', { name: /^FWG 35 €.2\.600 niet bekend$/ })).toBeVisible();
  });
});

test('work that is light for the body and heavy for the head says both', async () => {
  await openRole('planner');
  expect(
    await screen.findByRole('heading', { level: 2, name: 'Licht voor je lichaam, zwaar voor je hoofd' }),
  ).toBeVisible();
});

test('evidence opens: how sure, of when, and the source', async () => {
  await openRole('helpende');
  const pay = await section(/^Je verdient/);
  const [summary] = pay.getAllByText('Hoe weten we dit?');
  if (!summary) throw new Error('no evidence');
  expect(pay.queryByRole('link', { name: 'Handboek' })).toBeNull();
  await userEvent.click(summary);
  const source = await pay.findByRole('link', { name: 'Handboek' });
  expect(source).toHaveAttribute('href', 'https://boek.example');
  expect(within(source).getByText('Handboek')).toHaveAttribute('lang', 'nl');
  expect(pay.getByText(/De bedragen: gecontroleerd in een bron/)).toBeInTheDocument();
  expect(pay.getByRole('link', { name: 'meer over deze bron: Handboek' })).toHaveAttribute(
    'href',
    '/bronnen#handboek-2024',
  );
});

test('an old figure says so before and after it is opened', async () => {
  await openRole('verzorgende');
  const pay = await section(/^Je verdient/);
  const mark = pay.getByText('2019: ouder dan 3 jaar');
  await userEvent.click(mark);
  expect(await pay.findByText(/Let op: dit is van 2019, ouder dan drie jaar./)).toBeVisible();
});

test('how sure the page is stands in words, with whom to ask', async () => {
  await openRole('planner');
  const record = await section('Hier komt dit vandaan');
  expect(record.getByRole('heading', { name: 'Hoe zeker is dit?' })).toBeVisible();
  // Strain is estimated, demand and pay are not known, the step has months and study.
  expect(record.getByText(/^Er zijn 5 cijfers: 2 algemeen bekend en 1 geschat; 2 weten we niet\./)).toBeVisible();
  expect(record.getByText('Vraag het de werkgever, of kijk in de cao.')).toBeInTheDocument();
  expect(record.queryByText('Vraag het de school.')).toBeNull();
});

test('how sure the page is counts old figures', async () => {
  await openRole('verzorgende');
  const record = await section('Hier komt dit vandaan');
  expect(record.getByText(/Van deze cijfers is er 1 ouder dan drie jaar\.$/)).toBeVisible();
});

describe('employers', () => {
  test('who confirmed a role stands apart from who probably has it', async () => {
    await openRole('helpende');
    const confirmed = await screen.findByRole('heading', { name: '1 werkgever bevestigt dat hij deze functie heeft' });
    expect(confirmed.parentElement).toHaveTextContent('De Linde');
    expect(confirmed.parentElement).not.toHaveTextContent('De Eik');
    const likely = screen.getByRole('heading', { name: '1 werkgever heeft deze functie waarschijnlijk' });
    expect(likely.parentElement).toHaveTextContent('Niemand heeft het bevestigd.');
    expect(likely.parentElement).toHaveTextContent('De Eik');
    expect(likely.parentElement).not.toHaveTextContent('De Linde');
  });

  test('without a confirmation the page says that', async () => {
    await openRole('planner');
    expect(await screen.findByText('Nog geen werkgever heeft deze functie zelf bevestigd.')).toBeVisible();
  });

  test('a size comes with its evidence', async () => {
    await openRole('planner');
    expect(await screen.findByText('ongeveer 1.234 medewerkers')).toBeVisible();
    expect(screen.getByText('(Grootte van De Eik)', { exact: false })).toBeInTheDocument();
  });
});

describe('old and unknown ids', () => {
  test('a renamed role goes to its new address and leaves no trace', async () => {
    const { history } = await openRole('hulp');
    expect(history).toEqual(['/functie/helpende']);
  });

  test('a split role lists what it became', async () => {
    await openRole('oud-en-breed');
    expect(screen.getByRole('heading', { level: 1, name: 'Deze functie heet nu anders' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Functie helpende' })).toHaveAttribute('href', '/functie/helpende');
    expect(screen.getByRole('link', { name: 'Functie planner' })).toBeVisible();
  });

  test('a retired role says that it is gone', async () => {
    await openRole('oproepkracht');
    expect(screen.getByText(/staat niet meer op de kaart/)).toBeVisible();
  });

  test('an unknown id offers what looks like it, and a search', async () => {
    await openRole('functie-verzorgend');
    expect(screen.getByRole('heading', { level: 1, name: 'Deze functie kennen we niet' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Functie verzorgende' })).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Wat doe je nu?' })).toBeVisible();
  });
});

test('a step tells where it leads, what it asks and what changes', async () => {
  await openRole('helpende');
  const steps = await section('2 stappen vanaf hier');
  const card = steps.getByRole('link', { name: 'Functie verzorgende' }).closest('article');
  expect(card).toHaveTextContent('werkgever betaalt meestal');
  expect(card).toHaveTextContent('komt vaak voor');
  expect(card).toHaveTextContent('Opleiding vig-bbl');
});

test('details that fail to load can be asked again', async () => {
  failOnce('roles/winkel.json');
  await openRole('winkel');
  expect(await screen.findByRole('alert')).toHaveTextContent('konden niet laden');
  expect(screen.getByRole('heading', { level: 1, name: 'Functie winkel' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Dit doe je' })).toBeVisible();
});

test('in English the page is English and Dutch titles say that they are Dutch', async () => {
  await openRole('helpende', 'en');
  expect(await screen.findByRole('heading', { level: 2, name: 'What you do' })).toBeVisible();
  for (const source of await screen.findAllByText('Handboek')) expect(source).toHaveAttribute('lang', 'nl');
});
