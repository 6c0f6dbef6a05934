import { describe, expect, it } from 'vitest';
import { median, medianOfKnown, quantile, ratio, summaryOf } from '../../../bench/stats';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => count - i);

describe('statistics of the bench', () => {
  it('takes a quantile that is one of the values', () => {
    expect(quantile(upTo(100), 0.95)).toBe(96);
    expect(quantile([3, 1, 2], 0.5)).toBe(2);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([1, 2], 1)).toBe(2);
  });

  it('takes the middle of an odd and of an even number of runs', () => {
    expect(median([30, 10, 20])).toBe(20);
    expect(median([40, 10, 30, 20])).toBe(25);
  });

  it('refuses to make a figure of nothing', () => {
    expect(() => quantile([], 0.5)).toThrow('no measurements');
    expect(() => median([])).toThrow('no measurements');
  });

  it('leaves out runs that gave nothing, and says so when none gave anything', () => {
    expect(medianOfKnown([null, 4, 2, null, 3])).toBe(3);
    expect(medianOfKnown([null])).toBeNull();
  });

  it('sums up without changing the order of what it is given', () => {
    const list = [5, 1, 3];
    expect(summaryOf(list)).toEqual({ count: 3, p50: 3, p95: 5, max: 5 });
    expect(list).toEqual([5, 1, 3]);
  });

  it('has no ratio with an unknown figure or with 0', () => {
    expect(ratio(10, 4)).toBe(2.5);
    expect(ratio(null, 4)).toBeNull();
    expect(ratio(10, undefined)).toBeNull();
    expect(ratio(10, 0)).toBeNull();
  });
});
