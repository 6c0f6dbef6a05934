import { expect, it } from 'vitest';
import { numberAt } from '../../../../src/core/layout/numberAt';

it('gives the number at a place, and the corner of the map where there is none', () => {
  expect(numberAt([4, 5], 1)).toBe(5);
  expect(numberAt([4, 5], 2)).toBe(0);
});
