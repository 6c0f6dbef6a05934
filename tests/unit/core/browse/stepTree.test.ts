import { describe, expect, it } from 'vitest';
import { firstStops, opens, type StepTreeQuestion, stepTree } from '../../../../src/core/browse/stepTree';
import type { Graph } from '../../../../src/core/model/graph';
import { aRole, aStep, aTraining, graphOf, roleIn, someStrain, steps } from '../../../support/graph';

const ask = (graph: Graph, start: string, over: Partial<Omit<StepTreeQuestion, 'start'>> = {}) =>
  stepTree(graph, { start: roleIn(graph, start), path: [], direction: 'onward', ...over });

/** Columns as text: "lighter: a b | other: c". */
const told = (tree: ReturnType<typeof stepTree>) =>
  tree.columns.map(({ groups }) =>
    groups.map(({ id, stops }) => `${id}: ${stops.map(({ role }) => role.id).join(' ')}`).join(' | '),
  );
const stopIn = (tree: ReturnType<typeof stepTree>, id: string, column = 0) => {
  const stop = tree.columns[column]?.groups.flatMap(({ stops }) => stops).find(({ role }) => role.id === id);
  if (!stop) throw new Error(`no stop ${id} in column ${column}`);
  return stop;
};

const heavy = someStrain({ lifting: 4, standing: 4, bending: 4 });
const light = someStrain({ lifting: 0, standing: 0, bending: 0 });

describe('the groups of a column', () => {
  const graph = graphOf({
    roles: [
      aRole('me').with({ strain: heavy }),
      aRole('desk').with({ strain: light }),
      aRole('meant').with({ level: 'mbo-4', strain: heavy }),
      aRole('nurse').with({ level: 'mbo-4', strain: light }),
      aRole('same').with({ strain: heavy }),
      aRole('below').with({ level: 'mbo-2', strain: heavy }),
      aRole('riddle').with({ strain: null }),
    ],
    steps: [
      aStep('me', 'desk'),
      aStep('me', 'meant', { kind: 'lighter' }),
      aStep('me', 'nurse'),
      aStep('me', 'same'),
      aStep('me', 'below'),
      aStep('me', 'riddle'),
    ],
  });

  it('are lighter work, further up, and the rest; a step up stays one when it is lighter, too', () => {
    expect(told(ask(graph, 'me'))).toEqual(['lighter: desk meant | up: nurse | other: below riddle same']);
  });

  it('tell what a step does to the level', () => {
    const tree = ask(graph, 'me');
    expect(['nurse', 'same', 'below'].map((id) => stopIn(tree, id).form)).toEqual(['up', 'level', 'down']);
  });

  it('compare no levels with work outside care', () => {
    const outside = graphOf({
      roles: [aRole('shop').with({ kind: 'origin', level: 'geen', strain: null }), aRole('care')],
      steps: steps('shop', 'care'),
    });
    expect(stopIn(ask(outside, 'shop'), 'care').form).toBe('entry');
    expect(told(ask(outside, 'shop'))).toEqual(['other: care']);
    expect(stopIn(ask(outside, 'care', { direction: 'into' }), 'shop').form).toBe('entry');
  });

  it('put the usual steps first, then the short ones, then by id', () => {
    const graph = graphOf({
      roles: ['me', 'a', 'b', 'c', 'd'].map((id) => aRole(id)),
      steps: [
        aStep('me', 'd', { months: 3 }),
        aStep('me', 'b', { months: 6 }),
        aStep('me', 'a', { months: 6 }),
        aStep('me', 'c', { months: 1, usualness: 'rare' }),
      ],
    });
    expect(told(ask(graph, 'me'))).toEqual(['other: d a b c']);
  });

  it('show four at first, and the opened one wherever it stands', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const graph = graphOf({
      roles: [aRole('me'), aRole('far'), ...ids.map((id) => aRole(id))],
      steps: [...ids.map((id) => aStep('me', id)), aStep('f', 'far')],
    });
    const [column] = ask(graph, 'me', { path: ['f'] }).columns;
    const stops = column?.groups[0]?.stops ?? [];
    expect(firstStops(stops, null).map(({ role }) => role.id)).toEqual(['a', 'b', 'c', 'd']);
    expect(firstStops(stops, column?.opened ?? null).map(({ role }) => role.id)).toEqual(['a', 'b', 'c', 'd', 'f']);
  });

  it('keep one step to a role: the most usual', () => {
    const graph = graphOf({
      roles: [aRole('me'), aRole('a')],
      steps: [aStep('me', 'a', { usualness: 'rare', months: 1 }), aStep('me', 'a', { months: 9 })],
    });
    expect(stopIn(ask(graph, 'me'), 'a')).toMatchObject({ months: 9 });
    expect(ask(graph, 'me').direct).toBe(1);
  });
});

describe('the opened path', () => {
  const graph = graphOf({
    roles: ['a', 'b', 'c', 'd', 'e'].map((id) => aRole(id)),
    steps: [...steps('a', 'b', 'c', 'd', 'e'), aStep('b', 'a'), aStep('c', 'a'), aStep('c', 'b'), aStep('a', 'c')],
    redirects: [
      { from: 'old-b', to: ['b'] },
      { from: 'split', to: ['b', 'c'] },
    ],
  });

  it('opens a column per role, and offers no role on it again', () => {
    expect(told(ask(graph, 'a', { path: ['b', 'c'] }))).toEqual(['other: b c', 'other: c', 'other: d']);
    expect(told(ask(graph, 'a', { path: ['c'] }))).toEqual(['other: b c', 'other: b d']);
  });

  it('has three columns of steps at most; in the last nothing opens', () => {
    const tree = ask(graph, 'a', { path: ['b', 'c', 'd'] });
    expect(tree.columns).toHaveLength(3);
    expect(tree.path.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(opens(stopIn(tree, 'd', 2))).toBe(false);
  });

  it.each([[['nobody', 'c']], [['d']], [['b', 'a']], [['a']], [['']], [['split']], [['__proto__', 'constructor']]])(
    'ends at what is no step from there: %j',
    (path) => {
      const tree = ask(graph, 'a', { path });
      expect(tree.path.map(({ id }) => id)).toEqual(path[0] === 'b' ? ['b'] : []);
    },
  );

  it('follows a role that got another name', () => {
    expect(ask(graph, 'a', { path: ['old-b'] }).path.map(({ id }) => id)).toEqual(['b']);
  });

  it('counts what a stop opens, and what is within two steps', () => {
    const tree = ask(graph, 'a');
    expect(stopIn(tree, 'b')).toMatchObject({ further: 1, barred: 0 });
    expect(stopIn(tree, 'c')).toMatchObject({ further: 2, barred: 0 });
    expect(tree).toMatchObject({ direct: 2, withinTwo: 3 });
  });

  it('does not open a stop without steps of its own', () => {
    const tree = ask(graphOf({ roles: [aRole('a'), aRole('b')], steps: steps('a', 'b') }), 'a', { path: ['b'] });
    expect(tree.columns).toHaveLength(1);
    expect(opens(stopIn(tree, 'b'))).toBe(false);
  });

  it('is empty for a role without steps', () => {
    expect(ask(graph, 'e')).toMatchObject({ columns: [{ groups: [], opened: null }], direct: 0, withinTwo: 0 });
  });
});

describe('diplomas', () => {
  const nurseCourse = aTraining('course', { grants: ['nurse'] });
  const graph = graphOf({
    roles: [aRole('me'), aRole('nurse').with({ requires: [['nurse']] }), aRole('ward').with({ requires: [['nurse']] })],
    steps: [
      aStep('me', 'nurse', { trainings: [nurseCourse] }),
      aStep('me', 'ward', { usualness: 'rare' }),
      aStep('nurse', 'ward'),
      aStep('ward', 'nurse'),
    ],
  });

  it('of which one lacks one: the stop says which, counts nowhere and leads nowhere yet', () => {
    const tree = ask(graph, 'me', { path: ['ward'] });
    expect(stopIn(tree, 'ward')).toMatchObject({ needs: ['nurse'], further: 0, barred: 0 });
    expect(tree.path).toEqual([]);
    expect(tree).toMatchObject({ direct: 1, withinTwo: 2 });
  });

  it('that one gets on the way count', () => {
    expect(stopIn(ask(graph, 'me', { path: ['nurse'] }), 'ward', 1).needs).toBeNull();
  });

  it('that one says to have count', () => {
    expect(stopIn(ask(graph, 'me', { has: ['nurse'] }), 'ward').needs).toBeNull();
  });

  it('that only part of the people have bar what comes after a stop', () => {
    const barred = graphOf({
      roles: ['a', 'b', 'c'].map((id) => aRole(id)),
      steps: [aStep('a', 'b'), aStep('b', 'c', { admissionNeeds: [['extra']] })],
    });
    expect(stopIn(ask(barred, 'a'), 'b')).toMatchObject({ further: 0, barred: 1 });
    expect(stopIn(ask(barred, 'a', { path: ['b'] }), 'c', 1).needs).toEqual(['extra']);
  });
});

describe('steps into a role', () => {
  const graph = graphOf({
    roles: [aRole('a').with({ level: 'mbo-2' }), aRole('b'), aRole('c'), aRole('d')],
    steps: [...steps('a', 'b', 'c'), aStep('d', 'c', { admissionNeeds: [['extra']] }), aStep('c', 'a')],
  });

  it('go backwards along the path, seen as who takes the step sees it', () => {
    const tree = ask(graph, 'c', { direction: 'into', path: ['b'] });
    expect(told(tree)).toEqual(['other: b d', 'up: a']);
    expect(stopIn(tree, 'a', 1).form).toBe('up');
    expect(stopIn(tree, 'b')).toMatchObject({ further: 1 });
  });

  it('ask what people in the first role of the way have', () => {
    expect(stopIn(ask(graph, 'c', { direction: 'into' }), 'd').needs).toEqual(['extra']);
    expect(ask(graph, 'c', { direction: 'into' }).direct).toBe(1);
  });

  it('are barred by a demand further on along the way', () => {
    const way = graphOf({
      roles: ['a', 'b', 'c']
        .map((id) => aRole(id))
        .map((role, i) => (i === 1 ? role.with({ requires: [['x']] }) : role)),
      steps: [aStep('a', 'b', { trainings: [aTraining('t')], admissionNeeds: [['x']] }), aStep('b', 'c')],
    });
    const tree = ask(way, 'c', { direction: 'into', path: ['b'] });
    expect(stopIn(tree, 'b').needs).toBeNull();
    expect(stopIn(tree, 'a', 1).needs).toEqual(['x']);
  });
});
