import { expect, it } from 'vitest';
import { oldest, once, weakest } from '../../../../src/core/evidence/together';

it('figures together are as sure as the weakest, and as old as the oldest', () => {
  expect(weakest(['verified', 'known'])).toBe('known');
  expect(weakest(['verified', 'estimate'])).toBe('estimate');
  expect(weakest([])).toBe('estimate');
  expect(oldest(['2024', undefined, '2019-03', '2024-01'])).toBe('2019-03');
  expect(oldest([undefined])).toBeUndefined();
  expect(once(['a', 'b'], ['b', 'c'])).toEqual(['a', 'b', 'c']);
});
