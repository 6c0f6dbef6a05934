import { describe, expect, it } from 'vitest';
import { isOld } from '../../../../src/core/evidence/isOld';

describe('a figure is old', () => {
  it.each([
    ['2022', true],
    ['2023', false],
    ['2023-10', true],
    ['2023-11', false],
    ['2023-11-20', true],
    ['2023-11-21', false],
    ['2026-11', false],
    ['2014', true],
  ])('%s on 2026-11-21: %s', (asOf, old) => {
    expect(isOld(asOf, '2026-11-21')).toBe(old);
  });

  it('never when nobody knows of when it is', () => {
    expect(isOld(undefined, '2026-11-21')).toBe(false);
  });
});
