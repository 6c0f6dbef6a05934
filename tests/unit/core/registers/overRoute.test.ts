import { describe, expect, it } from 'vitest';
import type { RegisterEffect } from '../../../../src/core/model/data';
import { registersOverRoute } from '../../../../src/core/registers/overRoute';
import { amount, registration } from '../../../support/records';

const BIG = registration('big', { period: amount(5, 'years') });

/** One registration over steps of some months each; null = the step leaves it aside. */
const over = (...steps: [RegisterEffect | null, months: number][]) =>
  registersOverRoute(
    [BIG],
    steps.map(([effect, months]) => ({
      months,
      registers: effect ? [{ registration: 'big', effect, some: false, said: null, note: null }] : [],
    })),
  )[0];

describe('registrations over a route', () => {
  it('are left out when no step touches them', () => {
    expect(over([null, 12])).toBeUndefined();
  });

  it('are kept when all work counts', () => {
    expect(over(['kept', 12], ['kept', 12])).toMatchObject({ effect: 'kept', riskSteps: [], monthsWithout: 0 });
  });

  it('are gained on the way and then kept', () => {
    expect(over([null, 6], ['gained', 36], ['kept', 12])).toMatchObject({ effect: 'kept', riskSteps: [] });
    expect(over(['kept', 12], ['gained', 36])?.effect).toBe('gained');
  });

  it('are at risk at the end, and say after which step', () => {
    expect(over(['kept', 12], ['at-risk', 6], [null, 12])).toMatchObject({ effect: 'at-risk', riskSteps: [2] });
  });

  it('are still there when one comes back in time', () => {
    expect(over(['at-risk', 3], ['needed', 24])).toMatchObject({ effect: 'kept', riskSteps: [1], monthsWithout: 24 });
    expect(over(['at-risk', 3], [null, 12], ['partly', 12])).toMatchObject({
      effect: 'partly',
      riskSteps: [1, 3],
      monthsWithout: 24,
    });
  });

  it('have lapsed when one comes back too late', () => {
    expect(over(['at-risk', 3], [null, 48], ['needed', 24])).toMatchObject({ effect: 'reregister', monthsWithout: 72 });
  });

  it('are new when a training gives them again', () => {
    expect(over(['at-risk', 3], ['gained', 72])?.effect).toBe('gained');
  });

  it('count time without only while at risk', () => {
    expect(over(['at-risk', 3], ['kept', 24], ['kept', 90])?.effect).toBe('kept');
  });

  it('without a period never lapse', () => {
    const [end] = registersOverRoute(
      [registration('big')],
      (['at-risk', 'needed'] as const).map((effect) => ({
        months: 120,
        registers: [{ registration: 'big', effect, some: true, said: null, note: null }],
      })),
    );
    expect(end).toMatchObject({ effect: 'kept', some: true });
  });
});
