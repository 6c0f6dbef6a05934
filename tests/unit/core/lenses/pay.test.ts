import { describe, expect, it } from 'vitest';
import {
  allowanceChange,
  amountChange,
  amountsAt,
  atHours,
  payDifference,
  payLevel,
} from '../../../../src/core/lenses/pay';
import type { PayRange, Role } from '../../../../src/core/model/graph';
import { aRole, graphOf, roleIn, somePay, someStrain } from '../../../support/graph';

const roleOf = (over: Partial<Omit<Role, 'index'>>): Role => roleIn(graphOf({ roles: [aRole('a').with(over)] }), 'a');
const paid = (pay: PayRange | null) => roleOf({ pay });
const exact = { errorPercent: 0 };

describe('the level of pay', () => {
  it('is the middle of the range at 36 hours', () => {
    expect(payLevel(somePay(2400, 3600))).toBe(3000);
  });

  it('puts agreements with another full-time week side by side', () => {
    expect(payLevel(somePay(3000, 5000, { fullTimeHours: 40 }))).toBeCloseTo(3600);
    expect(atHours(4000, 40, 36)).toBeCloseTo(3600);
  });

  it.each([
    ['no range', null],
    ['only the end of a range', somePay(null, 3600)],
    ['only the start of a range', somePay(2400, null)],
  ])('is unknown with %s', (_, pay) => {
    expect(payLevel(pay)).toBeNull();
  });
});

describe('a difference in pay', () => {
  const now = paid(somePay(3000, 3000, exact));
  const then = (amount: number, over: Partial<PayRange> = exact) =>
    payDifference(now, paid(somePay(amount, amount, over)));

  it('is none when the same amount is paid for the same hours', () => {
    expect(then(3000)).toEqual({ word: 'same', percent: 0 });
  });

  it('is hidden when only the hours of full time differ', () => {
    expect(then((3000 / 36) * 40, { ...exact, fullTimeHours: 40 })).toEqual({ word: 'same', percent: 0 });
  });

  it('has a word and a whole percentage', () => {
    expect(then(3300)).toEqual({ word: 'higher', percent: 10 });
    expect(then(2700)).toEqual({ word: 'lower', percent: -10 });
    expect(then(3600)).toEqual({ word: 'much-higher', percent: 20 });
    expect(then(2400)).toEqual({ word: 'much-lower', percent: -20 });
  });

  it('is "about the same" when it is small, however exact the amounts', () => {
    expect(then(3090)?.word).toBe('same');
    expect(then(2910)?.word).toBe('same');
  });

  it('is "about the same" within the error margins of both amounts together', () => {
    const roughly = paid(somePay(3000, 3000, { errorPercent: 6 }));
    expect(payDifference(roughly, paid(somePay(3300, 3300, { errorPercent: 5 })))?.word).toBe('same');
    expect(payDifference(roughly, paid(somePay(3300, 3300, { errorPercent: 3 })))?.word).toBe('higher');
  });

  it.each([
    ['nothing', null],
    ['half a range', somePay(2400, null)],
  ])('is unknown when either side tells %s', (_, pay) => {
    expect(payDifference(now, paid(pay))).toBeNull();
    expect(payDifference(paid(pay), now)).toBeNull();
  });
});

describe('the allowance for irregular hours', () => {
  const irregular = (score: 0 | 1 | 2 | 3 | 4) => roleOf({ strain: someStrain({ irregular: score }) });

  it.each([
    [3, 1, 'lost'],
    [2, 0, 'lost'],
    [4, 2, 'less'],
    [1, 2, 'more'],
    [2, 4, 'more'],
    [3, 3, 'same'],
    [0, 1, 'same'],
    [1, 0, 'same'],
  ] as const)('from %i to %i is "%s"', (before, after, word) => {
    expect(allowanceChange(irregular(before), irregular(after))).toBe(word);
  });

  it('is unknown when the hours of either are unknown', () => {
    expect(allowanceChange(roleOf({ strain: null }), irregular(2))).toBeNull();
    expect(allowanceChange(irregular(2), roleOf({ strain: null }))).toBeNull();
  });
});

describe('amounts at my own hours', () => {
  it('are a share of full time in that agreement', () => {
    expect(amountsAt(somePay(3800, 4560, { fullTimeHours: 38 }), 19)).toEqual({ min: 1900, max: 2280, hours: 19 });
  });

  it('are those of full time without hours, or with more hours than full time has', () => {
    const pay = somePay(3600, 4320);
    expect(amountsAt(pay, null)).toEqual({ min: 3600, max: 4320, hours: 36 });
    expect(amountsAt(pay, 40)).toEqual({ min: 3600, max: 4320, hours: 36 });
  });

  it('keep half a range half', () => {
    expect(amountsAt(somePay(null, 3600), 18)).toEqual({ min: null, max: 1800, hours: 18 });
  });
});

describe('the change of the amount', () => {
  const from = paid(somePay(2400, 3600, exact));

  it('runs from the smaller to the bigger change of both ends, at the same hours in both roles', () => {
    expect(amountChange(from, paid(somePay(2600, 4200, exact)), null)).toEqual({ low: 200, high: 600, hours: 36 });
    expect(amountChange(from, paid(somePay(2300, 4200, exact)), 18)).toEqual({ low: -50, high: 300, hours: 18 });
  });

  it('grows with the error margins of both ranges', () => {
    const roughly = paid(somePay(3000, 3000, { errorPercent: 2 }));
    expect(amountChange(roughly, paid(somePay(3000, 3000, { errorPercent: 3 })), null)).toEqual({
      low: -150,
      high: 150,
      hours: 36,
    });
  });

  it('is for at most full time in both roles', () => {
    expect(amountChange(from, paid(somePay(2600, 4200, exact)), 40)?.hours).toBe(36);
  });

  it('is unknown when either range is', () => {
    expect(amountChange(from, paid(somePay(2400, null)), null)).toBeNull();
    expect(amountChange(paid(null), from, 20)).toBeNull();
  });
});
