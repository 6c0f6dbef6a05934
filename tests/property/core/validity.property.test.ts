import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dated, offeredOn, validityOn } from '../../../src/core/funding/validity';

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** A date as precise as the data gives it: year, month or day. */
const asOf = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const dated: fc.Arbitrary<Dated> = fc.record(
  { status: fc.constantFrom('valid', 'unsure', 'ended'), validFrom: asOf, validUntil: asOf },
  { requiredKeys: ['status'] },
);

/** Another way to say "over" than the code's: as precisely as the end was given, the day comes after it. */
const isOver = (end: string, today: string): boolean => today.slice(0, end.length) > end;
const daysAfter = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

describe('on any day', () => {
  it('nothing is offered after its last day, or when the editors say that it ended', () => {
    fc.assert(
      fc.property(fc.array(dated), day, (items, today) => {
        for (const { item } of offeredOn(items, today)) {
          expect(item.status).not.toBe('ended');
          expect(item.validUntil !== undefined && isOver(item.validUntil, today)).toBe(false);
        }
      }),
    );
  });

  it('all else is offered, once', () => {
    fc.assert(
      fc.property(fc.array(dated), day, (items, today) => {
        const due = items.filter(
          ({ status, validUntil }) => status !== 'ended' && !(validUntil && isOver(validUntil, today)),
        );
        const offered = offeredOn(items, today).map(({ item }) => item);
        expect(new Set(offered)).toEqual(new Set(due));
        expect(offered).toHaveLength(due.length);
      }),
    );
  });

  it('what has ended stays ended', () => {
    fc.assert(
      fc.property(dated, day, fc.nat(4000), (item, today, later) => {
        fc.pre(validityOn(item, today).state === 'ended');
        expect(validityOn(item, daysAfter(today, later)).state).toBe('ended');
      }),
    );
  });

  it('the days left lead to the last day, and the warning comes a year before the end at the latest', () => {
    fc.assert(
      fc.property(dated, day, (item, today) => {
        const { state, daysLeft, monthsLeft } = validityOn(item, today);
        if (daysLeft === null || item.validUntil === undefined) return;
        const last = daysAfter(today, daysLeft);
        expect(last.startsWith(item.validUntil)).toBe(true);
        expect(isOver(item.validUntil, daysAfter(last, 1))).toBe(true);
        expect(monthsLeft).toBe(Math.max(0, monthsLeft ?? -1));
        if (daysLeft <= 365) expect(state).not.toBe('valid');
      }),
    );
  });

  it('what begins later is never called valid', () => {
    fc.assert(
      fc.property(dated, day, (item, today) => {
        const starts = item.validFrom;
        if (starts !== undefined && today < starts)
          expect(['not-yet', 'ended']).toContain(validityOn(item, today).state);
      }),
    );
  });
});
