import { describe, expect, it } from 'vitest';
import { findOptions, type OptionsQuestion } from '../../../../src/core/options/findOptions';
import { WISHES, type Wish } from '../../../../src/core/options/wishes';
import {
  aRole,
  aStep,
  type GraphDraft,
  graphOf,
  type RoleDraft,
  roleIn,
  type StepDraft,
  someHours,
  somePay,
  someStrain,
  steps,
} from '../../../support/graph';

/** These tests hold what a coach would hold against an answer; the weights behind it may be tuned. */

const HEAVY = someStrain({ lifting: 4, standing: 4, bending: 4 });
const LIGHT = someStrain({ lifting: 0, standing: 1, bending: 0 });
const SKILLS = ['wash', 'talk', 'report', 'plan'];
const start = aRole('start').with({ skills: SKILLS });

function ask(draft: GraphDraft, over: Partial<Omit<OptionsQuestion, 'from'>> = {}) {
  const graph = graphOf(draft);
  return findOptions(graph, { from: roleIn(graph, 'start'), wish: 'any', ...over });
}
const idsFor = (draft: GraphDraft, wish: Wish) => ask(draft, { wish }).options.map((option) => option.role.id);

/** Direct steps from the start to each role. */
const around = (from: RoleDraft, roles: readonly RoleDraft[], over: Parameters<typeof aStep>[2] = {}): GraphDraft => ({
  roles: [from, ...roles],
  steps: roles.map(({ parts }) => aStep('start', parts.id, over)),
});

const alike = (id: string) => aRole(id).with({ skills: SKILLS });

describe('what somebody can do', () => {
  it.each(WISHES)('is nothing, without a fuss, from a dead end (%s)', (wish) => {
    expect(ask({ roles: [start] }, { wish })).toEqual({
      options: [],
      withoutLimits: 0,
      dropped: [],
      loosen: null,
      barred: [],
      beside: [],
    });
  });

  it('names what one more diploma would open, and opens it when it is there', () => {
    const nurse = aRole('nurse').with({ skills: SKILLS, requires: [['big']] });
    const parts = { roles: [start, nurse], steps: [aStep('start', 'nurse', { admissionNeeds: [['big']] })] };
    const without = ask(parts, { wish: 'any' });
    expect(without.options).toEqual([]);
    expect(without.barred.map(({ step, needs }) => [step.to.id, needs])).toEqual([['nurse', ['big']]]);
    const withIt = ask(parts, { wish: 'any', has: ['big'] });
    expect(withIt.options.map((option) => option.role.id)).toEqual(['nurse']);
    expect(withIt.barred).toEqual([]);
  });

  it('tells the way, its months and why', () => {
    const [option] = ask({
      roles: [start, alike('via'), alike('goal')],
      steps: steps('start', 'via', 'goal'),
    }).options.filter(({ role }) => role.id === 'goal');
    expect(option?.steps.map((step) => step.to.id)).toEqual(['via', 'goal']);
    expect(option?.months).toBe(12);
    expect(option?.features).toMatchObject({ steps: 2, months: 12, covered: 1 });
    expect(option?.reasons.length).toBeGreaterThan(0);
  });

  it('does not lead back to where people come from', () => {
    const draft = around(start, [aRole('shop').with({ kind: 'origin' }), alike('peer')]);
    expect(idsFor(draft, 'any')).toEqual(['peer']);
  });

  it('looks two steps ahead, three when asked', () => {
    const draft = { roles: [start, ...['a', 'b', 'c', 'd'].map(alike)], steps: steps('start', 'a', 'b', 'c', 'd') };
    const found = (maxSteps?: number) => ask(draft, { limits: { maxSteps } }).options.map(({ role }) => role.id);
    expect(found().sort()).toEqual(['a', 'b']);
    expect(found(3).sort()).toEqual(['a', 'b', 'c']);
    expect(found(6).sort()).toEqual(['a', 'b', 'c']);
    expect(found(1)).toEqual(['a']);
  });

  it('is not what takes more than five years', () => {
    expect(idsFor(around(start, [alike('far')], { months: 61 }), 'any')).toEqual([]);
    expect(idsFor(around(start, [alike('near')], { months: 60 }), 'any')).toEqual(['near']);
  });
});

describe('the order of what somebody can do', () => {
  const first = (one: Omit<StepDraft, 'from' | 'to'>, other: Omit<StepDraft, 'from' | 'to'>, wish: Wish = 'any') =>
    idsFor(
      {
        roles: [start, alike('one'), alike('other')],
        steps: [aStep('start', 'one', one), aStep('start', 'other', other)],
      },
      wish,
    )[0];

  it('has near before far', () => {
    expect(first({ months: 30 }, { months: 3 })).toBe('other');
  });

  it('has what people often do before what is rare', () => {
    expect(first({ usualness: 'rare' }, { usualness: 'common' })).toBe('other');
  });

  it('has work with people before a desk', () => {
    for (const wish of ['any', 'secure'] as const) expect(first({ giveUp: ['daily-contact'] }, {}, wish)).toBe('other');
  });

  it('has what one can do already before what is strange', () => {
    const draft = around(start, [aRole('strange').with({ skills: ['weld', 'saw'] }), alike('known')]);
    expect(idsFor(draft, 'any')[0]).toBe('known');
  });

  it('does not give ten flavours of one thing before anything else', () => {
    const flavours = Array.from({ length: 10 }, (_, i) => alike(`flavour-${i}`));
    const other = aRole('other').with({ skills: ['talk', 'plan', 'guide', 'listen'], group: 'staf', sectors: ['ggz'] });
    const ids = idsFor(around(start, [...flavours, other]), 'any');
    expect(ids[0]).toMatch(/^flavour/);
    expect(ids.slice(0, 4)).toContain('other');
    expect(ids).toHaveLength(11);
  });

  it('does not give all that lies behind one door before the next door', () => {
    const behind = SKILLS.map((skill) =>
      aRole(`behind-${skill}`).with({ skills: [skill], group: skill, sectors: [skill] }),
    );
    const draft = {
      roles: [
        start.with({ skills: [...SKILLS, 'drive'] }),
        alike('door'),
        ...behind,
        aRole('next').with({ skills: ['drive'], group: 'next', sectors: ['next'] }),
      ],
      steps: [
        aStep('start', 'door', { months: 1 }),
        ...behind.map(({ parts }) => aStep('door', parts.id, { months: 1 })),
        aStep('start', 'next', { months: 19 }),
      ],
    };
    const { options } = ask(draft);
    const score = (id: string) => options.find(({ role }) => role.id === id)?.score ?? 0;
    expect(score('behind-talk')).toBeGreaterThan(score('next'));
    expect(options.slice(0, 2).map(({ role }) => role.id)).toEqual(['door', 'next']);
  });

  it('tells a possibility before what lies behind it, though that is better', () => {
    const draft = {
      roles: [start, aRole('door').with({ skills: ['strange'] }), alike('better').with({ shortage: 'very-tight' })],
      steps: [aStep('start', 'door', { months: 1 }), aStep('door', 'better', { months: 1 })],
    };
    expect(ask(draft).options.map(({ role, steps: way }) => [role.id, way.length])).toEqual([
      ['door', 1],
      ['better', 2],
    ]);
  });

  it('has work that fills the head late, for who wants lighter work', () => {
    const worn = start.with({ strain: { ...HEAVY, emotional: 4 } });
    const draft = around(worn, [
      alike('a-tense').with({ strain: { ...LIGHT, emotional: 4 } }),
      alike('calm').with({ strain: { ...LIGHT, emotional: 3 } }),
    ]);
    expect(idsFor(draft, 'lighter')).toEqual(['calm', 'a-tense']);
  });

  it('has for who comes from outside care the ways in before what lies behind them', () => {
    const gap = (kind: 'origin' | 'role') => {
      const outside = start.with({ kind });
      const draft = { roles: [outside, alike('in'), alike('behind')], steps: steps('start', 'in', 'behind') };
      const scores = new Map(ask(draft).options.map(({ role, score }) => [role.id, score]));
      return (scores.get('in') ?? 0) - (scores.get('behind') ?? 0);
    };
    expect(gap('origin')).toBeGreaterThan(gap('role'));
  });

  it('goes by id when nothing else tells', () => {
    const draft = around(start, [alike('b'), alike('a')]);
    expect(idsFor(draft, 'any')).toEqual(['a', 'b']);
  });
});

describe('a wish for lighter work', () => {
  const tired = start.with({ strain: someStrain({ lifting: 3, standing: 3, bending: 3, emotional: 2, irregular: 2 }) });

  it('leaves out what is heavier, as heavy, or unknown', () => {
    const draft = around(tired, [
      alike('heavier').with({ strain: HEAVY }),
      alike('same').with({ strain: tired.parts.strain }),
      alike('unknown').with({ strain: null }),
      alike('lighter').with({ strain: LIGHT }),
    ]);
    expect(idsFor(draft, 'lighter')).toEqual(['lighter']);
  });

  it('leaves out what is lighter for the body and far heavier for the head', () => {
    const tense = alike('tense').with({ strain: { ...LIGHT, emotional: 4 } });
    expect(idsFor(around(tired, [tense]), 'lighter')).toEqual([]);
  });

  it('leaves out what is lighter and very heavy all the same', () => {
    const worn = start.with({ strain: HEAVY });
    const draft = around(worn, [
      alike('very-heavy').with({ strain: someStrain({ lifting: 3, standing: 3, bending: 3 }) }),
      alike('half-heavy').with({ strain: someStrain({ lifting: 2, standing: 2, bending: 2 }) }),
    ]);
    expect(idsFor(draft, 'lighter')).toEqual(['half-heavy']);
  });

  it('has what is light before what is still heavy, though the heavy is nearer', () => {
    const worn = start.with({ strain: HEAVY });
    const heavy = alike('still-heavy').with({ strain: someStrain({ lifting: 2, standing: 4, bending: 3 }) });
    const light = alike('light').with({ strain: LIGHT });
    const draft = {
      roles: [worn, heavy, light],
      steps: [aStep('start', 'still-heavy', { months: 3 }), aStep('start', 'light', { months: 15 })],
    };
    expect(idsFor(draft, 'lighter')).toEqual(['light', 'still-heavy']);
  });

  it('is not helped by one point on one scale, within what two editors would differ', () => {
    const sitting = start.with({
      strain: someStrain({ lifting: 0, standing: 2, bending: 3, emotional: 2, irregular: 1 }),
    });
    const point = alike('point').with({
      strain: { ...someStrain({ lifting: 0, standing: 2, bending: 3 }), emotional: 1, irregular: 1 },
    });
    expect(idsFor(around(sitting, [point]), 'lighter')).toEqual([]);
  });

  it('leaves out what is lighter for the body with far more irregular hours, not what is ordinary for head and clock', () => {
    const porter = start.with({
      strain: someStrain({ lifting: 3, standing: 3, bending: 3, emotional: 0, irregular: 0 }),
    });
    const draft = around(porter, [
      alike('control-room').with({ strain: { ...LIGHT, emotional: 1, irregular: 4 } }),
      alike('reception').with({ strain: { ...LIGHT, emotional: 2, irregular: 2 } }),
    ]);
    expect(idsFor(draft, 'lighter')).toEqual(['reception']);
  });

  it('is helped by work as light that is calmer for head or clock', () => {
    const calm = alike('calm').with({ strain: someStrain({ lifting: 3, standing: 3, bending: 3, emotional: 1 }) });
    expect(idsFor(around(tired, [calm]), 'lighter')).toEqual(['calm']);
  });

  const desk = (strain: typeof LIGHT): GraphDraft => ({
    roles: [
      tired,
      alike('desk').with({ strain }),
      alike('people').with({ strain: someStrain({ lifting: 2, standing: 2 }) }),
    ],
    steps: [aStep('start', 'desk', { giveUp: ['daily-contact'] }), aStep('start', 'people')],
  });
  const gap = (draft: GraphDraft) => {
    const scores = new Map(ask(draft, { wish: 'lighter' }).options.map(({ role, score }) => [role.id, score]));
    return (scores.get('desk') ?? 0) - (scores.get('people') ?? 0);
  };

  it('has work with people before a desk that is as light', () => {
    expect(gap(desk(someStrain({ lifting: 2, standing: 2 })))).toBeLessThan(0);
  });

  it('weighs in favour of the desk that it is lighter', () => {
    expect(gap(desk(LIGHT))).toBeGreaterThan(gap(desk(someStrain({ lifting: 2, standing: 2 }))));
  });

  it('has a desk when work with people is no lighter', () => {
    const draft = desk(LIGHT);
    const people = alike('people').with({ strain: tired.parts.strain });
    expect(idsFor({ ...draft, roles: [tired, alike('desk').with({ strain: LIGHT }), people] }, 'lighter')).toEqual([
      'desk',
    ]);
  });
});

describe('other wishes', () => {
  it('growth is a higher level or clearly better pay, never a level down', () => {
    const draft = around(start, [
      alike('peer'),
      alike('up').with({ level: 'mbo-4' }),
      alike('paid').with({ pay: somePay(3400, 4600) }),
      alike('down').with({ level: 'mbo-2', pay: somePay(3400, 4600) }),
    ]);
    expect(idsFor(draft, 'growth').sort()).toEqual(['paid', 'up']);
  });

  it('security is work with many openings', () => {
    const draft = around(start, [
      alike('scarce').with({ shortage: 'very-tight' }),
      alike('full').with({ shortage: 'loose' }),
      alike('unknown').with({ shortage: null }),
    ]);
    expect(idsFor(draft, 'secure')).toEqual(['scarce']);
  });

  it('another branch has no sector in common', () => {
    const draft = around(start, [
      alike('both').with({ sectors: ['vvt', 'ggz'] }),
      alike('other').with({ sectors: ['ggz'] }),
    ]);
    expect(idsFor(draft, 'other-branch')).toEqual(['other']);
  });

  it('none in particular is open to all', () => {
    const draft = around(start, [
      alike('peer'),
      alike('up').with({ level: 'hbo' }),
      alike('down').with({ level: 'geen' }),
    ]);
    expect(idsFor(draft, 'any').sort()).toEqual(['down', 'peer', 'up']);
  });
});

describe('staying', () => {
  it('is an answer, too: tasks that can be taken on next to the job', () => {
    const draft = around(start, [aRole('task').with({ sideRole: true }), alike('peer')]);
    expect(ask(draft).beside.map((step) => step.to.id)).toEqual(['task']);
    expect(idsFor(draft, 'any')).toEqual(['peer']);
  });

  it('of who has such a task may lead to another one', () => {
    const draft = around(start.with({ sideRole: true }), [alike('task').with({ sideRole: true })]);
    expect(idsFor(draft, 'any')).toEqual(['task']);
  });
});

describe('limits on what somebody can do', () => {
  const night = alike('night').with({ hours: someHours({ night: 'yes' }) });
  const draft: GraphDraft = {
    roles: [start, night, alike('day')],
    steps: [aStep('start', 'night'), aStep('start', 'day', { wage: 'lost' })],
  };

  it('leave out what breaks them and say how much that is', () => {
    const { options, withoutLimits, dropped, loosen } = ask(draft, { limits: { noNights: true } });
    expect(options.map(({ role }) => role.id)).toEqual(['day']);
    expect(withoutLimits).toBe(2);
    expect(dropped).toEqual([{ limit: 'noNights', count: 1 }]);
    expect(loosen).toBeNull();
  });

  it('say which one to let go when nothing is left', () => {
    const { options, loosen } = ask(draft, { limits: { noNights: true, keepWage: true } });
    expect(options).toEqual([]);
    expect(loosen).toEqual({ limit: 'noNights', count: 1 });
  });

  it('count the months of the whole way', () => {
    const far = { roles: [start, alike('via'), alike('goal')], steps: steps('start', 'via', 'goal') };
    expect(ask(far, { limits: { maxMonths: 11 } }).options.map(({ role }) => role.id)).toEqual(['via']);
  });

  it('ask the sector of where one ends, not of the way there', () => {
    const other = {
      roles: [start, alike('via').with({ sectors: ['ggz'] }), alike('goal')],
      steps: steps('start', 'via', 'goal'),
    };
    expect(ask(other, { limits: { sectors: ['vvt'] } }).options.map(({ role }) => role.id)).toEqual(['goal']);
  });
});

describe('possibilities at chosen employers', () => {
  const draft = around(start, [alike('here'), alike('elsewhere')]);
  const asked = (goals: readonly string[]) => ask(draft, { limits: { goals: new Set(goals) } });

  it('are only the roles that they have, with what falls away told', () => {
    const { options, dropped, loosen } = asked(['here']);
    expect(options.map(({ role }) => role.id)).toEqual(['here']);
    expect(dropped).toEqual([{ limit: 'goals', count: 1 }]);
    expect(loosen).toBeNull();
  });

  it('may lead through work somewhere else', () => {
    const { options } = ask(
      { roles: [start, alike('between'), alike('goal')], steps: steps('start', 'between', 'goal') },
      { limits: { goals: new Set(['goal']) } },
    );
    expect(options.map(({ role, steps: way }) => [role.id, way.length])).toEqual([['goal', 2]]);
  });

  it('name the employers as what to let go when none is left', () => {
    expect(asked([])).toMatchObject({ options: [], withoutLimits: 2, loosen: { limit: 'goals', count: 2 } });
  });
});
