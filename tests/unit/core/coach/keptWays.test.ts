import { describe, expect, it } from 'vitest';
import { isKept, keepChanges, noteChange } from '../../../../src/core/coach/keepChanges';
import { aboutOf, keptWays } from '../../../../src/core/coach/keptWays';
import { questionGroups } from '../../../../src/core/coach/questionGroups';
import { findOptions } from '../../../../src/core/options/findOptions';
import { changeRecords } from '../../../../src/core/plan/changeRecords';
import type { PlanItem } from '../../../../src/core/plan/model';
import { NO_RECORDS } from '../../../../src/core/plan/noRecords';
import { planOf } from '../../../../src/core/plan/planOf';
import { aRole, graphOf, roleIn, steps } from '../../../support/graph';

const planWith = (...items: readonly PlanItem[]) =>
  planOf(
    changeRecords(
      NO_RECORDS,
      items.map((set) => ({ set })),
      1,
    ),
  );
const graph = graphOf({
  roles: ['a', 'b', 'c', 'd', 'island'].map(aRole),
  steps: steps('a', 'b', 'c', 'd'),
  redirects: [
    { from: 'old-b', to: ['b'] },
    { from: 'split', to: ['b', 'c'] },
  ],
});
const a = roleIn(graph, 'a');
const told = (...items: readonly PlanItem[]) =>
  keptWays(graph, planWith(...items), a).map(({ kind, id, steps: path }) => `${kind} ${id} ${path.length}`);

describe('what is kept', () => {
  it('tells staying first, then roles with the way to them, then routes', () => {
    expect(told({ kind: 'route', id: 'a.b.c' }, { kind: 'role', id: 'b' }, { kind: 'stay', id: 'hours' })).toEqual([
      'stay hours 0',
      'role b 1',
      'route a.b.c 2',
    ]);
  });

  it('says a role once when a route already leads there', () => {
    expect(told({ kind: 'role', id: 'c' }, { kind: 'route', id: 'a.b.c' })).toEqual(['route a.b.c 2']);
  });

  it('follows a new name, and keeps what it no longer knows', () => {
    const [moved, gone, split, island] = keptWays(
      graph,
      planWith(
        { kind: 'role', id: 'old-b' },
        { kind: 'role', id: 'retired' },
        { kind: 'role', id: 'split' },
        { kind: 'role', id: 'island' },
      ),
      a,
    );
    expect(moved?.goal?.id).toBe('b');
    expect(gone?.goal).toBeNull();
    expect(split?.goal).toBeNull();
    expect(island?.steps).toEqual([]);
  });

  it('gives no way without a role to start from', () => {
    expect(keptWays(graph, planWith({ kind: 'role', id: 'b' }), null)[0]?.steps).toEqual([]);
  });

  it('names what a question belongs to within what a record can hold', () => {
    const long = Array.from({ length: 5 }, (_, index) => `${'x'.repeat(50)}${index}`).join('.');
    expect(aboutOf({ kind: 'route', id: 'a.b' })).toBe('a.b');
    expect(aboutOf({ kind: 'route', id: long })).toBe(`${'x'.repeat(50)}4`);
  });
});

describe('the questions about what is kept', () => {
  it('ask about a shared step once, and about a role without a way to it all the same', () => {
    const kept = keptWays(
      graph,
      planWith({ kind: 'role', id: 'b' }, { kind: 'route', id: 'a.b.c' }, { kind: 'role', id: 'island' }),
      a,
    );
    const keys = questionGroups(kept, () => null, '2026-11-21').map(({ way, parts }) => [
      way.id,
      parts.map(({ step }) => step?.to.id ?? null),
    ]);
    expect(keys).toEqual([
      ['b', ['b']],
      ['island', [null]],
      ['a.b.c', ['c']],
    ]);
  });
});

describe('keeping a possibility', () => {
  const { options } = findOptions(graph, { from: a, wish: 'any' });
  const near = options.find(({ role }) => role.id === 'b');
  const far = options.find(({ role }) => role.id === 'c');
  if (!near || !far) throw new Error('the network has a near and a far possibility');

  it('keeps a role that is one step away as such, and a longer way as a route', () => {
    expect(keepChanges(near, planWith(), true)).toEqual([{ set: { kind: 'role', id: 'b' } }]);
    expect(keepChanges(far, planWith(), true)).toEqual([{ set: { kind: 'route', id: 'a.b.c' } }]);
  });

  it('lets go of it in whatever form it was saved', () => {
    const both = planWith({ kind: 'role', id: 'c' }, { kind: 'route', id: 'a.b.c' }, { kind: 'route', id: 'a.b' });
    expect(isKept(far, both)).toBe(true);
    expect(keepChanges(far, both, false)).toEqual([
      { remove: { kind: 'role', id: 'c' } },
      { remove: { kind: 'route', id: 'a.b.c' } },
    ]);
    expect(isKept(far, planWith())).toBe(false);
  });

  it('brings back what was let go of as it was, and never drops a note that is saved', () => {
    const taken = [
      { kind: 'role', id: 'c', note: 'Vraag Anja' },
      { kind: 'route', id: 'a.b.c', note: 'Mijn weg' },
    ] as const;
    expect(keepChanges(far, planWith(), true, taken)).toEqual(taken.map((set) => ({ set })));
    const saved = planWith({ kind: 'route', id: 'a.b.c', note: 'Nieuwer' });
    expect(keepChanges(far, saved, true)).toMatchObject([{ set: { id: 'a.b.c', note: 'Nieuwer' } }]);
    expect(keepChanges(far, saved, true, taken)).toMatchObject([
      { set: { kind: 'role', id: 'c', note: 'Vraag Anja' } },
      { set: { kind: 'route', id: 'a.b.c', note: 'Nieuwer' } },
    ]);
  });

  it('writes a note to it, and takes an empty one away', () => {
    expect(noteChange({ kind: 'stay', id: 'hours' }, 'kan')).toEqual({
      set: { kind: 'stay', id: 'hours', note: 'kan' },
    });
    expect(noteChange({ kind: 'role', id: 'b' }, '')).toEqual({ set: { kind: 'role', id: 'b', note: undefined } });
  });
});
