import { describe, expect, it } from 'vitest';
import { type TradeClause, tradeOf } from '../../../../src/core/compare/tradeOf';
import { wayBetween } from '../../../../src/core/compare/wayBetween';
import type { Role } from '../../../../src/core/model/graph';
import {
  aRole,
  aStep,
  aTraining,
  graphOf,
  roleIn,
  type StepDraft,
  someHours,
  somePay,
  someStrain,
} from '../../../support/graph';

type Parts = Partial<Omit<Role, 'index'>>;

function traded(before: Parts, after: Parts, step: Omit<StepDraft, 'from' | 'to'> | null = {}): TradeClause[] {
  const graph = graphOf({
    roles: [aRole('from').with(before), aRole('to').with(after)],
    steps: step ? [aStep('from', 'to', step)] : [],
  });
  const [from, to] = [roleIn(graph, 'from'), roleIn(graph, 'to')];
  return tradeOf(from, to, wayBetween(graph, from, to));
}
const codes = (clauses: readonly TradeClause[]) => clauses.map(({ code }) => code);
const heavy = someStrain({ lifting: 4, standing: 4, bending: 4, irregular: 4 });
const light = someStrain({ lifting: 0, standing: 1, bending: 0, irregular: 0 });
const around = someHours({ evening: 'yes', night: 'yes', weekend: 'yes' });

describe('what one trades', () => {
  it('is a gain, a loss, and how one gets there', () => {
    const course = { onboarding: false, trainings: [aTraining('course')], months: 18 };
    expect(traded({ strain: heavy, hours: around }, { strain: light }, course)).toEqual([
      { code: 'lifting', change: 'much-less' },
      { code: 'allowance-lost', parts: ['evening', 'night', 'weekend'] },
      { code: 'learn', months: 18 },
    ]);
  });

  it('is told the other way round when one goes back', () => {
    expect(traded({ strain: light }, { strain: heavy, hours: around })).toEqual([
      { code: 'lifting', change: 'much-more' },
      { code: 'hours', part: 'night', change: 'come' },
      { code: 'onboarding', months: 6 },
    ]);
  });

  it('is nothing between roles that are alike, and says so', () => {
    expect(codes(traded({}, {}))).toEqual(['about-same', 'onboarding']);
  });

  it('says that too little is known, rather than that nothing changes', () => {
    const unknown: Parts = { strain: null, hours: null, shortage: null };
    expect(codes(traded({}, unknown))).toEqual(['little-known', 'onboarding']);
    expect(codes(traded({}, { ...unknown, pay: null }))).toEqual(['pay-unknown', 'onboarding']);
  });

  it('is nothing at all for a role beside itself', () => {
    const graph = graphOf({ roles: [aRole('a')] });
    expect(tradeOf(roleIn(graph, 'a'), roleIn(graph, 'a'), { kind: 'here' })).toEqual([{ code: 'same-role' }]);
  });

  it('has a loss beside gains that weigh more', () => {
    const told = traded({ strain: heavy, pay: somePay(2000, 2800) }, { strain: light, pay: somePay(3000, 4200) }, null);
    // The pay goes up and the body rests, and still the allowance is named.
    expect(codes(told)).toEqual(['lifting', 'allowance-lost', 'no-way']);
  });

  it('says nothing of the body within the noise', () => {
    expect(codes(traded({ strain: someStrain() }, { strain: someStrain({ standing: 3 }) }))).toEqual([
      'about-same',
      'onboarding',
    ]);
  });

  it('names contact that one leaves behind, of a step in one go only', () => {
    expect(codes(traded({}, {}, { giveUp: ['daily-contact'] }))).toEqual(['contact-lost', 'onboarding']);
  });

  it('invents no allowance for work without an agreement', () => {
    const origin: Parts = { kind: 'origin', pay: null, payUnknown: 'outside-care', strain: heavy };
    expect(codes(traded(origin, { strain: light }))).toEqual(['lifting', 'onboarding']);
  });

  it('ends with the diploma that bars the way, with experience, or with the steps', () => {
    expect(codes(traded({}, {}, { admissionNeeds: [['x']] })).at(-1)).toBe('barred');
    expect(traded({}, {}, { experienceMonths: 24 }).at(-1)).toEqual({ code: 'experience', months: 30 });
    const graph = graphOf({ roles: [aRole('a'), aRole('b'), aRole('c')], steps: [aStep('a', 'b'), aStep('b', 'c')] });
    const [a, c] = [roleIn(graph, 'a'), roleIn(graph, 'c')];
    expect(tradeOf(a, c, wayBetween(graph, a, c)).at(-1)).toEqual({ code: 'steps', count: 2, months: 12 });
  });
});
