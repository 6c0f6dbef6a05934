import { describe, expect, it } from 'vitest';
import {
  noStepQuestions,
  readQuestionKey,
  type StepKnown,
  stayQuestions,
  stepQuestions,
} from '../../../../src/core/coach/questions';
import { STAY_IDS } from '../../../../src/core/plan/model';
import { aRole, aStep, aTraining, graphOf, someHours, somePay, someStrain, stepIn } from '../../../support/graph';

type StepOver = Parameters<typeof aStep>[2];
type RoleOver = Parameters<ReturnType<typeof aRole>['with']>[0];
const TODAY = '2026-11-21';

/** Codes of the questions about a step that is ordinary but for what a test says. */
function asked({ step = {}, from = {}, to = {}, known = null }: Case): string[] {
  const graph = graphOf({ roles: [aRole('a').with(from), aRole('b').with(to)], steps: [aStep('a', 'b', step)] });
  return stepQuestions(stepIn(graph, 'a', 'b'), known, TODAY).map(({ code }) => code);
}
interface Case {
  readonly step?: StepOver;
  readonly from?: RoleOver;
  readonly to?: RoleOver;
  readonly known?: StepKnown | null;
}

const known = (over: { asOf?: string; requirements?: string[]; effect?: 'at-risk' | 'needed'; admission?: string[] }) =>
  ({
    file: {
      months: {
        min: 1,
        max: 1,
        unit: 'months',
        sources: ['b'],
        confidence: 'known',
        asOf: over.asOf ?? '2026',
      },
      requirements: over.requirements ? { nl: over.requirements, en: over.requirements } : undefined,
    },
    effects: over.effect ? [{ registration: 'x', effect: over.effect, some: false, said: null, note: null }] : [],
    admission: over.admission ?? [],
  }) satisfies StepKnown;

describe('what to ask before a step', () => {
  it('is little for an ordinary step without a course: who shows me, and may I look along', () => {
    expect(asked({})).toEqual(['who-shows', 'look-along']);
  });

  it('asks about a training when there is one: who pays, when it starts, whether it can be shorter', () => {
    const taught = { trainings: [aTraining('t')], onboarding: false, studyHoursPerWeek: 8 };
    expect(asked({ step: taught })).toEqual(['payer-check', 'training-start', 'exemption', 'study-time', 'look-along']);
    expect(asked({ step: { ...taught, payer: 'unknown' } })).toContain('payer-unknown');
    expect(asked({ step: { ...taught, payer: 'self' } })).toContain('payer-self');
  });

  it('asks about pay that is unknown or lower, and about allowances that go', () => {
    expect(asked({ to: { pay: null, payUnknown: 'no-source' } })).toContain('pay-unknown');
    expect(asked({ to: { pay: somePay(1800, 2600) } })).toContain('pay-lower');
    expect(asked({ to: { pay: somePay(2400, 3600) } })).not.toContain('pay-lower');
    expect(asked({ from: { strain: someStrain({ irregular: 3 }) } })).toContain('allowance-lost');
    expect(asked({ step: { wage: 'unknown' } })).toContain('wage-unknown');
    expect(asked({ step: { wage: 'lost' } })).toContain('wage-less');
  });

  it('asks about the roster: nights, evenings, or not known at all', () => {
    expect(asked({ to: { hours: someHours({ night: 'yes' }) } })).toContain('nights');
    expect(asked({ to: { hours: someHours({ evening: 'sometimes' }) } })).toContain('roster');
    expect(asked({ to: { hours: null } })).toContain('roster-unknown');
  });

  it('asks the register what happens, from the graph alone and from the rules', () => {
    expect(asked({ step: { giveUp: ['big-hours'] } })[0]).toBe('register-lost');
    expect(asked({ step: { giveUp: ['part-big-hours'] } })[0]).toBe('register-part');
    expect(asked({ known: known({ effect: 'at-risk' }) })[0]).toBe('register-lost');
    expect(asked({ known: known({ effect: 'needed' }) })[0]).toBe('register-needed');
  });

  it('asks about what lets somebody in: a diploma, a test, experience, a place to learn', () => {
    expect(asked({ step: { admissionNeeds: [['hbo']] } })).toContain('diploma-needed');
    expect(asked({ known: known({ admission: ['Havo, of een 21+-toets'] }) })).toContain('admission-test');
    expect(asked({ known: known({ requirements: ['Selectie vooraf'] }) })).toContain('admission-test');
    expect(asked({ known: known({ requirements: ['Mbo-4'] }) })).not.toContain('admission-test');
    expect(asked({ step: { experienceMonths: 12 } })).toContain('experience');
    expect(asked({ step: { learningRoutes: ['BBL'] } })).toContain('workplace');
  });

  it('asks whether an estimate or an old figure is right, not both', () => {
    expect(asked({ step: { confidence: 'estimate' } })).toContain('estimate');
    const old = asked({ step: { confidence: 'estimate' }, known: known({ asOf: '2021' }) });
    expect(old).toContain('old-figure');
    expect(old).not.toContain('estimate');
    expect(asked({ known: known({ asOf: '2025' }) })).not.toContain('old-figure');
  });

  it('names the step in the key, so that two ways that share it share the question', () => {
    const graph = graphOf({ roles: [aRole('a'), aRole('b')], steps: [aStep('a', 'b')] });
    const [first] = stepQuestions(stepIn(graph, 'a', 'b'), null, TODAY);
    expect(first).toEqual({ key: 'step:a:b:who-shows', code: 'who-shows', whom: 'employer' });
  });
});

describe('what to ask without a step', () => {
  it('has at least three things for each way of staying, with more than one person to ask over all of them', () => {
    for (const stay of STAY_IDS) expect(stayQuestions(stay).length).toBeGreaterThanOrEqual(3);
    const whom = new Set(STAY_IDS.flatMap((stay) => stayQuestions(stay).map((question) => question.whom)));
    for (const who of ['manager', 'hr', 'planner', 'doctor', 'council']) expect(whom).toContain(who);
  });

  it('asks for a way in to a role that no step leads to', () => {
    expect(noStepQuestions('poh').map(({ key }) => key)[0]).toBe('role:poh:way-in');
  });
});

describe('the key of a saved question', () => {
  it('gives back its code and whom to ask', () => {
    expect(readQuestionKey('step:a:b:nights')).toEqual({ code: 'nights', whom: 'employer' });
    expect(readQuestionKey('stay:hours:hours-roster')).toEqual({ code: 'hours-roster', whom: 'planner' });
  });

  it.each(['', 'own-123', 'nights', 'step:a:nights', 'step:a:b:c:nights', 'stay:hours:gone', 'step:a:b:toString'])(
    'is none of ours: %s',
    (key) => {
      expect(readQuestionKey(key)).toBeNull();
    },
  );
});
