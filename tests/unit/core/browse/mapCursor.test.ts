import { describe, expect, it } from 'vitest';
import { cursorAt, type MapCursor, moveCursor, typeAhead } from '../../../../src/core/browse/mapCursor';
import type { Graph, Role } from '../../../../src/core/model/graph';
import { aRole, aStep, graphOf } from '../../../support/graph';

const graph = graphOf({
  roles: [
    aRole('helpende').with({ level: 'mbo-2' }),
    aRole('verzorgende'),
    aRole('begeleider').with({ group: 'staf' }),
    aRole('kraamverzorgende'),
    aRole('verpleegkundige').with({ level: 'mbo-4' }),
    aRole('alleen').with({ level: 'hbo', group: 'staf' }),
  ],
  steps: [
    aStep('helpende', 'verzorgende', { usualness: 'common' }),
    aStep('verzorgende', 'verpleegkundige', { usualness: 'common' }),
    aStep('verzorgende', 'begeleider', { usualness: 'regular' }),
    aStep('verzorgende', 'kraamverzorgende', { usualness: 'rare' }),
    aStep('begeleider', 'verpleegkundige', { usualness: 'rare' }),
  ],
});

const role = (id: string): Role => {
  const found = graph.byId.get(id);
  if (!found) throw new Error(id);
  return found;
};
const ids = (roles: readonly Role[]) => roles.map(({ id }) => id);
const go = (cursor: MapCursor, ...moves: Parameters<typeof moveCursor>[2][]): MapCursor =>
  moves.reduce((at, move) => {
    const next = moveCursor(graph, at, move);
    if (!next) throw new Error(`no way ${move} from ${at.at.id}`);
    return next;
  }, cursor);

describe('going over the map by keyboard', () => {
  it('starts among the roles of the same line and level', () => {
    expect(ids(cursorAt(graph, role('verzorgende')).siblings)).toEqual(['verzorgende', 'kraamverzorgende']);
  });

  it('goes on along a step, through its like, and back along the path walked', () => {
    const first = go(cursorAt(graph, role('verzorgende')), 'out');
    expect(first.kind).toBe('steps-out');
    expect(new Set(ids(first.siblings))).toEqual(new Set(['verpleegkundige', 'begeleider', 'kraamverzorgende']));
    expect(first.at).toBe(first.siblings[0]);
    const second = go(first, 'next');
    expect(second.at).toBe(second.siblings[1]);
    expect(go(second, 'previous').at).toBe(first.at);
    expect(go(second, 'back').at.id).toBe('verzorgende');
  });

  it('comes back to the same alternatives after two steps', () => {
    const first = go(cursorAt(graph, role('helpende')), 'out', 'out');
    const back = go(first, 'back');
    expect(back.at.id).toBe('verzorgende');
    expect(ids(back.siblings)).toEqual(['verzorgende']);
    expect(ids(back.trail)).toEqual(['helpende']);
    expect(go(back, 'back').at.id).toBe('helpende');
  });

  it('without a path behind it, goes to what leads here', () => {
    const into = go(cursorAt(graph, role('verpleegkundige')), 'back');
    expect(into.kind).toBe('steps-in');
    expect(ids(into.siblings)).toEqual(['verzorgende', 'begeleider']);
  });

  it('says that there is nothing further instead of going somewhere else', () => {
    const end = cursorAt(graph, role('alleen'));
    for (const move of ['out', 'back', 'next', 'previous', 'first', 'last'] as const)
      expect(moveCursor(graph, end, move), move).toBeNull();
  });

  it('goes to the ends of a route when there is one, else of the alternatives', () => {
    const route = [role('helpende'), role('verzorgende'), role('verpleegkundige')];
    const last = moveCursor(graph, cursorAt(graph, role('verzorgende')), 'last', route);
    expect(last?.at.id).toBe('verpleegkundige');
    expect(last?.kind).toBe('route');
    expect(moveCursor(graph, cursorAt(graph, role('verzorgende')), 'last')?.at.id).toBe('kraamverzorgende');
  });
});

describe('typing the beginning of a name', () => {
  const names = graph.roles.map(({ id }) => id);
  const find = (from: string, typed: string) => typeAhead(graph.roles, names, role(from), typed)?.id ?? null;
  it('finds the next one with one letter, and goes round', () => {
    expect(find('helpende', 'v')).toBe('verpleegkundige');
    expect(find('verpleegkundige', 'V')).toBe('verzorgende');
    expect(find('verzorgende', 'v')).toBe('verpleegkundige');
  });
  it('stays where it is while a longer beginning fits', () => {
    expect(find('verzorgende', 've')).toBe('verzorgende');
    expect(find('verpleegkundige', 'verz')).toBe('verzorgende');
  });
  it('finds nothing when nothing begins like that', () => expect(find('helpende', 'x')).toBeNull());
});

describe('all steps can be reached by keyboard', () => {
  it('every neighbour of every role is among the stops of one key', () => {
    const stops = (from: Role, move: 'out' | 'back', of: Graph) =>
      new Set(moveCursor(of, cursorAt(of, from), move)?.siblings ?? []);
    for (const from of graph.roles) {
      expect(stops(from, 'out', graph)).toEqual(new Set(graph.out[from.index]?.map(({ to }) => to)));
      expect(stops(from, 'back', graph)).toEqual(new Set(graph.into[from.index]?.map((step) => step.from)));
    }
  });
});
