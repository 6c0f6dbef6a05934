import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, joinConditions, splitConditions } from '../../../src/core/plan/joinConditions';
import { activeLimits } from '../../../src/core/routes/answerRoute';
import type { Limits } from '../../../src/core/routes/limits';
import { fuzzRuns } from '../../support/fuzzRuns';

const numRuns = fuzzRuns();

const on = fc.constantFrom(true as const, undefined);
const number = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: undefined });
const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 });
const someIds = ids.map((list) => (list.length > 0 ? list : undefined));

/** Limits as an address or a plan can hold them. */
const anyLimits: fc.Arbitrary<Limits> = fc.record({
  noNights: on,
  noIrregular: on,
  keepWage: on,
  noPayCut: on,
  neverHeavier: on,
  maxMonths: number(60),
  maxStudyHours: number(20),
  minPayPercent: number(150),
  maxSteps: number(6),
  levelMaxRank: number(8),
  sectors: someIds,
  avoid: someIds,
});
const asked: fc.Arbitrary<Asked> = fc.record({ limits: anyLimits, has: ids });

const sorted = ({ limits, has }: Asked) => ({
  limits: Object.fromEntries(
    activeLimits(limits).map((name) => {
      const value = limits[name];
      return [name, Array.isArray(value) ? [...value].sort() : value];
    }),
  ),
  has: [...has].sort(),
});
const withoutSectors = ({ limits, has }: Asked): Asked => ({ limits: { ...limits, sectors: undefined }, has });

/** Whether everything that `strict` lets through, `loose` lets through too. */
function isAtLeast(strict: Limits, loose: Limits): boolean {
  return activeLimits(loose).every((name) => {
    const [mine, theirs] = [strict[name], loose[name]];
    if (Array.isArray(theirs)) return theirs.every((id) => (mine as readonly string[] | undefined)?.includes(id));
    if (typeof theirs !== 'number') return mine === true;
    if (typeof mine !== 'number') return false;
    return name === 'minPayPercent' ? mine >= theirs : mine <= theirs;
  });
}

describe('the conditions of the address and the plan as one question', () => {
  it('is never looser than either of them', () => {
    fc.assert(
      fc.property(asked.map(withoutSectors), asked.map(withoutSectors), (address, plan) => {
        const { limits, has } = joinConditions(address, plan);
        expect(isAtLeast(limits, address.limits)).toBe(true);
        expect(isAtLeast(limits, plan.limits)).toBe(true);
        expect([...address.has, ...plan.has].every((id) => has.includes(id))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('asks for nothing that neither of them asks for', () => {
    fc.assert(
      fc.property(asked, asked, (address, plan) => {
        const { limits } = joinConditions(address, plan);
        for (const name of activeLimits(limits)) {
          const value = limits[name];
          const known: unknown[] = [address.limits[name], plan.limits[name]].flat();
          expect(Array.isArray(value) ? value.every((id) => known.includes(id)) : known.includes(value)).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('does not depend on which is which, but for the sectors', () => {
    fc.assert(
      fc.property(asked.map(withoutSectors), asked.map(withoutSectors), (a, b) => {
        expect(sorted(joinConditions(a, b))).toEqual(sorted(joinConditions(b, a)));
      }),
      { numRuns },
    );
  });

  it('asked twice is asked once', () => {
    fc.assert(
      fc.property(asked, asked, (address, plan) => {
        const once = joinConditions(address, plan);
        expect(sorted(joinConditions(once, plan))).toEqual(sorted(once));
        expect(sorted(joinConditions(address, address))).toEqual(sorted(address));
      }),
      { numRuns },
    );
  });

  it('takes the sectors of the address where it names any, else those of the plan', () => {
    fc.assert(
      fc.property(asked, asked, (address, plan) => {
        expect(joinConditions(address, plan).limits.sectors).toEqual(address.limits.sectors ?? plan.limits.sectors);
      }),
      { numRuns },
    );
  });
});

/** What the plan still asks for when some of its limits rest. */
const resting = ({ limits, has }: Asked, names: readonly string[]): Asked => ({
  limits: Object.fromEntries(Object.entries(limits).filter(([name]) => !names.includes(name))),
  has,
});

describe('a question taken apart again', () => {
  it('gives what was asked, whatever stood in the address before', () => {
    fc.assert(
      fc.property(asked, asked, asked, (wanted, address, plan) => {
        // Roles to stay away from come from a list: screens drop that list or keep it, never half of it.
        const next = { ...wanted, limits: { ...wanted.limits, avoid: undefined } };
        const split = splitConditions(next, address, plan);
        const joined = joinConditions(split.address, resting(plan, split.loosened));
        expect(sorted(joined).limits).toEqual(sorted(next).limits);
      }),
      { numRuns },
    );
  });

  it('changes nothing when nothing is changed', () => {
    fc.assert(
      fc.property(asked, asked, (address, plan) => {
        const split = splitConditions(joinConditions(address, plan), address, plan);
        expect(sorted(split.address)).toEqual(sorted(address));
        expect(split.loosened).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('never writes a wish of the plan into the address', () => {
    fc.assert(
      fc.property(asked, asked, fc.constantFrom('noNights', 'keepWage', 'noPayCut'), (address, plan, name) => {
        const joined = joinConditions(address, plan);
        const pressed = joined.limits[name] ? undefined : (true as const);
        const split = splitConditions({ ...joined, limits: { ...joined.limits, [name]: pressed } }, address, plan);
        for (const each of activeLimits(split.address.limits)) {
          if (each === name) expect(pressed).toBe(true);
          else expect(split.address.limits[each]).toEqual(address.limits[each]);
        }
        if (plan.limits[name] && !address.limits[name]) expect(split.address.limits[name]).toBeUndefined();
        expect(split.address.has).toEqual(address.has);
      }),
      { numRuns },
    );
  });
});
