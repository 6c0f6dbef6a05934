import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisterEffect } from '../../../src/core/model/data';
import { openBook } from '../../../src/core/registers/book';
import { stepRegisters } from '../../../src/core/registers/effects';
import { registersOverRoute } from '../../../src/core/registers/overRoute';
import { amount, BOOK, registration, role, step, text, training } from '../../support/records';

const IDS = ['a', 'b', 'c'] as const;
const credentials = fc.subarray([...IDS]);
const needs = fc.array(fc.subarray([...IDS], { minLength: 1 }), { maxLength: 2 });
const counts = fc.uniqueArray(
  fc.record({
    role: fc.constantFrom('from', 'to'),
    how: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
  }),
  { selector: ({ role: id }) => id, maxLength: 2 },
);
const rule = fc.record({
  kind: fc.constantFrom('law' as const, 'title' as const, 'asked' as const, 'voluntary' as const),
  credential: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
  hasPeriod: fc.boolean(),
  roles: fc.subarray(['from', 'to']),
  counts,
});

/** A book with one rule, two roles and one training, all at random. */
const situation = fc.record({
  rule,
  from: needs,
  to: needs,
  grants: credentials,
  isTaught: fc.boolean(),
  admission: needs,
});

describe('the effect of any step on any registration', () => {
  it('agrees with what both roles ask and what the training gives', () => {
    fc.assert(
      fc.property(
        situation,
        ({ rule: { hasPeriod, counts: work, ...shape }, from, to, grants, isTaught, admission }) => {
          const rules = registration('r', {
            ...shape,
            ...(hasPeriod ? { period: amount(5, 'years') } : {}),
            counts: work.map((each) => ({ ...each, why: text('Zo.', 'So.'), sources: [BOOK], confidence: 'known' })),
          });
          const ends = { from: role('from', { requires: from }), to: role('to', { requires: to }) };
          const book = openBook({
            registrations: [rules],
            trainings: [training('t', { grants })],
            vocabulary: { credentials: IDS.map((id) => ({ id, ...text(id, id), implies: id === 'a' ? ['b'] : [] })) },
          });
          const over = { trainings: isTaught ? ['t'] : [], onboarding: !isTaught, admissionNeeds: admission };
          const [effect] = stepRegisters(book, { ...ends, step: step('to', over) });
          const [before, after] = [book.standing(rules, ends.from), book.standing(rules, ends.to)];
          const written = work.find(({ role: id }) => id === 'to')?.how;
          if (effect === undefined) return;
          // Nothing is lost, kept or halved that was not there.
          if (['kept', 'partly', 'at-risk'].includes(effect.effect)) expect(before).not.toBe('none');
          // Work that asks a registration never puts it at risk, unless the rules themselves say so (which the check refuses).
          if (effect.effect === 'at-risk') expect(after === 'all' && written !== 'no').toBe(false);
          if (effect.effect === 'at-risk') expect(hasPeriod && shape.kind !== 'title').toBe(true);
          // Nobody gains what everybody there has, and nothing is gained for nothing.
          if (effect.effect === 'gained') expect(before).not.toBe('all');
          if (effect.effect === 'gained' && shape.kind !== 'voluntary' && shape.credential)
            expect(book.isGranted(rules, over.trainings)).toBe(true);
          expect(effect.some).toBe(before === 'some');
        },
      ),
    );
  });
});

describe('the sum over any route', () => {
  const effects: readonly RegisterEffect[] = ['kept', 'partly', 'gained', 'needed', 'at-risk', 'reregister'];
  const steps = fc.array(
    fc.record({ effect: fc.option(fc.constantFrom(...effects)), months: fc.integer({ min: 0, max: 90 }) }),
    { minLength: 1, maxLength: 6 },
  );
  const sum = (list: { effect: RegisterEffect | null; months: number }[]) =>
    registersOverRoute(
      [registration('r', { period: amount(5, 'years') })],
      list.map(({ effect, months }) => ({
        months,
        registers: effect ? [{ registration: 'r', effect, some: false, said: null, note: null }] : [],
      })),
    );

  it('ends at risk exactly when the last step that touches it puts it at risk', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const last = list.findLast(({ effect }) => effect !== null)?.effect;
        const [end] = sum(list);
        expect(end?.effect === 'at-risk').toBe(last === 'at-risk');
        expect(end === undefined).toBe(last === undefined);
      }),
    );
  });

  it('names every step after which work does not count in full, and never more months than the route has', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const [end] = sum(list);
        const risky = list.flatMap(({ effect }, i) => (effect === 'at-risk' || effect === 'partly' ? [i + 1] : []));
        expect(end?.riskSteps ?? []).toEqual(risky);
        expect(end?.monthsWithout ?? 0).toBeLessThanOrEqual(list.reduce((total, { months }) => total + months, 0));
      }),
    );
  });
});
