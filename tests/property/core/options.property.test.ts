import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterStep, credentialsOfRole, unmetDemand } from '../../../src/core/graph/credentials';
import type { Graph, Role, Step } from '../../../src/core/model/graph';
import { countOptions, findOptions, type OptionsQuestion } from '../../../src/core/options/findOptions';
import { effortOf, reachRoles } from '../../../src/core/options/reachRoles';
import { WISHES } from '../../../src/core/options/wishes';
import { activeLimits } from '../../../src/core/routes/answerRoute';
import { brokenByStep, inSectors, type Limits } from '../../../src/core/routes/limits';
import { allPaths, monthsOf } from '../../support/bruteForce';
import { fuzzRuns } from '../../support/fuzzRuns';
import { fewLimits, limitsArbitrary, randomGraph } from '../../support/randomGraph';

const numRuns = fuzzRuns();
const timeout = 60_000 + numRuns * 30;

const start = (graph: Graph): Role => {
  const [role] = graph.roles;
  if (!role) throw new Error('a random network has roles');
  return role;
};
const idsOf = (roles: readonly Role[]): string[] => roles.map((role) => role.id).sort();
const effort = (path: readonly Step[]): number => path.reduce((sum, step) => sum + effortOf(step), 0);

/** Walk a path as a person would: every demand is met on the way. */
function demandsMet(graph: Graph, from: Role, path: readonly Step[], has: readonly string[]): boolean {
  let have = credentialsOfRole(graph, from, has);
  return path.every((step) => {
    const met = unmetDemand(graph, have, step) === undefined;
    have = afterStep(graph, have, step);
    return met;
  });
}

describe('reachRoles', () => {
  /** A limit on months is the one by which a way of less effort can be the worse one to go on from. */
  const limitsOrTime = fc.oneof(
    fewLimits,
    fc.integer({ min: 1, max: 20 }).map((maxMonths): Limits => ({ maxMonths })),
  );

  it('finds the roles that trying every path finds, each by a way of the least effort', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, limitsOrTime, fc.integer({ min: 1, max: 5 }), ({ graph, has }, limits, maxSteps) => {
        const from = start(graph);
        const reached = reachRoles(graph, from, { limits, has, maxSteps });
        const least = new Map<string, number>();
        for (const path of allPaths(graph, from, { limits, has, maxSteps })) {
          const id = path.at(-1)?.to.id ?? '';
          least.set(id, Math.min(least.get(id) ?? Number.POSITIVE_INFINITY, effort(path)));
        }
        const found = new Map(reached.map(({ role, steps }) => [role.id, effort(steps)]));
        expect(new Map([...found].sort())).toEqual(new Map([...least].sort()));
      }),
      { numRuns },
    );
  });

  it('never reaches more under a limit', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, limitsArbitrary, ({ graph, has }, limits) => {
        const reach = (asked: Limits) => reachRoles(graph, start(graph), { limits: asked, has, maxSteps: 3 });
        const free = idsOf(reach({}).map(({ role }) => role));
        for (const { role } of reach(limits)) expect(free).toContain(role.id);
      }),
      { numRuns },
    );
  });
});

describe('findOptions', () => {
  const asked = fc.record({ random: randomGraph, limits: fewLimits, wish: fc.constantFrom(...WISHES) });
  const questionOf = ({
    random,
    limits,
    wish,
  }: typeof asked extends fc.Arbitrary<infer A> ? A : never): OptionsQuestion => ({
    from: start(random.graph),
    wish,
    limits,
    has: random.has,
  });

  it('offers only ways that are there, whose demands are met, within the limits', { timeout }, () => {
    fc.assert(
      fc.property(asked, (one) => {
        const { graph, has } = one.random;
        const question = questionOf(one);
        for (const { role, steps, months } of findOptions(graph, question).options) {
          expect([question.from, ...steps.map((step) => step.to)]).toEqual([...steps.map((step) => step.from), role]);
          expect(steps.every((step) => graph.steps.includes(step))).toBe(true);
          expect(demandsMet(graph, question.from, steps, has)).toBe(true);
          expect(steps.flatMap((step) => brokenByStep(question.from, step, one.limits))).toEqual([]);
          expect(months).toBe(monthsOf(steps));
          expect(months).toBeLessThanOrEqual(one.limits.maxMonths ?? Number.POSITIVE_INFINITY);
          expect(steps.length).toBeLessThanOrEqual(one.limits.maxSteps ?? Number.POSITIVE_INFINITY);
          expect(inSectors(role, one.limits)).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('counts without ranking what it would offer', { timeout }, () => {
    fc.assert(
      fc.property(asked, (one) => {
        const question = questionOf(one);
        expect(countOptions(one.random.graph, question)).toBe(findOptions(one.random.graph, question).options.length);
      }),
      { numRuns },
    );
  });

  it('offers every role once, and never a place that people come from', { timeout }, () => {
    fc.assert(
      fc.property(asked, (one) => {
        const roles = findOptions(one.random.graph, questionOf(one)).options.map((option) => option.role);
        expect(new Set(roles).size).toBe(roles.length);
        expect(roles).not.toContain(start(one.random.graph));
        expect(roles.filter((role) => role.kind === 'origin')).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('never tells what lies behind a possibility before that possibility itself', { timeout }, () => {
    fc.assert(
      fc.property(asked, (one) => {
        const { options } = findOptions(one.random.graph, questionOf(one));
        const direct = new Map(options.flatMap(({ role, steps }, at) => (steps.length === 1 ? [[role, at]] : [])));
        options.forEach(({ steps }, at) => {
          const door = steps[0] && direct.get(steps[0].to);
          expect(door ?? at).toBeLessThanOrEqual(at);
        });
      }),
      { numRuns },
    );
  });

  it('gives the same answer when asked again', { timeout }, () => {
    fc.assert(
      fc.property(asked, (one) => {
        const ask = () => {
          const { options, dropped, loosen } = findOptions(one.random.graph, questionOf(one));
          return { options: options.map(({ role, score, reasons }) => [role.id, score, reasons]), dropped, loosen };
        };
        expect(ask()).toEqual(ask());
      }),
      { numRuns },
    );
  });

  it('counts honestly what limits take away', { timeout }, () => {
    fc.assert(
      fc.property(asked, (one) => {
        const { options, withoutLimits, dropped, loosen } = findOptions(one.random.graph, questionOf(one));
        const free = findOptions(one.random.graph, { ...questionOf(one), limits: {} });
        const active = activeLimits(one.limits);
        expect(withoutLimits).toBe(free.options.length);
        expect(free.dropped).toEqual([]);
        expect(dropped.filter(({ limit, count }) => limit === 'credentials' || count === 0)).toEqual([]);
        expect(new Set(dropped.map(({ limit }) => limit)).size).toBe(dropped.length);
        for (const limit of active) {
          const alone = findOptions(one.random.graph, { ...questionOf(one), limits: { [limit]: one.limits[limit] } });
          const left = new Set(alone.options.map(({ role }) => role));
          const away = free.options.filter(({ role }) => !left.has(role)).length;
          expect(dropped.find((each) => each.limit === limit)?.count ?? 0).toBe(away);
        }
        if (options.length > 0) expect(loosen).toBeNull();
        if (loosen) {
          expect(active.map(String)).toContain(loosen.limit);
          const looser = { ...one.limits, [loosen.limit]: undefined };
          const then = findOptions(one.random.graph, { ...questionOf(one), limits: looser });
          expect(then.options.length).toBe(loosen.count);
        }
      }),
      { numRuns },
    );
  });
});
