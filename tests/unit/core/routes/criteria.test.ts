import { describe, expect, it } from 'vitest';
import {
  addCosts,
  CRITERIA,
  costOf,
  noWorse,
  stepCosts,
  stepCostsFrom,
  ZERO,
} from '../../../../src/core/routes/criteria';
import { aRole, aStep, graphOf, roleIn, somePay, someStrain, stepIn } from '../../../support/graph';

const graph = graphOf({
  roles: [
    aRole('carer').with({ strain: someStrain({ lifting: 4, standing: 4, bending: 4 }), pay: somePay(3000, 3000) }),
    aRole('planner').with({
      strain: someStrain({ lifting: 0, standing: 0, bending: 0 }),
      pay: somePay(2700, 2700),
      shortage: 'balanced',
    }),
    aRole('unknown').with({ strain: null, pay: null, shortage: null }),
    aRole('shop').with({ kind: 'origin', pay: null, strain: null }),
  ],
  steps: [
    aStep('carer', 'planner', {
      months: { min: 6, max: 12 },
      experienceMonths: 3,
      studyHoursPerWeek: 6,
      usualness: 'regular',
    }),
    aStep('planner', 'unknown', { usualness: 'rare', months: 2 }),
    aStep('shop', 'unknown', { months: 2 }),
  ],
});
const costs = (from: string, to: string, start = from) => stepCosts(roleIn(graph, start), stepIn(graph, from, to));
const named = (list: readonly number[]) =>
  Object.fromEntries(CRITERIA.map((criterion) => [criterion, costOf(list, criterion)]));

describe('what a step costs', () => {
  it('is told per criterion', () => {
    expect(named(costs('carer', 'planner'))).toEqual({
      months: 12,
      steps: 1,
      study: 234,
      heaviest: 0,
      load: 1200,
      payDip: 10,
      uncertainty: 2,
      rarity: 1,
    });
  });

  it('takes unknown figures as middling, so that they neither hide nor favour', () => {
    expect(named(costs('planner', 'unknown'))).toMatchObject({ heaviest: 50, payDip: 10, uncertainty: 2.5, rarity: 2 });
  });

  it('does not count unknown pay as a fall for people from outside care', () => {
    expect(named(costs('shop', 'unknown'))).toMatchObject({ payDip: 0, load: 100 });
  });

  it('measures pay against where one starts, not against the role before', () => {
    const better = graphOf({
      roles: [3000, 2000, 2900].map((amount, i) => aRole(`r${i}`).with({ pay: somePay(amount, amount) })),
      steps: [aStep('r0', 'r1'), aStep('r1', 'r2')],
    });
    expect(costOf(stepCosts(roleIn(better, 'r0'), stepIn(better, 'r1', 'r2')), 'payDip')).toBe(3);
    expect(costOf(stepCosts(roleIn(better, 'r1'), stepIn(better, 'r1', 'r2')), 'payDip')).toBe(0);
  });

  it('is the same when asked for many steps at once', () => {
    const of = stepCostsFrom(graph, roleIn(graph, 'carer'));
    for (const step of graph.steps) expect(of(step)).toEqual(stepCosts(roleIn(graph, 'carer'), step));
    expect(stepCostsFrom(graph, roleIn(graph, 'shop'))(stepIn(graph, 'shop', 'unknown'))).toEqual(
      costs('shop', 'unknown'),
    );
  });
});

describe('what a route costs', () => {
  it('adds up time, study, load and rarity, and keeps the worst of the rest', () => {
    const sum = addCosts(addCosts(ZERO, costs('carer', 'planner')), costs('planner', 'unknown', 'carer'));
    expect(named(sum)).toEqual({
      months: 14,
      steps: 2,
      study: 234,
      heaviest: 50,
      load: 1200,
      payDip: 10,
      uncertainty: 2.5,
      rarity: 3,
    });
  });

  it('is no worse when it is equal or less on every criterion', () => {
    const a = costs('carer', 'planner');
    expect(noWorse(a, a)).toBe(true);
    expect(noWorse(ZERO, a)).toBe(true);
    expect(noWorse(a, ZERO)).toBe(false);
    const traded = a.map((value, i) => (i === 0 ? value - 1 : value + 1));
    expect(noWorse(a, traded) || noWorse(traded, a)).toBe(false);
  });
});
