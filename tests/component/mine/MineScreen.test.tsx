// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PlanItem } from '../../../src/core/plan/model';
import MineScreen from '../../../src/features/mine/MineScreen';
import { usePlanStore } from '../../../src/state/plan/planStore';
import { emptyPlan, given, openSmallNetwork, plan, show } from '../plan/openPlan';

beforeAll(openSmallNetwork);
beforeEach(async () => {
  await emptyPlan();
  window.location.hash = '';
});

const user = () => userEvent.setup({ delay: null });
const heading = () => screen.getByRole('heading', { level: 1 });
const stop = (name: string) => within(screen.getByRole('region', { name }));
const saved = () => stop('Dit heb ik bewaard');
const cards = () => saved().getAllByRole('article');
const card = (name: string) => {
  const found = cards().find((each) => within(each).queryByRole('heading', { name }));
  if (!found) throw new Error(`nothing saved is called ${name}`);
  return within(found);
};
const role = (value: string): PlanItem => ({ kind: 'about', id: 'role', value });

describe('an empty plan', () => {
  test('teaches where to begin, and every door leads somewhere', async () => {
    await show(<MineScreen />);
    expect(heading()).toHaveTextContent('Jouw plan begint met wat je nu doet');
    expect(screen.getByRole('link', { name: 'Zeg wat je nu doet' })).toHaveAttribute('href', '#situatie');
    expect(screen.getByRole('link', { name: 'Kijk rond op de kaart' })).toHaveAttribute('href', '/kaart');
    expect(saved().getByRole('link', { name: 'Kies mijn functie en bekijk stappen' })).toHaveAttribute(
      'href',
      '/stappen',
    );
    expect(usePlanStore.getState().records.size).toBe(0);
  });

  test('has five stops, each by its link and its anchor', async () => {
    await show(<MineScreen />);
    const links = within(screen.getByRole('navigation', { name: 'In je plan' })).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '#situatie',
      '#wensen',
      '#bewaard',
      '#acties',
      '#gegevens',
    ]);
    for (const link of links) expect(document.querySelector(link.getAttribute('href') ?? '')).toBeInTheDocument();
  });

  test('of somebody whose role is known shows three things to do next', async () => {
    await given(role('verzorgende'), { kind: 'about', id: 'hours', value: '28' });
    await show(<MineScreen />);
    expect(heading()).toHaveTextContent('Jij: Functie verzorgende, 28 uur. Nog niets bewaard');
    expect(screen.getByRole('link', { name: 'Bekijk je stappen vanaf Functie verzorgende' })).toHaveAttribute(
      'href',
      '/stappen?van=verzorgende',
    );
    expect(screen.getByRole('link', { name: 'Zeg wat je zoekt' })).toHaveAttribute('href', '#wensen');
    await given({ kind: 'wish', id: 'lighter', weight: 'must' });
    expect(screen.getByRole('link', { name: 'Zoek een route naar werk dat je wilt' })).toHaveAttribute(
      'href',
      '/route?van=verzorgende',
    );
  });

  test('that is still being read says so, and asks nothing yet', async () => {
    usePlanStore.setState({ status: 'loading' });
    await show(<MineScreen />);
    expect(screen.getByRole('status')).toHaveTextContent('we halen je plan op');
    expect(screen.queryByRole('region')).toBeNull();
    usePlanStore.setState({ status: 'ready' });
  });
});

test('an address that names a stop goes there, heading and all', async () => {
  window.location.hash = '#acties';
  Element.prototype.scrollIntoView = () => undefined;
  await show(<MineScreen />);
  expect(screen.getByRole('heading', { name: 'Dit ga ik doen' })).toHaveFocus();
});

describe('saved roles', () => {
  test('stand in the heading and in the list, the last one first, with where they lead', async () => {
    await given(role('verzorgende'), { kind: 'role', id: 'helpende' });
    await given({ kind: 'role', id: 'planner' }, { kind: 'stay', id: 'hours' });
    await show(<MineScreen />);
    expect(heading()).toHaveTextContent('Jij: Functie verzorgende. 2 functies en 1 manier om te blijven bewaard');
    expect(cards().map((each) => within(each).getByRole('heading').textContent)).toEqual([
      'Functie planner',
      'Functie helpende',
      'Andere uren of een vast rooster',
    ]);
    const planner = card('Functie planner');
    expect(planner.getByText(/1 stap, ongeveer/)).toBeVisible();
    expect(planner.getByRole('link', { name: 'Stappen vanaf Functie planner' })).toHaveAttribute(
      'href',
      '/stappen?van=planner',
    );
    expect(planner.getByRole('link', { name: 'Route van jouw functie naar Functie planner' })).toHaveAttribute(
      'href',
      '/route?van=verzorgende&naar=planner',
    );
    expect(saved().getByRole('link', { name: 'Zet dit op mijn gespreksblad' })).toHaveAttribute(
      'href',
      '/gespreksblad',
    );
  });

  test('can be laid beside my own role, two at most', async () => {
    await given(
      role('verzorgende'),
      ...['helpende', 'planner', 'winkel'].map((id): PlanItem => ({ kind: 'role', id })),
    );
    await show(<MineScreen />);
    const person = user();
    await person.click(card('Functie planner').getByRole('checkbox'));
    expect(saved().getByRole('link', { name: 'Vergelijk deze 2 functies' })).toHaveAttribute(
      'href',
      '/vergelijk?functies=verzorgende,planner',
    );
    await person.click(card('Functie helpende').getByRole('checkbox'));
    expect(saved().getByRole('link', { name: 'Vergelijk deze 3 functies' })).toHaveAttribute(
      'href',
      '/vergelijk?functies=verzorgende,planner,helpende',
    );
    const [third] = cards().filter((each) => !within(each).queryByRole('checkbox', { checked: true }));
    expect(within(third as HTMLElement).getByRole('checkbox')).toBeDisabled();
    await person.click(card('Functie planner').getByRole('checkbox'));
    expect(within(third as HTMLElement).getByRole('checkbox')).toBeEnabled();
  });

  test('can be taken away and put back with their note; focus stays with what happened', async () => {
    await given({ kind: 'role', id: 'planner', note: 'Vraag Fatma.' }, { kind: 'role', id: 'helpende' });
    await show(<MineScreen />);
    await user().click(card('Functie planner').getByRole('button', { name: 'Haal weg: Functie planner' }));
    const undo = await saved().findByRole('button', { name: 'Zet terug' });
    await waitFor(() => expect(undo).toHaveFocus());
    expect(plan().roles.map(({ id }) => id)).toEqual(['helpende']);
    await user().click(undo);
    await waitFor(() => expect(plan().roles.find(({ id }) => id === 'planner')?.note).toBe('Vraag Fatma.'));
    await waitFor(() =>
      expect(card('Functie planner').getByRole('button', { name: 'Haal weg: Functie planner' })).toHaveFocus(),
    );
  });

  test('have a note that is saved while one types', async () => {
    await given({ kind: 'role', id: 'planner' });
    await show(<MineScreen />);
    const person = user();
    await person.click(card('Functie planner').getByText('Schrijf een notitie'));
    await person.type(card('Functie planner').getByRole('textbox'), 'Praat met Jan');
    await waitFor(() => expect(plan().roles[0]?.note).toBe('Praat met Jan'));
    await person.clear(card('Functie planner').getByRole('textbox'));
    await waitFor(() => expect(plan().roles[0]).not.toHaveProperty('note'));
  });

  test('of former days are told apart and never dropped', async () => {
    await given(
      { kind: 'role', id: 'hulp' },
      { kind: 'role', id: 'allround', note: 'Leuk.' },
      { kind: 'role', id: 'portier', note: 'Was mooi.' },
      { kind: 'role', id: 'nooit-geweest' },
      { kind: 'action', id: 'a1', text: 'Bel', done: false, about: 'allround' },
    );
    await show(<MineScreen />);
    expect(heading()).toHaveTextContent('Jouw plan: 4 functies bewaard');
    expect(card('Functie helpende').getByText(/heette eerst anders/)).toBeVisible();
    expect(card('portier').getByText(/staat niet meer op de kaart/)).toBeVisible();
    expect(card('portier').getByText('Mijn notitie', { selector: 'span' })).toBeInTheDocument();
    expect(card('nooit geweest').queryByRole('link')).toBeNull();
    await user().click(card('allround').getByRole('button', { name: 'Functie planner' }));
    await waitFor(() => expect(card('Functie planner').getByText(/Mijn notitie bij/)).toBeInTheDocument());
    expect(plan().roles.find(({ id }) => id === 'planner')?.note).toBe('Leuk.');
    expect(plan().actions[0]?.about).toBe('planner');
  });

  test('fifty of them come a few at a time, in reach of the keyboard', async () => {
    await given(...Array.from({ length: 50 }, (_, index): PlanItem => ({ kind: 'role', id: `oud-${index}` })));
    await show(<MineScreen />);
    expect(heading()).toHaveTextContent('50 functies bewaard');
    expect(cards()).toHaveLength(8);
    await user().click(saved().getByRole('button', { name: /Toon er nog 42/ }));
    expect(cards()).toHaveLength(50);
    await waitFor(() => expect(cards()[8]?.closest('li')).toHaveFocus());
  });
});

describe('saved routes', () => {
  test('are a line of stops with the time of now, and lead to the route and the map', async () => {
    await given({ kind: 'route', id: 'helpende.verzorgende.planner', note: 'Met school.' });
    await show(<MineScreen />);
    const route = card('Functie helpende naar Functie planner');
    expect(
      route
        .getAllByRole('listitem')
        .slice(0, 3)
        .map((item) => item.textContent),
    ).toEqual(['Functie helpende', 'Functie verzorgende', 'Functie planner']);
    expect(route.getByText(/^2 stappen, ongeveer/)).toBeVisible();
    expect(route.getByRole('link', { name: /Bekijk op de kaart/ })).toHaveAttribute(
      'href',
      '/kaart?weergave=kaart&route=helpende,verzorgende,planner',
    );
  });

  test('say which step the data no longer has, and which stop the map no longer has', async () => {
    await given({ kind: 'route', id: 'planner.verzorgende' }, { kind: 'route', id: 'helpende.portier.planner' });
    await show(<MineScreen />);
    expect(
      card('Functie planner naar Functie verzorgende').getByText(
        'Deze stap staat niet meer in de gegevens: van Functie planner naar Functie verzorgende.',
      ),
    ).toBeVisible();
    const lost = card('Functie helpende naar Functie planner');
    expect(lost.getByText('portier (staat niet meer op de kaart)')).toBeVisible();
    expect(lost.queryByText(/ongeveer/)).toBeNull();
    expect(lost.queryByRole('link')).toBeNull();
  });

  test('ask which role is meant when a stop was split', async () => {
    await given({ kind: 'route', id: 'winkel.allround', note: 'Mijn weg.' });
    await show(<MineScreen />);
    await user().click(saved().getByRole('button', { name: 'Functie helpende' }));
    await waitFor(() => expect(plan().routes).toMatchObject([{ id: 'winkel.helpende', note: 'Mijn weg.' }]));
  });
});

test('ways of staying have a note and go away like the rest', async () => {
  await given({ kind: 'stay', id: 'help', note: 'Tillift.' });
  await show(<MineScreen />, 'en');
  const box = within(screen.getByRole('region', { name: 'What I saved' }));
  await user().click(box.getByRole('button', { name: 'Remove: Help with my work' }));
  await waitFor(() => expect(plan().stays).toEqual([]));
  expect(await box.findByRole('button', { name: 'Put it back' })).toBeVisible();
});
