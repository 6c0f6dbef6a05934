import { describe, expect, it } from 'vitest';
import { changeRecords } from '../../../../src/core/plan/changeRecords';
import type { PlanItem, SavedRole } from '../../../../src/core/plan/model';
import { NO_RECORDS } from '../../../../src/core/plan/noRecords';
import { planOf } from '../../../../src/core/plan/planOf';
import { renameSaved, routeNow, withStop } from '../../../../src/core/plan/savedNow';
import { aRole, aStep, graphOf } from '../../../support/graph';

const GRAPH = graphOf({
  roles: ['a', 'b', 'c', 'd'].map((id) => aRole(id)),
  steps: [aStep('a', 'b', { months: { min: 6, max: 12 } }), aStep('b', 'c', { months: 24, experienceMonths: 12 })],
  redirects: [
    { from: 'oud', to: ['b'] },
    { from: 'gesplitst', to: ['b', 'c'] },
    { from: 'weg', to: [] },
  ],
});
const recordsOf = (...items: readonly PlanItem[]) =>
  changeRecords(
    NO_RECORDS,
    items.map((set) => ({ set })),
    1,
  );

describe('a saved route in the data of now', () => {
  it('has its roles, its steps and its months, asked experience included', () => {
    const { roles, steps, months } = routeNow(GRAPH, 'a.b.c');
    expect(roles?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(steps.every((step) => step !== null)).toBe(true);
    expect(months).toBe(9 + 24 + 12);
  });

  it('follows a role that was renamed', () => {
    const { stops, months } = routeNow(GRAPH, 'a.oud.c');
    expect(stops.map(({ kind }) => kind)).toEqual(['kept', 'moved', 'kept']);
    expect(months).toBe(45);
  });

  it('names the step that the data no longer has, and then promises no time', () => {
    const { roles, steps, months } = routeNow(GRAPH, 'a.b.d');
    expect(roles).toHaveLength(3);
    expect(steps.map((step) => step?.to.id ?? null)).toEqual(['b', null]);
    expect(months).toBeNull();
  });

  it.each([
    ['a.weg.c', 'gone'],
    ['a.gesplitst.c', 'split'],
    ['a.nooit-geweest.c', 'unknown'],
  ])('keeps all stops of %s, one of which is %s', (id, kind) => {
    const now = routeNow(GRAPH, id);
    expect(now.stops.map((stop) => stop.kind)).toEqual(['kept', kind, 'kept']);
    expect(now).toMatchObject({ roles: null, steps: [], months: null });
  });
});

describe('saying which role is meant', () => {
  const old: SavedRole = { kind: 'role', id: 'gesplitst', note: 'Mooi werk.' };
  const action = { kind: 'action', id: 'x1', text: 'Bel de school', done: false, about: 'gesplitst' } as const;
  const renamed = (...items: readonly PlanItem[]) => {
    const before = recordsOf(old, action, ...items);
    return planOf(changeRecords(before, renameSaved(planOf(before), old, 'b'), 2));
  };

  it('moves the note and the actions along', () => {
    const plan = renamed();
    expect(plan.roles).toMatchObject([{ id: 'b', note: 'Mooi werk.' }]);
    expect(plan.actions).toMatchObject([{ id: 'x1', about: 'b' }]);
  });

  it('loses no note when that role was saved as well', () => {
    expect(renamed({ kind: 'role', id: 'b', note: 'Eerder gezien.' }).roles).toMatchObject([
      { id: 'b', note: 'Eerder gezien.\n\nMooi werk.' },
    ]);
  });

  it('keeps a note within what can be stored', () => {
    const [role] = renamed({ kind: 'role', id: 'b', note: 'n'.repeat(1995) }).roles;
    expect(role?.note).toHaveLength(2000);
  });

  it('puts another role in the place of one stop of a route', () => {
    expect(withStop('a.gesplitst.c', 'gesplitst', 'b')).toBe('a.b.c');
  });
});
