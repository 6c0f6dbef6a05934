// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { usePlanStore } from '../../../src/state/plan/planStore';
import { emptyPlan, given, openSmallNetwork, plan } from '../plan/openPlan';
import { openTalk } from './openTalk';

beforeAll(openSmallNetwork);
beforeEach(emptyPlan);

const card = () => screen.getByRole('group', { name: /./ });
const title = () => within(card()).getByRole('heading').textContent;

it('shows the coach the five stops, which fill 45 minutes', async () => {
  await openTalk('/begeleiden');
  expect(screen.getByRole('heading', { level: 1, name: 'Een loopbaangesprek van 45 minuten' })).toBeVisible();
  const stops = within(screen.getByRole('region', { name: 'Zo gaat het gesprek' })).getAllByRole('heading', {
    level: 3,
  });
  expect(stops.map(({ textContent }) => textContent)).toEqual([
    'situatie',
    'wensen',
    'mogelijkheden',
    'vragen',
    'afspraken',
  ]);
  expect(screen.getByText(/Samen ongeveer 45 minuten/)).toBeVisible();
  expect(screen.queryByText('Er staat al een plan op dit apparaat')).toBeNull();
});

it('asks whose plan it is when one is there already', async () => {
  await given({ kind: 'role', id: 'planner' });
  await openTalk('/begeleiden', 'gesprek=vragen');
  expect(screen.getByRole('heading', { name: 'Er staat al een plan op dit apparaat' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ga verder waar je was: vragen' })).toHaveAttribute(
    'href',
    '/begeleiden/vragen?gesprek=vragen',
  );
  expect(screen.getByRole('button', { name: 'Begin leeg' })).toBeVisible();
});

it('says at each stop where one is, and remembers it in the address of a stop that was typed', async () => {
  const { at } = await openTalk('/begeleiden/vragen');
  expect(screen.getByText('Je bent hier: vragen')).toBeVisible();
  expect(screen.getByText('halte 4 van 5')).toBeVisible();
  const line = screen.getByRole('navigation', { name: 'Haltes van het gesprek' });
  expect(within(line).getByRole('link', { current: 'step' })).toHaveTextContent('vragen');
  await waitFor(() => expect(at()).toBe('/begeleiden/vragen?gesprek=vragen'));
  expect(screen.getByRole('link', { name: 'Verder naar afspraken' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Terug naar mogelijkheden' })).toBeVisible();
});

it('keeps what was said at a stop when one leaves it, also without a pause', async () => {
  const { close } = await openTalk('/begeleiden/situatie');
  fireEvent.change(screen.getByLabelText('Waar ben je trots op in je werk?'), { target: { value: 'Mijn team' } });
  await act(async () => close());
  await waitFor(() => expect(plan().notes.get('coach:situatie:trots')).toBe('Mijn team'));
  await openTalk('/begeleiden/situatie');
  expect(screen.getByLabelText('Waar ben je trots op in je werk?')).toHaveValue('Mijn team');
});

it('sorts wishes by the keys 1, 2 and 3 on the card, takes one back, and stops at any time', async () => {
  await openTalk('/begeleiden/wensen');
  expect(title()).toBe('Lichter werk');
  const must = within(card()).getByRole('button', { name: 'Moet' });
  must.focus();
  await act(async () => void fireEvent.keyDown(must, { key: '1' }));
  expect(plan().wishes.get('lighter')?.weight).toBe('must');
  expect(title()).toBe('Doorgroeien');
  await act(async () => void fireEvent.keyDown(must, { key: '3' }));
  expect(plan().wishes.get('growth')?.weight).toBe('not');
  expect(screen.getByText('Kaart 3 van 21')).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Een kaart terug' }));
  await waitFor(() => expect(title()).toBe('Doorgroeien'));
  expect(plan().wishes.has('growth')).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: 'Stop hier' }));
  expect(screen.getByRole('heading', { name: 'Dit is belangrijk voor jou' })).toHaveFocus();
  expect(screen.getByText('Lichter werk')).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Ga verder: nog 20 kaarten' }));
  expect(title()).toBe('Doorgroeien');
});

it('leaves digits alone outside the card, and everywhere once the keys are switched off', async () => {
  await openTalk('/begeleiden/wensen');
  fireEvent.keyDown(document.body, { key: '1' });
  fireEvent.keyDown(screen.getByRole('button', { name: 'Stop hier' }), { key: '1' });
  expect(title()).toBe('Lichter werk');
  fireEvent.click(screen.getByRole('checkbox', { name: /toets 1, 2 of 3/ }));
  await act(async () => void fireEvent.keyDown(within(card()).getByRole('button', { name: 'Moet' }), { key: '1' }));
  expect(title()).toBe('Lichter werk');
  expect(plan().isEmpty).toBe(true);
});

it('asks the number with the wish that needs one, and a digit in that field sorts nothing', async () => {
  await given(
    ...(['lighter', 'growth', 'secure', 'other-branch'] as const).map((id) => ({
      kind: 'wish' as const,
      id,
      weight: 'not' as const,
    })),
  );
  const { WISH_IDS } = await import('../../../src/core/plan/model');
  await given(
    ...WISH_IDS.filter((id) => id !== 'maxMonths').map((id) => ({ kind: 'wish' as const, id, weight: 'not' as const })),
  );
  await openTalk('/begeleiden/wensen');
  fireEvent.click(screen.getByRole('button', { name: 'Ga verder: nog 1 kaart' }));
  const number = within(card()).getByRole('combobox', { name: 'Hooguit' });
  fireEvent.keyDown(number, { key: '1' });
  expect(plan().wishes.has('maxMonths')).toBe(false);
  fireEvent.change(number, { target: { value: '12' } });
  fireEvent.click(within(card()).getByRole('button', { name: 'Moet' }));
  await waitFor(() => expect(plan().wishes.get('maxMonths')).toMatchObject({ weight: 'must', value: 12 }));
});

it('asks what counts most when more than three must, and says what happens to the others', async () => {
  await given(
    ...(['lighter', 'team', 'quiet', 'near-home', 'noNights'] as const).map((id) => ({
      kind: 'wish' as const,
      id,
      weight: 'must' as const,
    })),
  );
  await openTalk('/begeleiden/wensen');
  fireEvent.click(screen.getByRole('button', { name: 'Kies wat het meest telt' }));
  expect(screen.getByText(/De rest wordt “liever wel”/)).toBeVisible();
  for (const name of ['Lichter werk', 'Rust op het werk', 'Geen nachtdiensten'])
    fireEvent.click(screen.getByRole('checkbox', { name }));
  expect(screen.getByRole('checkbox', { name: 'Dicht bij huis' })).toBeDisabled();
  fireEvent.click(screen.getByRole('button', { name: 'Deze tellen het meest' }));
  await screen.findByRole('heading', { name: 'Dit is belangrijk voor jou' });
  expect([...plan().wishes.values()].filter(({ weight }) => weight === 'must').map(({ id }) => id)).toEqual([
    'lighter',
    'quiet',
    'noNights',
  ]);
  expect(plan().wishes.get('team')?.weight).toBe('rather');
});

it('gives each way of staying what to ask and whom, beside the ways on', async () => {
  await given({ kind: 'about', id: 'role', value: 'helpende' });
  await openTalk('/begeleiden/mogelijkheden');
  const stay = screen.getByRole('region', { name: 'Blijven bij je werk' });
  const ways = within(stay).getAllByRole('article');
  expect(ways).toHaveLength(5);
  for (const way of ways) {
    expect(within(way).getAllByText(/^Vraag aan /).length).toBeGreaterThanOrEqual(3);
    expect(within(way).getByRole('checkbox')).toHaveAccessibleName(/^Bewaar dit: /);
  }
  expect(within(stay).getByText('Vraag aan de bedrijfsarts')).toBeVisible();
  const move = screen.getByRole('region', { name: 'Naar ander werk' });
  expect(await within(move).findByRole('link', { name: 'Functie planner' })).toBeVisible();
});

it('keeps what is ticked, in both columns, and proposes to put it side by side', async () => {
  await given({ kind: 'about', id: 'role', value: 'helpende' });
  await openTalk('/begeleiden/mogelijkheden');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Bewaar dit: Andere uren of diensten' }));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Bewaar dit: Functie planner' }));
  await waitFor(() => expect(plan().stays.map(({ id }) => id)).toEqual(['hours']));
  expect(plan().roles.map(({ id }) => id)).toEqual(['planner']);
  expect(await screen.findByText('2 mogelijkheden bewaard.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Leg naast elkaar' })).toHaveAttribute(
    'href',
    '/vergelijk?functies=helpende,planner&gesprek=mogelijkheden',
  );
  fireEvent.click(screen.getByRole('checkbox', { name: 'Bewaar dit: Functie planner' }));
  await waitFor(() => expect(plan().roles).toEqual([]));
});

it('brings what was unticked by mistake back with its notes, in both columns', async () => {
  await given(
    { kind: 'about', id: 'role', value: 'helpende' },
    { kind: 'role', id: 'planner', note: 'Vraag Anja' },
    { kind: 'route', id: 'helpende.verzorgende.planner', note: 'Liever zo' },
    { kind: 'stay', id: 'hours', note: 'Vier dagen' },
  );
  await openTalk('/begeleiden/mogelijkheden');
  const names = ['Functie planner', 'Andere uren of diensten'];
  const press = async (name: string, said: string) => {
    fireEvent.click(await screen.findByRole('checkbox', { name: `Bewaar dit: ${name}` }));
    await screen.findByText(`${said}: ${name}`);
  };
  const saved = () => [...plan().roles, ...plan().routes, ...plan().stays].map(({ note }) => note);
  for (const name of names) await press(name, 'Niet meer bewaard');
  expect(saved()).toEqual([]);
  for (const name of names) await press(name, 'Bewaard');
  await waitFor(() => expect(saved()).toEqual(['Vraag Anja', 'Liever zo', 'Vier dagen']));
});

it('keeps a note that the device has when one ticks before the plan could be read', async () => {
  await given({ kind: 'stay', id: 'hours', note: 'Vier dagen' });
  const { plan: empty, records } = usePlanStore.getInitialState();
  const known = usePlanStore.getState();
  usePlanStore.setState({ plan: empty, records });
  await openTalk('/begeleiden/mogelijkheden');
  const module = await import('../../../src/state/plan/keeper');
  const { openKeeper } = module;
  const opening = vi.spyOn(module, 'openKeeper').mockImplementationOnce(() => {
    act(() => usePlanStore.setState(known));
    return openKeeper();
  });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Bewaar dit: Andere uren of diensten' }));
  await waitFor(() => expect(screen.getByText(/^1 mogelijkheid bewaard/)).toBeVisible());
  expect(plan().stays).toMatchObject([{ id: 'hours', note: 'Vier dagen' }]);
  opening.mockRestore();
});

it('says what is missing without a role, and still shows staying', async () => {
  await openTalk('/begeleiden/mogelijkheden');
  expect(screen.getByText('We weten nog niet welk werk je nu doet.')).toBeVisible();
  expect(screen.getAllByRole('article')).toHaveLength(5);
});

it('says which wish leaves nothing over, and makes it softer on request', async () => {
  await given(
    { kind: 'about', id: 'role', value: 'helpende' },
    { kind: 'wish', id: 'maxMonths', weight: 'must', value: 1 },
    { kind: 'wish', id: 'noNights', weight: 'must' },
    { kind: 'branch', id: 'nergens' },
  );
  await openTalk('/begeleiden/mogelijkheden');
  expect(screen.getByText('De kaart vindt geen werk dat past bij alles wat moet.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Pas aan: wensen' })).toBeVisible();
});

it('chooses questions per kept way, adds own ones, and writes a note', async () => {
  await given(
    { kind: 'about', id: 'role', value: 'helpende' },
    { kind: 'role', id: 'verzorgende' },
    { kind: 'stay', id: 'help' },
  );
  await openTalk('/begeleiden/vragen');
  const way = await screen.findByRole('region', { name: 'Functie verzorgende' });
  fireEvent.click(within(way).getByRole('checkbox', { name: /Betaalt u de opleiding.*Vraag aan de werkgever/ }));
  await waitFor(() =>
    expect(plan().questions).toMatchObject([{ id: 'step:helpende:verzorgende:payer-check', about: 'verzorgende' }]),
  );
  fireEvent.change(within(way).getByRole('textbox', { name: 'Eigen vraag over Functie verzorgende' }), {
    target: { value: 'Mag mijn hond mee?' },
  });
  fireEvent.click(within(way).getByRole('button', { name: 'Voeg toe' }));
  expect(await within(way).findByText('Mag mijn hond mee?')).toBeVisible();
  expect(plan().questions[1]).toMatchObject({ text: 'Mag mijn hond mee?', about: 'verzorgende' });
  expect(screen.getByText('2 vragen gekozen.')).toBeVisible();
  const note = within(way).getByRole('textbox', { name: 'Wat zei je over Functie verzorgende?' });
  fireEvent.change(note, { target: { value: 'Spannend' } });
  fireEvent.blur(note);
  await waitFor(() => expect(plan().roles[0]?.note).toBe('Spannend'));
  fireEvent.click(within(way).getByRole('button', { name: 'Haal weg: Mag mijn hond mee?' }));
  await waitFor(() => expect(within(way).getByRole('textbox', { name: /Eigen vraag/ })).toHaveFocus());
});

it('does not lose sight of questions about what is kept no longer', async () => {
  await given({ kind: 'question', id: 'stay:hours:hours-pay', about: 'hours' });
  await openTalk('/begeleiden/vragen');
  const left = screen.getByRole('region', { name: 'Deze vragen koos je eerder' });
  expect(within(left).getByText('Wat doen andere uren met mijn loon en mijn pensioen?')).toBeVisible();
  fireEvent.click(within(left).getByRole('button'));
  await waitFor(() => expect(plan().questions).toEqual([]));
});

it('sums up what came up, with empty parts said as such', async () => {
  const { close } = await openTalk('/begeleiden/afspraken');
  expect(screen.getByText('Nog geen functie gekozen.')).toBeVisible();
  expect(screen.getByText('Nog geen wensen gekozen.')).toBeVisible();
  close();
  await given(
    { kind: 'about', id: 'role', value: 'helpende' },
    { kind: 'about', id: 'hours', value: '28' },
    { kind: 'note', id: 'coach:situatie:trots', text: 'Mijn team' },
    { kind: 'wish', id: 'maxMonths', weight: 'must', value: 24 },
    { kind: 'stay', id: 'tasks', note: 'Eerst dit' },
    { kind: 'role', id: 'planner' },
    { kind: 'question', id: 'stay:tasks:tasks-try', about: 'tasks' },
  );
  await openTalk('/begeleiden/afspraken');
  const summary = screen.getByRole('region', { name: 'Dit kwam op tafel' });
  for (const words of [
    'Functie helpende, 28 uur per week',
    'Mijn team',
    'Niet te lang tot mijn nieuwe werk: hooguit 24 maanden',
    'Eerst dit',
    'Functie planner',
    'Kunnen we dit drie maanden proberen en dan samen kijken?',
  ])
    expect(within(summary).getByText(words)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open het gespreksblad' })).toHaveAttribute(
    'href',
    '/gespreksblad?gesprek=afspraken',
  );
  expect(screen.queryByRole('button', { name: 'Wis alles en begin opnieuw' })).toBeNull();
});

it('offers to clear all of it on a shared computer, and asks once more', async () => {
  await openTalk('/begeleiden/afspraken', 'computer=gedeeld');
  fireEvent.click(screen.getByRole('button', { name: 'Wis alles en begin opnieuw' }));
  expect(screen.getByRole('button', { name: 'Nee, nog niet' })).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Ja, wis en begin opnieuw' })).toBeVisible();
  fireEvent.click(screen.getByRole('button', { name: 'Nee, nog niet' }));
  expect(screen.getByRole('button', { name: 'Wis alles en begin opnieuw' })).toHaveFocus();
});
