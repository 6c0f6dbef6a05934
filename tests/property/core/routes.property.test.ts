import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepsFrom } from '../../../src/core/graph/buildGraph';
import type { Graph, Role } from '../../../src/core/model/graph';
import { CRITERIA, costOf } from '../../../src/core/routes/criteria';
import { findRoutes, type Route, type RouteQuestion } from '../../../src/core/routes/findRoutes';
import { brokenByStep, inSectors, maxStepsOf } from '../../../src/core/routes/limits';
import { bestCosts, costsOf, monthsOf, sortedCosts } from '../../support/bruteForce';
import { fuzzRuns } from '../../support/fuzzRuns';
import { aRole, aStep, graphOf, someStrain } from '../../support/graph';
import { fewLimits, limitsArbitrary, type RandomGraph, randomGraph } from '../../support/randomGraph';

const numRuns = fuzzRuns();
const timeout = 60_000 + numRuns * 30;

const first = (graph: Graph): Role => graph.roles[0] ?? fail();
const last = (graph: Graph): Role => graph.roles.at(-1) ?? fail();
const fail = (): never => {
  throw new Error('a random network has roles');
};

const questionOf = ({ graph, has }: RandomGraph, limits: RouteQuestion['limits']): RouteQuestion => ({
  from: first(graph),
  to: last(graph),
  limits,
  has,
});

const rolesOn = ({ from }: RouteQuestion, route: Route): Role[] => [from, ...route.steps.map((step) => step.to)];

describe('findRoutes', () => {
  it('finds what trying every simple path finds', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, fewLimits, (random, limits) => {
        const question = questionOf(random, limits);
        const found = findRoutes(random.graph, question).map((route) => route.costs);
        expect(sortedCosts(found)).toEqual(bestCosts(random.graph, question));
      }),
      { numRuns },
    );
  });

  it('walks along steps that are there, and never twice through a role', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, fewLimits, (random, limits) => {
        const question = questionOf(random, limits);
        for (const route of findRoutes(random.graph, question)) {
          const roles = rolesOn(question, route);
          expect(new Set(roles).size).toBe(roles.length);
          expect(roles.at(-1)).toBe(question.to);
          route.steps.forEach((step, i) => {
            expect(step.from).toBe(roles[i]);
            expect(stepsFrom(random.graph, step.from)).toContain(step);
          });
        }
      }),
      { numRuns },
    );
  });

  it('tells costs that add up again from the steps, fastest first', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, fewLimits, (random, limits) => {
        const question = questionOf(random, limits);
        const routes = findRoutes(random.graph, question);
        for (const route of routes) {
          expect(route.costs).toEqual(costsOf(question.from, route.steps));
          expect(costOf(route.costs, 'steps')).toBe(route.steps.length);
          expect(costOf(route.costs, 'months')).toBe(monthsOf(route.steps));
        }
        const months = routes.map((route) => costOf(route.costs, 'months'));
        expect(months).toEqual([...months].sort((a, b) => a - b));
      }),
      { numRuns },
    );
  });

  it('stays within every limit', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, limitsArbitrary, (random, limits) => {
        const question = questionOf(random, limits);
        for (const route of findRoutes(random.graph, question)) {
          expect(route.steps.flatMap((step) => brokenByStep(question.from, step, limits))).toEqual([]);
          expect(route.steps.length).toBeLessThanOrEqual(maxStepsOf(limits));
          expect(monthsOf(route.steps)).toBeLessThanOrEqual(limits.maxMonths ?? Number.POSITIVE_INFINITY);
          expect(inSectors(question.to, limits)).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('never offers less for one more step in the network', { timeout }, () => {
    const bestOf = (routes: readonly Route[]) =>
      CRITERIA.map((criterion) => Math.min(...routes.map((route) => costOf(route.costs, criterion))));
    fc.assert(
      fc.property(randomGraph, fewLimits, (random, limits) => {
        const { graph, smaller } = random;
        const after = bestOf(findRoutes(graph, questionOf(random, limits)));
        const before = bestOf(findRoutes(smaller, questionOf({ ...random, graph: smaller }, limits)));
        after.forEach((value, i) => {
          expect(value).toBeLessThanOrEqual(before[i] ?? 0);
        });
      }),
      { numRuns },
    );
  });

  it('gives the same routes when asked again', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, fewLimits, (random, limits) => {
        const ask = () => findRoutes(random.graph, questionOf(random, limits)).map((route) => route.steps);
        expect(ask()).toEqual(ask());
      }),
      { numRuns },
    );
  });

  it('has none left when the goal itself is to be avoided', { timeout }, () => {
    fc.assert(
      fc.property(randomGraph, ({ graph, has }) => {
        const limits = { avoid: [last(graph).id] };
        expect(findRoutes(graph, { from: first(graph), to: last(graph), has, limits })).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('comes to an end in a network where every role leads to every other', { timeout: 120_000 }, () => {
    const ids = Array.from({ length: 200 }, (_, i) => `r${i}`);
    // A fixed pattern of figures that differ everywhere, so that few ways beat few others.
    const figure = (i: number, j: number, below: number) => (i * 7919 + j * 104_729 + i * j * 31) % below;
    const graph = graphOf({
      roles: ids.map((id, i) =>
        aRole(id).with({ strain: someStrain({ lifting: (i % 5) as 0, bending: (i % 3) as 0 }) }),
      ),
      steps: ids.flatMap((from, i) =>
        ids.flatMap((to, j) =>
          i === j ? [] : [aStep(from, to, { months: 1 + figure(i, j, 36), studyHoursPerWeek: figure(j, i, 20) })],
        ),
      ),
    });
    const routes = findRoutes(graph, { from: first(graph), to: last(graph) });
    expect(routes.length).toBeGreaterThan(1);
    expect(routes.some((route) => route.steps.length === 1)).toBe(true);
  });
});
