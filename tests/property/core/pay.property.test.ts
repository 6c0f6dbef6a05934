import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountChange, amountsAt, payDifference } from '../../../src/core/lenses/pay';
import { fuzzRuns } from '../../support/fuzzRuns';
import { aRole, graphOf, roleIn, somePay } from '../../support/graph';

const numRuns = fuzzRuns();

const range = fc
  .tuple(fc.integer({ min: 1500, max: 9000 }), fc.integer({ min: 0, max: 3000 }), fc.constantFrom(36, 36.86, 38, 40))
  .map(([min, width, fullTimeHours]) => somePay(min, min + width, { fullTimeHours }));
const hours = fc.option(fc.integer({ min: 1, max: 40 }));
const paid = (pay: ReturnType<typeof somePay>) => roleIn(graphOf({ roles: [aRole('a').with({ pay })] }), 'a');

it('amounts never exceed full time and grow with the hours', () => {
  fc.assert(
    fc.property(range, fc.integer({ min: 1, max: 39 }), (pay, worked) => {
      const less = amountsAt(pay, worked);
      const more = amountsAt(pay, worked + 1);
      expect(more.max).toBeGreaterThanOrEqual(less.max ?? 0);
      expect(more.max).toBeLessThanOrEqual((pay.max ?? 0) + 1e-6);
    }),
    { numRuns },
  );
});

it('a change turns round with the step, and its sign never contradicts the word', () => {
  fc.assert(
    fc.property(range, range, hours, (a, b, worked) => {
      const [from, to] = [paid(a), paid(b)];
      const there = amountChange(from, to, worked);
      const back = amountChange(to, from, worked);
      expect(there?.low).toBeCloseTo(-(back?.high ?? 0));
      expect(there?.high).toBeCloseTo(-(back?.low ?? 0));
      const word = payDifference(from, to)?.word ?? '';
      if (word.includes('higher')) expect(there?.high).toBeGreaterThan(0);
      if (word.includes('lower')) expect(there?.low).toBeLessThan(0);
    }),
    { numRuns },
  );
});
