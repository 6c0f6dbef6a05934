import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, MOST_COLUMNS, opens, type Stop, stepTree } from '../../../src/core/browse/stepTree';
import { afterStep, credentialsOfRole, unmetDemand } from '../../../src/core/graph/credentials';
import type { Graph, Role, Step } from '../../../src/core/model/graph';
import { fuzzRuns } from '../../support/fuzzRuns';
import { randomGraph } from '../../support/randomGraph';

const numRuns = fuzzRuns();
const timeout = 60_000 + numRuns * 30;

const start = (graph: Graph): Role => {
  const [role] = graph.roles;
  if (!role) throw new Error('a random network has roles');
  return role;
};
const direction = fc.constantFrom<Direction>('onward', 'into');
const path = fc.array(
  fc.oneof(
    fc.nat(9).map((index) => `r${index}`),
    fc.string(),
  ),
  { maxLength: 4 },
);
const stopsOf = (groups: readonly { readonly stops: readonly Stop[] }[]) => groups.flatMap(({ stops }) => stops);

/** Walk a way as a person would, and say whether every demand is met. */
function canWalk(graph: Graph, way: readonly Step[], has: readonly string[]): boolean {
  const [first] = way;
  if (!first) return true;
  let have = credentialsOfRole(graph, first.from, has);
  return way.every((step) => {
    const met = unmetDemand(graph, have, step) === undefined;
    have = afterStep(graph, have, step);
    return met;
  });
}

describe('the tree of steps', () => {
  it('shows every neighbour of every opened role once, and none that is on the path', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, direction, path, ({ graph, has }, way, asked) => {
        const tree = stepTree(graph, { start: start(graph), path: asked, direction: way, has });
        expect(tree.columns.length).toBe(Math.min(tree.path.length + 1, MOST_COLUMNS));
        tree.columns.forEach(({ role, groups }, index) => {
          const onPath = [start(graph), ...tree.path.slice(0, index)];
          expect(role).toBe(onPath.at(-1));
          const there = (way === 'onward' ? graph.out : graph.into)[role.index] ?? [];
          const neighbours = new Set(there.map((step) => (way === 'onward' ? step.to : step.from)));
          for (const each of onPath) neighbours.delete(each);
          const shown = stopsOf(groups).map((stop) => stop.role.id);
          expect(shown.sort()).toEqual([...neighbours].map(({ id }) => id).sort());
        });
      }),
      { numRuns },
    );
  });

  it('calls a stop open exactly when its whole way can be walked, and counts no children of the others', {
    timeout,
  }, () => {
    fc.assert(
      fc.property(randomGraph, direction, path, ({ graph, has }, way, asked) => {
        const tree = stepTree(graph, { start: start(graph), path: asked, direction: way, has });
        const trail: Step[] = [];
        for (const { groups, opened } of tree.columns) {
          for (const { step, needs, further, barred } of stopsOf(groups)) {
            const whole = way === 'onward' ? [...trail, step] : [step, ...[...trail].reverse()];
            expect(needs === null).toBe(canWalk(graph, whole, has));
            if (needs) expect(further + barred).toBe(0);
          }
          const next = stopsOf(groups).find((stop) => stop.role === opened);
          if (next) {
            expect(next.needs).toBeNull();
            expect(opens(next)).toBe(true);
            trail.push(next.step);
          }
        }
      }),
      { numRuns },
    );
  });

  it('promises behind a stop what opening it shows', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, direction, ({ graph, has }, way) => {
        const question = { start: start(graph), direction: way, has };
        const tree = stepTree(graph, { ...question, path: [] });
        const reached = new Set<Role>();
        const direct = stopsOf(tree.columns[0]?.groups ?? []);
        for (const stop of direct) {
          const opened = stepTree(graph, { ...question, path: [stop.role.id] });
          const next = stopsOf(opened.columns[1]?.groups ?? []);
          const inReach = next.filter(({ needs }) => needs === null);
          expect([stop.further, stop.barred]).toEqual([inReach.length, next.length - inReach.length]);
          if (stop.needs === null) for (const { role } of [stop, ...inReach]) reached.add(role);
        }
        expect(tree.direct).toBe(direct.filter(({ needs }) => needs === null).length);
        expect(tree.withinTwo).toBe(reached.size);
      }),
      { numRuns },
    );
  });

  it('gives the same answer in the same order when asked again', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, direction, path, ({ graph, has }, way, asked) => {
        const ask = () => stepTree(graph, { start: start(graph), path: asked, direction: way, has });
        expect(ask()).toEqual(ask());
      }),
      { numRuns },
    );
  });
});
