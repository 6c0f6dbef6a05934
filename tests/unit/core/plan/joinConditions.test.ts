import { describe, expect, it } from 'vitest';
import { joinConditions, splitConditions } from '../../../../src/core/plan/joinConditions';
import type { Limits } from '../../../../src/core/routes/limits';

const asked = (limits: Limits = {}, has: readonly string[] = []) => ({ limits, has });

describe('two questions as one', () => {
  it.each<[string, Limits, Limits, Limits]>([
    ['a switch of either', { noNights: true }, { keepWage: true }, { noNights: true, keepWage: true }],
    ['the shorter time', { maxMonths: 24 }, { maxMonths: 12 }, { maxMonths: 12 }],
    ['the shorter time, the other way', { maxMonths: 6 }, { maxMonths: 12 }, { maxMonths: 6 }],
    ['the higher pay', { minPayPercent: 95 }, { minPayPercent: 100 }, { minPayPercent: 100 }],
    ['the sectors of the address', { sectors: ['ghz'] }, { sectors: ['vvt', 'ghz'] }, { sectors: ['ghz'] }],
    ['the sectors of the plan', {}, { sectors: ['vvt'] }, { sectors: ['vvt'] }],
    ['all roles to stay away from', { avoid: ['a'] }, { avoid: ['b', 'a'] }, { avoid: ['a', 'b'] }],
  ])('take %s', (_what, address, plan, expected) => {
    expect(joinConditions(asked(address), asked(plan)).limits).toEqual(expected);
  });

  it('have the diplomas of both, each once', () => {
    expect(joinConditions(asked({}, ['vig']), asked({}, ['mbo-4', 'vig'])).has).toEqual(['vig', 'mbo-4']);
  });
});

describe('a change of the question', () => {
  const plan = asked({ noNights: true, maxMonths: 12 }, ['vig']);

  it('lets a wish rest when it is switched off, and writes nothing', () => {
    const split = splitConditions(asked({ maxMonths: 12 }, ['vig']), asked(), plan);
    expect(split.loosened).toEqual(['noNights']);
    expect(split.address).toEqual(asked({}, []));
  });

  it('wakes the wish when it is switched on again, and writes nothing', () => {
    const split = splitConditions(asked({ noNights: true, maxMonths: 12 }, ['vig']), asked(), plan);
    expect(split).toEqual({ address: asked({}, []), loosened: [] });
  });

  it('writes a limit that is stricter than the wish; the wish stands', () => {
    const split = splitConditions(asked({ noNights: true, maxMonths: 6 }), asked(), plan);
    expect(split).toEqual({ address: asked({ maxMonths: 6 }), loosened: [] });
  });

  it('writes a limit that is looser than the wish, and lets the wish rest', () => {
    const split = splitConditions(asked({ noNights: true, maxMonths: 24 }), asked(), plan);
    expect(split).toEqual({ address: asked({ maxMonths: 24 }), loosened: ['maxMonths'] });
  });

  it('takes a switch that stands in both out of both', () => {
    const split = splitConditions(asked({ maxMonths: 12 }), asked({ noNights: true }), plan);
    expect(split.address.limits.noNights).toBeUndefined();
    expect(split.loosened).toEqual(['noNights']);
  });

  it('writes a diploma that the plan does not have', () => {
    const split = splitConditions(asked(plan.limits, ['vig', 'mbo-4']), asked(), plan);
    expect(split.address.has).toEqual(['mbo-4']);
  });

  it('writes only the roles to stay away from that are not in the plan', () => {
    const wishes = asked({ avoid: ['a', 'b'] });
    expect(splitConditions(asked({ avoid: ['a', 'b', 'c'] }), asked(), wishes)).toEqual({
      address: asked({ avoid: ['c'] }),
      loosened: [],
    });
  });
});
