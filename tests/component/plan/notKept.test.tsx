// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { NoWays } from '../../../src/features/coach/NoWays';
import MineScreen from '../../../src/features/mine/MineScreen';
import { OwnText } from '../../../src/parts/plan/OwnText';
import { SituationForm } from '../../../src/parts/plan/SituationForm';
import { changePlan } from '../../../src/state/plan/changePlan';
import { seedPlan } from '../../support/seedPlan';
import { openTalk } from '../coach/openTalk';
import { openSmallNetwork, plan, show } from './openPlan';

vi.mock('../../../src/state/plan/changePlan', () => ({ changePlan: vi.fn() }));
vi.setConfig({ testTimeout: 30_000 });

/** The code that keeps a plan cannot be fetched until this is put right. */
const keep = vi.mocked(changePlan);
const FAILED = 'Bewaren lukte niet. Probeer het nog een keer.';

beforeAll(openSmallNetwork);
beforeEach(() => {
  keep.mockReset();
  keep.mockRejectedValue(new Error('offline'));
});
afterEach(() => {
  localStorage.clear();
  act(() => seedPlan());
});

const comeBack = async () => {
  const { openKeeper } = await import('../../../src/state/plan/keeper');
  keep.mockImplementation(async (...changes) => act(() => openKeeper().change(changes)));
};
const write = async (field: HTMLElement, value: string) => {
  fireEvent.change(field, { target: { value } });
  await act(async () => void fireEvent.blur(field));
};

test('a text that could not be kept says so in its own field, and is sent again', async () => {
  const send = vi.fn().mockRejectedValue(new Error('offline'));
  await show(<OwnText label="Notitie" value="was" onChange={send} />);
  const field = screen.getByRole('textbox', { name: 'Notitie' });
  await write(field, 'Vraag Anja');
  expect(screen.getByRole('status')).toHaveTextContent(FAILED);
  expect(field).toHaveValue('Vraag Anja');
  send.mockResolvedValue(undefined);
  await act(async () => void fireEvent.blur(field));
  expect(send.mock.calls).toEqual([['Vraag Anja'], ['Vraag Anja']]);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('a text that is put back to what is kept has nothing left to tell', async () => {
  const send = vi.fn().mockRejectedValue(new Error('offline'));
  await show(<OwnText label="Notitie" value="was" onChange={send} />);
  const field = screen.getByRole('textbox', { name: 'Notitie' });
  await write(field, 'anders');
  await write(field, 'was');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  expect(send).toHaveBeenCalledTimes(1);
});

test('only the last text of several that fail is told and sent again', async () => {
  const fails: (() => void)[] = [];
  const send = vi.fn(() => new Promise((_, reject) => fails.push(() => reject(new Error('offline')))));
  await show(<OwnText label="Notitie" value="was" onChange={send} />);
  const field = screen.getByRole('textbox', { name: 'Notitie' });
  await write(field, 'een');
  await write(field, 'twee');
  await act(async () => fails[0]?.());
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await act(async () => fails[1]?.());
  expect(screen.getByRole('status')).toHaveTextContent(FAILED);
  await write(field, 'een');
  expect(send.mock.calls).toEqual([['een'], ['twee'], ['een']]);
});

test('one’s own words in the form about oneself are sent again', async () => {
  await show(<SituationForm />);
  const field = screen.getByRole('textbox', { name: 'In mijn eigen woorden' });
  await write(field, 'Ik werk graag');
  expect(screen.getAllByText(FAILED).length).toBeGreaterThan(0);
  await comeBack();
  await act(async () => void fireEvent.blur(field));
  await waitFor(() => expect(plan().about.words).toBe('Ik werk graag'));
});

test('the notes of a talk are sent again', async () => {
  seedPlan({ kind: 'about', id: 'role', value: 'helpende' }, { kind: 'role', id: 'planner' });
  const { close } = await openTalk('/begeleiden/situatie');
  const proud = screen.getByLabelText('Waar ben je trots op in je werk?');
  await write(proud, 'Mijn team');
  expect(screen.getByText(FAILED)).toBeVisible();
  await comeBack();
  await act(async () => void fireEvent.blur(proud));
  expect(plan().notes.get('coach:situatie:trots')).toBe('Mijn team');
  close();
  keep.mockRejectedValue(new Error('offline'));
  await openTalk('/begeleiden/vragen');
  const note = await screen.findByRole('textbox', { name: 'Wat zei je over Functie planner?' });
  await write(note, 'Spannend');
  expect(screen.getByText(FAILED)).toBeVisible();
  await comeBack();
  await act(async () => void fireEvent.blur(note));
  expect(plan().roles[0]?.note).toBe('Spannend');
});

test('a question that could not be taken away says so', async () => {
  seedPlan({ kind: 'question', id: 'stay:hours:hours-pay', about: 'hours' });
  await openTalk('/begeleiden/vragen');
  const left = within(screen.getByRole('region', { name: 'Deze vragen koos je eerder' }));
  await act(async () => void fireEvent.click(left.getByRole('button')));
  expect(left.getByText(FAILED)).toBeVisible();
  expect(plan().questions).toHaveLength(1);
});

test('a wish that could not be made softer says so', async () => {
  seedPlan({ kind: 'wish', id: 'noNights', weight: 'must' });
  const answer = { options: [], withoutLimits: 3, loosen: { limit: 'noNights', count: 2 } } as never;
  await show(<NoWays answer={answer} limits={{ noNights: true }} />);
  await act(async () => void fireEvent.click(screen.getByRole('button')));
  expect(screen.getByText(FAILED)).toBeVisible();
});

test('a split role or stop that could not be chosen, and a note on something saved, say so', async () => {
  seedPlan({ kind: 'role', id: 'allround' }, { kind: 'route', id: 'winkel.allround' });
  await show(<MineScreen />);
  const saved = within(screen.getByRole('region', { name: 'Dit heb ik bewaard' }));
  for (const choice of saved.getAllByRole('button', { name: 'Functie planner' }))
    await act(async () => void fireEvent.click(choice));
  expect(saved.getAllByText(FAILED)).toHaveLength(2);
  for (const field of saved.getAllByRole('textbox', { hidden: true })) await write(field, 'Vraag Anja');
  expect(saved.getAllByText(FAILED)).toHaveLength(4);
});
