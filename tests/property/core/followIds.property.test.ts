import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followIds } from '../../../src/core/graph/followIds';
import { fuzzRuns } from '../../support/fuzzRuns';
import { aRole, graphOf } from '../../support/graph';

const numRuns = fuzzRuns();

const LETTERS = [...'abcdefghij'];
const graphs = fc
  .record({
    live: fc.subarray(LETTERS, { minLength: 1 }),
    redirects: fc.dictionary(fc.constantFrom(...LETTERS), fc.subarray(LETTERS), { noNullPrototype: true }),
  })
  .map(({ live, redirects }) => ({
    live: new Set(live),
    redirects: new Map(Object.entries(redirects)),
    graph: graphOf({
      roles: live.map(aRole),
      redirects: Object.entries(redirects).map(([from, to]) => ({ from, to })),
    }),
  }));
const saved = fc.array(
  fc.oneof(fc.constantFrom(...LETTERS), fc.constantFrom('__proto__', '', 'constructor'), fc.string()),
);

describe('saved ids, in any network of redirects, circles included', () => {
  it('get one answer each, in order, with roles that are there', () => {
    fc.assert(
      fc.property(graphs, saved, ({ graph, live, redirects }, ids) => {
        const followed = followIds(graph, ids);
        expect(followed.map(({ id }) => id)).toEqual(ids);
        for (const each of followed) {
          switch (each.kind) {
            case 'kept':
              expect(each.role.id).toBe(each.id);
              break;
            case 'moved':
              expect(live.has(each.id)).toBe(false);
              expect(graph.byId.get(each.role.id)).toBe(each.role);
              break;
            case 'split':
              expect(new Set(each.roles).size).toBeGreaterThan(1);
              for (const role of each.roles) expect(graph.byId.get(role.id)).toBe(role);
              break;
            case 'gone':
              expect(redirects.has(each.id)).toBe(true);
              break;
            case 'unknown':
              expect(live.has(each.id) || redirects.has(each.id)).toBe(false);
          }
        }
      }),
      { numRuns },
    );
  });

  it('stay where they are once they were followed', () => {
    fc.assert(
      fc.property(graphs, saved, ({ graph }, ids) => {
        const now = followIds(graph, ids).flatMap((each) =>
          'roles' in each ? each.roles.map(({ id }) => id) : 'role' in each ? [each.role.id] : [],
        );
        expect(followIds(graph, now).every(({ kind }) => kind === 'kept')).toBe(true);
      }),
      { numRuns },
    );
  });

  it('answer each for itself, whatever else is saved', () => {
    fc.assert(
      fc.property(graphs, saved, ({ graph }, ids) => {
        expect(followIds(graph, ids)).toEqual(ids.flatMap((id) => followIds(graph, [id])));
      }),
      { numRuns },
    );
  });
});
