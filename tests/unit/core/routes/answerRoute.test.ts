import { describe, expect, it } from 'vitest';
import { activeLimits, answerRoute, loosenOne } from '../../../../src/core/routes/answerRoute';
import type { Limits } from '../../../../src/core/routes/limits';
import { aRole, aStep, type GraphDraft, graphOf, roleIn, someHours, steps } from '../../../support/graph';

function answer(draft: GraphDraft, asked: { limits?: Limits; has?: string[]; to?: string } = {}) {
  const graph = graphOf(draft);
  const { to = 'goal', ...rest } = asked;
  return answerRoute(graph, { from: roleIn(graph, 'start'), to: roleIn(graph, to), ...rest });
}

/** By night and quick, by day and slow. */
const twoWays: GraphDraft = {
  roles: [aRole('start'), aRole('nights').with({ hours: someHours({ night: 'yes' }) }), aRole('days'), aRole('goal')],
  steps: [
    aStep('start', 'nights', { months: 1 }),
    aStep('nights', 'goal', { months: 1 }),
    aStep('start', 'days', { months: 24, usualness: 'common' }),
    aStep('days', 'goal', { months: 1, wage: 'lost' }),
    aStep('start', 'goal', { months: 30 }),
  ],
};

describe('an answer about a route', () => {
  it('is empty about the role one has', () => {
    expect(answer(twoWays, { to: 'start' })).toEqual({ routes: [], found: 0, dropped: [], loosen: null });
  });

  it('is empty about a role out of reach, with no limit to blame', () => {
    const draft = { roles: [aRole('start'), aRole('goal')] };
    expect(answer(draft)).toEqual({ routes: [], found: 0, dropped: [], loosen: null });
    expect(answer(draft, { limits: { noNights: true } })).toEqual({ routes: [], found: 0, dropped: [], loosen: null });
  });

  it('tells how many routes there are before choosing, and that nothing fell away', () => {
    const { routes, found, dropped, loosen } = answer(twoWays);
    expect(found).toBeGreaterThanOrEqual(routes.length);
    expect(routes[0]?.labels[0]).toBe('fastest');
    expect(dropped).toEqual([]);
    expect(loosen).toBeNull();
  });

  it('tells for each limit what it alone takes away, and nothing about limits that take nothing', () => {
    const { found, dropped } = answer(twoWays, { limits: { noNights: true, maxStudyHours: 8 } });
    expect(found).toBeGreaterThan(0);
    expect(dropped).toEqual([{ limit: 'noNights', count: 1 }]);
  });

  it('tells which limit to let go when nothing is left', () => {
    const limits = { noNights: true, maxMonths: 20, maxSteps: 4 };
    const { routes, loosen, dropped } = answer(twoWays, { limits });
    expect(routes).toEqual([]);
    expect(loosen?.limit).toBe('maxMonths');
    expect(dropped.map(({ limit }) => limit)).toEqual(['noNights', 'maxMonths']);
  });

  it('has nothing to let go when two limits bar the way together', () => {
    const draft = {
      roles: [aRole('start'), aRole('goal').with({ hours: null })],
      steps: [aStep('start', 'goal', { wage: 'lost' })],
    };
    expect(answer(draft, { limits: { noNights: true, keepWage: true } })).toMatchObject({ routes: [], loosen: null });
  });

  it('names the diploma that bars the direct step, also when there is another way', () => {
    const draft: GraphDraft = {
      roles: ['start', 'via', 'goal'].map(aRole),
      steps: [aStep('start', 'goal', { admissionNeeds: [['big', 'hbo']] }), ...steps('start', 'via', 'goal')],
    };
    expect(answer(draft).dropped).toEqual([{ limit: 'credentials', count: 1, needs: ['big', 'hbo'] }]);
    expect(answer(draft).routes).toHaveLength(1);
    expect(answer(draft, { has: ['hbo'] }).dropped).toEqual([]);
  });
});

describe('limits that are on', () => {
  it('are those with a value that asks something', () => {
    expect(activeLimits({})).toEqual([]);
    expect(activeLimits({ noNights: false, sectors: [], avoid: undefined })).toEqual([]);
    expect(activeLimits({ avoid: ['a'], maxMonths: 0, noNights: true })).toEqual(['noNights', 'maxMonths', 'avoid']);
  });
});

describe('the one limit to let go', () => {
  it('is the one that gives most, the first of equals', () => {
    const count = (limits: Limits) => (limits.noNights ? (limits.keepWage ? 3 : 5) : 5);
    expect(loosenOne(['keepWage', 'noNights'], { noNights: true, keepWage: true }, count)).toEqual({
      limit: 'keepWage',
      count: 5,
    });
  });

  it('is none when none helps', () => {
    expect(loosenOne(['noNights'], { noNights: true }, () => 0)).toBeNull();
  });
});
