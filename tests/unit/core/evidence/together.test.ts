import { expect, it } from 'vitest';
import { once, together, weakest } from '../../../../src/core/evidence/together';

const figure = (confidence: 'verified' | 'known' | 'estimate', asOf: string | undefined, ...sources: string[]) => ({
  confidence,
  asOf,
  sources,
});

it('figures together are as sure as the weakest, as old as the oldest, with every source once', () => {
  const list = [figure('verified', '2024', 'a'), figure('known', undefined, 'b', 'a'), figure('known', '2019-03', 'c')];
  expect(together(list)).toEqual({ confidence: 'known', asOf: '2019-03', sources: ['a', 'b', 'c'] });
});

it('of nothing they are a guess without a date', () => {
  expect(together([])).toEqual({ confidence: 'estimate', asOf: undefined, sources: [] });
});

it('one by one', () => {
  expect(weakest(['verified', 'estimate', 'known'])).toBe('estimate');
  expect(once(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
});
