// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { add, file, put } from '../../support/breakData';
import { BOOK, evidence, months, role, step, text } from '../../support/records';
import { failOnce, openRole, serveData } from './openRole';

const said = { sources: [BOOK], confidence: 'known' as const };
const words = text('Zo gaat dat.', 'That is how it goes.');

beforeAll(() =>
  serveData(
    add('registrations.json', '[1].counts', {
      role: 'planner',
      how: 'no',
      why: text('Roosters maken is geen zorg.', 'Making rosters is no care.'),
      ...said,
    }),
    put('roles/winkel.json', 'steps[0]', {
      ...step('helpende', { kind: 'entry', learn: ['basiszorg'] }),
      ...{ trainings: ['vig-bbl'], onboarding: false, months: months(12, 24), learningRoutes: ['BBL'] },
    }),
    add('regions/nederland.json', 'facts', {
      id: 'uit-nl-2023',
      topic: 'uitstroom',
      area: text('Nederland', 'The Netherlands'),
      text: text('In 2023 ging 11 procent weg.', 'In 2023 11 per cent left.'),
      ...evidence('verified'),
    }),
    file(
      'roles/combi.json',
      role('combi', {
        kind: 'combination',
        parents: [['helpende'], ['planner']],
        combination: {
          employer: text('Je hebt twee werkgevers.', 'You have two employers.'),
          hours: words,
          agreement: words,
          registration: words,
          seen: words,
          ...said,
        },
        steps: [step('planner', { learn: ['plannen'] })],
      }),
    ),
    add('roles/helpende.json', 'steps', step('combi', { keep: ['basiszorg'] })),
  ),
);

/** The late part of the page may need seconds on a busy machine. */
const PATIENT = { timeout: 5000 };
const region = async (name: string) => within(await screen.findByRole('region', { name }, PATIENT));

// First in this file: what has come once is not fetched again.
test('rules that do not come can be asked again', async () => {
  failOnce('ways.json');
  await openRole('verzorgende');
  const own = await region('Je registratie in dit werk');
  await userEvent.click(await own.findByRole('button', { name: 'Probeer opnieuw' }, PATIENT));
  expect(await own.findByRole('heading', { name: 'Register zorgregister' }, PATIENT)).toBeVisible();
});

describe('registrations on a role page', () => {
  test('a step says in a word that hours no longer count, and in full why, the rule and whom to ask', async () => {
    await openRole('verzorgende');
    const steps = await region('1 stap vanaf hier');
    const [short] = await steps.findAllByText('dit werk telt niet mee', {}, PATIENT);
    expect(short?.closest('p')).toHaveTextContent('Register zorgregister: dit werk telt niet mee');
    expect(steps.getByText('Roosters maken is geen zorg.')).toBeInTheDocument();
    expect(steps.getByText('Anders vervalt je registratie.')).toBeInTheDocument();
    expect(steps.getByText('deze titel blijft van jou')).toBeInTheDocument();
  });

  test('the role itself tells its rules, and who keeps them', async () => {
    await openRole('verzorgende');
    const own = await region('Je registratie in dit werk');
    expect(await own.findByRole('heading', { name: 'Register zorgregister' }, PATIENT)).toBeVisible();
    expect(own.getByText('Moet volgens de wet')).toBeVisible();
    expect(own.getAllByText('Een stichting')).toHaveLength(2);
  });

  test('a role without registration has no such part', async () => {
    await openRole('planner');
    expect(await screen.findByRole('heading', { name: 'Dit heb je nodig om te beginnen' }, PATIENT)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Je registratie in dit werk' })).toBeNull();
  });
});

describe('combining', () => {
  test('a combination tells its conditions', async () => {
    await openRole('combi');
    const conditions = await region('Zo werkt deze combinatie');
    expect(conditions.getByText('Je hebt twee werkgevers.')).toBeVisible();
  });

  test('a half of it leads to the combination and names the other half', async () => {
    await openRole('helpende');
    const combining = await region('Combineren met ander werk');
    expect(combining.getByRole('link', { name: 'Functie combi' })).toHaveAttribute('href', '/functie/combi');
    expect(combining.getByText('Functie planner')).toBeVisible();
  });
});

test('roles that share tasks stand apart from the steps, with what is shared and where the border is', async () => {
  await openRole('verzorgende');
  const shared = await region('Deze functies delen taken met jou');
  expect(shared.getByRole('link', { name: 'Functie helpende' })).toBeVisible();
  expect(shared.getByText('Helpen met wassen.')).toBeVisible();
  expect(shared.getByText('De verzorgende geeft medicijnen.')).toBeVisible();
});

test('forms of work are information with good and bad sides', async () => {
  await openRole('verzorgende');
  const forms = await region('Ander contract, zelfde werk');
  expect(await forms.findByText('Je ziet veel.')).toBeInTheDocument();
  expect(forms.getByText('Je hebt geen vast team.')).toBeInTheDocument();
});

describe('the first two years', () => {
  test('month by month, with steps on and figures about leaving', async () => {
    await openRole('helpende');
    const years = await region('Je eerste twee jaar');
    expect(years.getByText('Met de opleiding Opleiding vig-bbl')).toBeVisible();
    expect(years.getByText('Maand 0 tot 24')).toBeVisible();
    expect(await years.findByText('In 2023 ging 11 procent weg.', {}, PATIENT)).toBeVisible();
  });

  test('on the page of an origin, for the work people begin with', async () => {
    await openRole('winkel');
    const years = await region('Je eerste twee jaar in de zorg');
    expect(years.getByRole('heading', { name: 'Als Functie helpende' })).toBeVisible();
  });
});
