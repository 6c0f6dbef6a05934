import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/core/model/graph';
import {
  brokenByStep,
  inSectors,
  isGoal,
  isHeavier,
  LIMIT_NAMES,
  type Limits,
  maxStepsOf,
} from '../../../../src/core/routes/limits';
import {
  aRole,
  aStep,
  graphOf,
  roleIn,
  type StepDraft,
  someHours,
  somePay,
  someStrain,
  stepIn,
} from '../../../support/graph';

type Parts = Partial<Omit<Role, 'index'>>;
interface Case {
  start?: Parts;
  goal?: Parts;
  step?: Omit<StepDraft, 'from' | 'to'>;
}

/** Limits broken by one step from an ordinary role to another. */
function broken(limits: Limits, { start = {}, goal = {}, step = {} }: Case = {}): string[] {
  const graph = graphOf({
    roles: [aRole('start').with(start), aRole('goal').with(goal)],
    steps: [aStep('start', 'goal', step)],
  });
  return brokenByStep(roleIn(graph, 'start'), stepIn(graph, 'start', 'goal'), limits);
}

const PHYSICAL = { lifting: 4, standing: 4, bending: 4 } as const;

const TABLE: { limit: keyof Limits; limits: Limits; kept: Case[]; breaking: [why: string, Case][] }[] = [
  {
    limit: 'noNights',
    limits: { noNights: true },
    kept: [{ goal: { hours: someHours({ evening: 'yes', weekend: 'yes', onCall: 'yes' }) } }],
    breaking: [
      ['nights', { goal: { hours: someHours({ night: 'yes' }) } }],
      ['nights now and then', { goal: { hours: someHours({ night: 'sometimes' }) } }],
      ['hours that are unknown', { goal: { hours: null } }],
    ],
  },
  {
    limit: 'noIrregular',
    limits: { noIrregular: true },
    kept: [{ goal: { strain: someStrain({ irregular: 1 }) } }],
    breaking: [
      ['irregular hours', { goal: { strain: someStrain({ irregular: 2 }) } }],
      ['irregularity that is unknown', { goal: { strain: null } }],
    ],
  },
  {
    limit: 'maxMonths',
    limits: { maxMonths: 12 },
    kept: [{ step: { months: { min: 6, max: 18 } } }],
    breaking: [
      ['a longer step', { step: { months: 13 } }],
      ['a short step that asks experience first', { step: { months: 6, experienceMonths: 12 } }],
    ],
  },
  {
    limit: 'maxStudyHours',
    limits: { maxStudyHours: 8 },
    kept: [{ step: { studyHoursPerWeek: 8 } }],
    breaking: [['more hours a week', { step: { studyHoursPerWeek: 9 } }]],
  },
  {
    limit: 'keepWage',
    limits: { keepWage: true },
    kept: [{ step: { wage: 'kept' } }],
    breaking: [
      ['wages that stop', { step: { wage: 'lost' } }],
      ['wages that go on in part', { step: { wage: 'partly' } }],
      ['wages that are unknown', { step: { wage: 'unknown' } }],
    ],
  },
  {
    limit: 'noPayCut',
    limits: { noPayCut: true },
    kept: [{ goal: { pay: somePay(2350, 3550) } }, { goal: { pay: somePay(3000, 4400) } }],
    breaking: [
      ['clearly lower pay', { goal: { pay: somePay(2100, 3200) } }],
      ['much lower pay', { goal: { pay: somePay(1500, 2000) } }],
      ['pay that is unknown', { goal: { pay: null } }],
      ['pay of which half is unknown', { goal: { pay: somePay(2400, null) } }],
      ['pay that is unknown now', { start: { pay: null } }],
    ],
  },
  {
    limit: 'minPayPercent',
    limits: { minPayPercent: 90 },
    kept: [{ goal: { pay: somePay(2700, 2700) } }],
    breaking: [
      ['less than that share', { goal: { pay: somePay(2640, 2640) } }],
      ['pay that is unknown', { goal: { pay: null } }],
    ],
  },
  {
    limit: 'neverHeavier',
    limits: { neverHeavier: true },
    kept: [{ goal: { strain: someStrain({ lifting: 2, standing: 3 }) } }, { start: { strain: null } }],
    breaking: [
      ['clearly heavier work', { goal: { strain: someStrain(PHYSICAL) } }],
      ['work whose strain is unknown', { goal: { strain: null } }],
    ],
  },
  {
    limit: 'levelMaxRank',
    limits: { levelMaxRank: 3 },
    kept: [{ goal: { level: 'mbo-3' } }],
    breaking: [['a higher level', { goal: { level: 'mbo-4' } }]],
  },
  {
    limit: 'avoid',
    limits: { avoid: ['other', 'goal'] },
    kept: [],
    breaking: [['a role to stay away from', {}]],
  },
];

describe('a limit', () => {
  it('breaks nothing when there is none', () => {
    const worst: Case = {
      goal: { hours: null, strain: null, pay: null, level: 'wo' },
      step: { wage: 'unknown', months: 120, studyHoursPerWeek: 40 },
    };
    expect(broken({}, worst)).toEqual([]);
    expect(broken({ noNights: false, noPayCut: false, avoid: [] }, worst)).toEqual([]);
  });

  describe.each(TABLE)('$limit', ({ limit, limits, kept, breaking }) => {
    it('is kept by what it allows', () => {
      for (const one of kept) expect(broken(limits, one)).toEqual([]);
    });

    it.each(breaking)('is broken by %s, and nothing else is', (_, one) => {
      expect(broken(limits, one)).toEqual([limit]);
    });
  });

  it('is told together with all others that a step breaks, in the order of telling', () => {
    const all: Limits = { noNights: true, maxMonths: 1, keepWage: true, avoid: ['goal'] };
    const found = broken(all, { goal: { hours: null }, step: { wage: 'lost' } });
    expect(found).toEqual(['noNights', 'maxMonths', 'keepWage', 'avoid']);
    expect(found).toEqual(LIMIT_NAMES.filter((name) => found.includes(name)));
  });
});

describe('heavier work', () => {
  it('is judged by the body alone, and only when today is known', () => {
    const graph = graphOf({
      roles: [
        aRole('now').with({ strain: someStrain({ emotional: 0 }) }),
        aRole('tense').with({ strain: someStrain({ emotional: 4, irregular: 4 }) }),
        aRole('heavy').with({ strain: someStrain(PHYSICAL) }),
        aRole('unknown').with({ strain: null }),
      ],
    });
    const [now, tense, heavy, unknown] = ['now', 'tense', 'heavy', 'unknown'].map((id) => roleIn(graph, id));
    if (!now || !tense || !heavy || !unknown) throw new Error('roles are there');
    expect([tense, heavy, unknown].map((role) => isHeavier(now, role))).toEqual([false, true, true]);
    expect(isHeavier(unknown, heavy)).toBe(false);
  });
});

describe('wanted sectors', () => {
  const graph = graphOf({
    roles: [aRole('both').with({ sectors: ['vvt', 'ggz'] }), aRole('none').with({ sectors: [] })],
  });

  it('hold a role that works in one of them', () => {
    expect(inSectors(roleIn(graph, 'both'), { sectors: ['ghz', 'ggz'] })).toBe(true);
    expect(inSectors(roleIn(graph, 'both'), { sectors: ['ghz'] })).toBe(false);
    expect(inSectors(roleIn(graph, 'none'), { sectors: ['vvt'] })).toBe(false);
  });

  it('hold every role when none is named', () => {
    expect(inSectors(roleIn(graph, 'none'), { sectors: [] })).toBe(true);
    expect(inSectors(roleIn(graph, 'none'), {})).toBe(true);
  });
});

describe('wanted employers', () => {
  const graph = graphOf({ roles: [aRole('here'), aRole('there').with({ sectors: ['ghz'] })] });

  it('hold a role that one of them has, besides the sectors', () => {
    const here = roleIn(graph, 'here');
    expect(isGoal(here, {})).toBe(true);
    expect(isGoal(here, { goals: new Set(['here']) })).toBe(true);
    expect(isGoal(here, { goals: new Set(['here']), sectors: ['ghz'] })).toBe(false);
    expect(isGoal(roleIn(graph, 'there'), { goals: new Set(['here']), sectors: ['ghz'] })).toBe(false);
  });

  it('hold no role when they have none', () => {
    expect(isGoal(roleIn(graph, 'here'), { goals: new Set() })).toBe(false);
  });
});

describe('the number of steps', () => {
  it('is five unless somebody says otherwise', () => {
    expect(maxStepsOf({})).toBe(5);
    expect(maxStepsOf({ maxSteps: 2 })).toBe(2);
  });
});
