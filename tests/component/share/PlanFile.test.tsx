// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import PlanFile from '../../../src/parts/share/PlanFile';
import { kept, own, serve, show } from './openShare';

const blobs: Blob[] = [];

beforeAll(serve);
beforeEach(async () => {
  blobs.length = 0;
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob)}`;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await own();
});
afterEach(() => vi.restoreAllMocks());

const stamps = { since: 1, at: 2 };
const fileOf = (records: unknown, facts: object = {}) =>
  new File([JSON.stringify({ app: 'routekaart-zorg', version: 1, ...facts, records })], 'plan.json');
const choose = (file: File, label = 'Open een bestand') =>
  userEvent.upload(screen.getByLabelText(label), file, { applyAccept: false });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('a plan as a file', () => {
  test('saved and opened again gives the same plan', async () => {
    const items = [
      { kind: 'about', id: 'hours', value: '24' },
      { kind: 'role', id: 'planner', note: 'Vraag "Anna"\n<b>' },
      { kind: 'wish', id: 'maxMonths', weight: 'must', value: 24 },
    ] as const;
    await own(...items);
    await show(<PlanFile />);
    await press('Bewaar als bestand');
    expect(screen.getByText(/Bewaard als routekaart-zorg-plan-\d{4}-\d\d-\d\d\.json/)).toBeVisible();
    const text = (await blobs[0]?.text()) ?? '';
    expect(JSON.parse(text)).toMatchObject({
      app: 'routekaart-zorg',
      version: 1,
      made: expect.stringMatching(/^\d{4}-/),
    });
    await own();
    await choose(new File([text], 'plan.json'));
    expect(await screen.findByText('Dit komt erbij: 1 gegeven over jou, 1 functie en 1 wens.')).toBeVisible();
    expect(kept()).toEqual([]);
    await press('Zet in mijn plan');
    await screen.findByText('Het staat in jouw plan.');
    expect(kept()).toEqual(items);
    await press('Maak ongedaan');
    await screen.findByText(/Ongedaan gemaakt/);
    expect(kept()).toEqual([]);
  });

  test('tells how much is understood before anything changes', async () => {
    await show(<PlanFile />);
    const routes = ['a.b', 'b.c', 'c.d'].map((id) => ({ kind: 'route', id, ...stamps }));
    await choose(fileOf([...routes, { kind: 'teleport', id: 'x', ...stamps }], { extra: 1 }));
    expect(await screen.findByText('Dit komt erbij: 3 routes.')).toBeVisible();
    expect(screen.getByText('1 ding begrepen we niet. Dat lieten we weg.')).toBeVisible();
    expect(screen.getByText('1 onbekend gegeven lieten we weg. De rest is er.')).toBeVisible();
    expect(kept()).toEqual([]);
    await press('Laat maar');
    expect(screen.getByLabelText('Open een bestand')).toHaveFocus();
    expect(kept()).toEqual([]);
  });

  test('never overwrites: a difference is shown side by side and one’s own is chosen', async () => {
    await own({ kind: 'stay', id: 'tasks', note: 'van mij' });
    await show(<PlanFile />);
    await choose(fileOf([{ kind: 'stay', id: 'tasks', note: 'van hen', ...stamps }]));
    const group = within(await screen.findByRole('group', { name: 'Andere taken' }));
    expect(group.getByRole('radio', { name: /Houd wat ik had.*van mij/ })).toBeChecked();
    expect(group.getByRole('radio', { name: /Neem dit over.*van hen/ })).not.toBeChecked();
    expect(screen.queryByRole('button', { name: 'Zet in mijn plan' })).toBeNull();
    await userEvent.click(group.getByRole('radio', { name: /Neem dit over/ }));
    expect(kept()).toEqual([{ kind: 'stay', id: 'tasks', note: 'van mij' }]);
    await press('Zet in mijn plan');
    await screen.findByText('Het staat in jouw plan.');
    expect(kept()).toEqual([{ kind: 'stay', id: 'tasks', note: 'van hen' }]);
  });

  test('that would make the plan too large is not taken in', async () => {
    await own(...Array.from({ length: 499 }, (_, id) => ({ kind: 'avoid', id: `a${id}` }) as const));
    await show(<PlanFile />);
    await choose(fileOf([1, 2, 3].map((id) => ({ kind: 'role', id: `r${id}`, ...stamps }))));
    expect(await screen.findByText(/Dit past niet: je plan zou 2 dingen te veel hebben/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Zet in mijn plan' })).toBeNull();
  });

  test.each([
    [
      'no plan',
      new File(['<html>'], 'a.json'),
      'nl',
      /geen plan van de Routekaart Zorg.*niet veranderd.*Kies een ander/,
    ],
    ['no plan', new File([''], 'a.json'), 'en', /not a plan of Routekaart Zorg.*has not changed.*Choose another/],
    ['too large', new File(['a'.repeat(1_000_001)], 'a.json'), 'nl', /te groot.*niet veranderd/],
    ['too large', new File(['a'.repeat(1_000_001)], 'a.json'), 'en', /too large.*has not changed/],
    ['newer', fileOf([], { version: 2 }), 'nl', /nieuwere versie.*Laad de pagina opnieuw/],
    ['newer', fileOf([], { version: 2 }), 'en', /newer version.*Load the page again/],
    ['nothing', fileOf([]), 'nl', /niets dat we begrijpen.*niet veranderd/],
    ['nothing', fileOf([{}]), 'en', /nothing in this file that we understand/],
  ] as const)('refused (%s) says what happened and what to do', async (_, file, language, message) => {
    await own({ kind: 'role', id: 'planner' });
    await show(<PlanFile />, language);
    await choose(file, language === 'nl' ? 'Open een bestand' : 'Open a file');
    expect(await screen.findByText(message)).toBeVisible();
    expect(kept()).toEqual([{ kind: 'role', id: 'planner' }]);
  });

  test('that is too large is never read', async () => {
    await show(<PlanFile />);
    const file = new File(['a'.repeat(1_000_001)], 'a.json');
    const read = vi.spyOn(file, 'arrayBuffer');
    await choose(file);
    expect(await screen.findByText(/te groot/)).toBeVisible();
    expect(read).not.toHaveBeenCalled();
  });

  test('that the device cannot read says so', async () => {
    await show(<PlanFile />);
    const file = fileOf([]);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new Error('gone'));
    await choose(file);
    expect(await screen.findByText(/konden we niet openen/)).toBeVisible();
  });
});
