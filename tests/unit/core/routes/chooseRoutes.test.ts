import { describe, expect, it } from 'vitest';
import { chooseRoutes } from '../../../../src/core/routes/chooseRoutes';
import { CRITERIA, type Criterion } from '../../../../src/core/routes/criteria';
import type { Route } from '../../../../src/core/routes/findRoutes';
import { aRole, graphOf, stepIn, steps } from '../../../support/graph';

/** A route of which only the costs matter. */
function costing(over: Partial<Record<Criterion, number>>): Route {
  const ordinary: Record<Criterion, number> = {
    months: 12,
    steps: 2,
    study: 200,
    heaviest: 50,
    load: 600,
    payDip: 10,
    uncertainty: 2,
    rarity: 2,
  };
  const costs = { ...ordinary, ...over };
  return { steps: [], costs: CRITERIA.map((criterion) => costs[criterion]) };
}

const chosenOf = (...front: Route[]) =>
  chooseRoutes(front).map(({ route, labels }) => ({ at: front.indexOf(route), labels }));

describe('a choice of routes', () => {
  it('is empty when there are none', () => {
    expect(chooseRoutes([])).toEqual([]);
  });

  it('gives the only route every name', () => {
    expect(chosenOf(costing({}))).toEqual([
      { at: 0, labels: ['fastest', 'lightest', 'least-study', 'best-paid', 'most-usual', 'most-certain'] },
    ]);
  });

  it('names the fastest first, then each for what it wins', () => {
    const fast = costing({});
    const light = costing({ months: 20, heaviest: 20 });
    const cheap = costing({ months: 18, study: 0 });
    expect(chosenOf(light, cheap, fast)).toEqual([
      { at: 2, labels: ['fastest', 'best-paid', 'most-usual', 'most-certain'] },
      { at: 0, labels: ['lightest'] },
      { at: 1, labels: ['least-study'] },
    ]);
  });

  it.each<[string, Partial<Record<Criterion, number>>, Partial<Record<Criterion, number>>]>([
    ['lightest', { heaviest: 39 }, { heaviest: 38 }],
    ['least-study', { study: 50 }, { study: 49 }],
    ['best-paid', { payDip: 6 }, { payDip: 5 }],
    ['most-usual', { rarity: 2 }, { rarity: 1 }],
    ['most-certain', { uncertainty: 2 }, { uncertainty: 1 }],
  ])('has a place for the %s only when it wins by more than the noise', (label, within, beyond) => {
    expect(chosenOf(costing({}), costing({ months: 14, ...within }))).toHaveLength(1);
    expect(chosenOf(costing({}), costing({ months: 14, ...beyond }))).toContainEqual({ at: 1, labels: [label] });
  });

  it('leaves out detours that take far longer than the fastest', () => {
    const fast = costing({ months: 30 });
    const light = { heaviest: 0 };
    expect(chosenOf(fast, costing({ months: 60, ...light }))).toHaveLength(2);
    expect(chosenOf(fast, costing({ months: 61, ...light }))).toHaveLength(1);
    expect(chosenOf(costing({ months: 1 }), costing({ months: 25, ...light }))).toHaveLength(2);
    expect(chosenOf(costing({ months: 1 }), costing({ months: 26, ...light }))).toHaveLength(1);
  });

  it('leaves out what climbs higher than both ends, unless it is the fastest', () => {
    const graph = graphOf({
      roles: [aRole('start'), aRole('top').with({ level: 'hbo' }), aRole('peer'), aRole('goal')],
      steps: [...steps('start', 'top', 'goal'), ...steps('start', 'peer', 'goal')],
    });
    const through = (via: string, over: Partial<Record<Criterion, number>>): Route => ({
      ...costing(over),
      steps: [stepIn(graph, 'start', via), stepIn(graph, via, 'goal')],
    });
    expect(chosenOf(through('peer', {}), through('top', { months: 14, rarity: 0 }))).toHaveLength(1);
    expect(chosenOf(through('peer', { months: 14, rarity: 0 }), through('top', {}))).toHaveLength(2);
    expect(chosenOf(through('top', {}))).toHaveLength(1);
  });

  it('is never more than four', () => {
    const front = [
      costing({}),
      costing({ months: 14, heaviest: 0 }),
      costing({ months: 15, study: 0 }),
      costing({ months: 16, payDip: 0 }),
      costing({ months: 17, rarity: 0 }),
      costing({ months: 18, uncertainty: 0 }),
    ];
    expect(chosenOf(...front).map(({ labels }) => labels[0])).toEqual([
      'fastest',
      'lightest',
      'least-study',
      'best-paid',
    ]);
  });

  it('prefers the quicker of two that win the same', () => {
    expect(
      chosenOf(costing({}), costing({ months: 20, heaviest: 0 }), costing({ months: 15, heaviest: 0 }))[1],
    ).toEqual({
      at: 2,
      labels: ['lightest'],
    });
  });
});
