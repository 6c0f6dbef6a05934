import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesOn, standingOn } from '../../../src/core/lenses/caoRules';
import { expectedOpinion, opinionAgreement } from '../../../src/core/lenses/secondOpinion';
import {
  type Change,
  PHYSICAL_NOISE,
  physicalChange,
  physicalIndex,
  physicalIndexOf,
  scaleChange,
} from '../../../src/core/lenses/strain';
import { strainTold } from '../../../src/core/lenses/strainTold';
import { STRAIN_SCALES } from '../../../src/core/model/data';
import { fuzzRuns } from '../../support/fuzzRuns';
import { aRole, graphOf, roleIn } from '../../support/graph';

const numRuns = fuzzRuns();

const score = fc.integer({ min: 0, max: 4 });
const scores = fc.record({ lifting: score, standing: score, bending: score, emotional: score, irregular: score });
const role = scores.map((strain) => roleIn(graphOf({ roles: [aRole('a').with({ strain })] }), 'a'));

const BACK: Readonly<Record<Change, Change>> = {
  'much-less': 'much-more',
  less: 'more',
  same: 'same',
  more: 'less',
  'much-more': 'much-less',
};

describe('comparing two kinds of work', () => {
  it('says the opposite the other way round, for the body and for each scale', () => {
    fc.assert(
      fc.property(role, role, (a, b) => {
        const there = physicalChange(a, b);
        expect(there && BACK[there]).toBe(physicalChange(b, a));
        for (const scale of STRAIN_SCALES) {
          const one = scaleChange(a, b, scale);
          expect(one && BACK[one]).toBe(scaleChange(b, a, scale));
        }
      }),
      { numRuns },
    );
  });

  it('calls the body about as heavy exactly within the noise, and then tells no single point of it', () => {
    fc.assert(
      fc.property(role, role, (a, b) => {
        const difference = Math.abs((physicalIndexOf(a) ?? 0) - (physicalIndexOf(b) ?? 0));
        const same = physicalChange(a, b) === 'same';
        expect(same).toBe(difference <= PHYSICAL_NOISE);
        const single = strainTold(a, b)?.scales.filter(
          ({ scale, change }) => scale !== 'emotional' && scale !== 'irregular' && !change.startsWith('much'),
        );
        if (same) expect(single).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('tells the same scales both ways', () => {
    fc.assert(
      fc.property(role, role, (a, b) => {
        const there = strainTold(a, b);
        const back = strainTold(b, a);
        expect(back?.bodySame).toBe(there?.bodySame);
        expect(back?.scales).toEqual(there?.scales.map(({ scale, change }) => ({ scale, change: BACK[change] })));
      }),
      { numRuns },
    );
  });
});

describe('a second opinion', () => {
  const opinion = fc.record({
    value: fc.integer({ min: 0, max: 100 }),
    basis: fc.constantFrom('own' as const, 'proxy' as const),
    match: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  });
  const ORDER = ['lighter', 'agree', 'heavier'];

  it('only gets heavier when O*NET gives more, and lighter when we do', () => {
    fc.assert(
      fc.property(scores, scores, opinion, fc.nat(100), (one, other, says, more) => {
        const [light, heavy] = [physicalIndex(one), physicalIndex(other)].sort((a, b) => a - b) as [number, number];
        const rank = (own: number, value: number) => ORDER.indexOf(opinionAgreement(own, { ...says, value }));
        expect(rank(light, says.value + more)).toBeGreaterThanOrEqual(rank(light, says.value));
        expect(rank(heavy, says.value)).toBeLessThanOrEqual(rank(light, says.value));
      }),
      { numRuns },
    );
  });

  it('agrees with what it is expected to say', () => {
    fc.assert(
      fc.property(scores, opinion, (one, says) => {
        const own = physicalIndex(one);
        expect(opinionAgreement(own, { ...says, value: expectedOpinion(own) })).toBe('agree');
      }),
      { numRuns },
    );
  });
});

describe('rules with dates', () => {
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = fc
    .tuple(fc.integer({ min: 2019, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`);
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([full, length]) => full.slice(0, length));
  const rule = fc.record(
    {
      status: fc.constantFrom('valid' as const, 'unsure' as const, 'ended' as const),
      validFrom: date,
      validUntil: date,
    },
    { requiredKeys: ['status'] },
  );

  it('never come back once they have ended', () => {
    fc.assert(
      fc.property(rule, day, day, (each, one, other) => {
        const [first, later] = [one, other].sort() as [string, string];
        if (standingOn(each, first) === 'ended') expect(standingOn(each, later)).toBe('ended');
      }),
      { numRuns },
    );
  });

  it('are each either open or ended, and what has ended is never open', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 8 }), day, (rules, today) => {
        const { open, ended } = rulesOn(rules, today);
        expect(open.length + ended.length).toBe(rules.length);
        for (const each of open) {
          expect(each.status).not.toBe('ended');
          expect(each.validUntil === undefined || today.slice(0, each.validUntil.length) <= each.validUntil).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});
