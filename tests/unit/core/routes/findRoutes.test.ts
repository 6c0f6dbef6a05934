import { describe, expect, it } from 'vitest';
import { costOf } from '../../../../src/core/routes/criteria';
import { findRoutes } from '../../../../src/core/routes/findRoutes';
import type { Limits } from '../../../../src/core/routes/limits';
import {
  aRole,
  aStep,
  aTraining,
  type GraphDraft,
  graphOf,
  roleIn,
  someHours,
  somePay,
  someStrain,
  steps,
} from '../../../support/graph';

interface Asked {
  from?: string;
  to?: string;
  limits?: Limits;
  has?: string[];
}

/** Routes as rows of ids, the start left out. */
function routes(draft: GraphDraft, { from = 'start', to = 'goal', ...asked }: Asked = {}): string[] {
  const graph = graphOf(draft);
  const found = findRoutes(graph, { from: roleIn(graph, from), to: roleIn(graph, to), ...asked });
  return found.map((route) => route.steps.map((step) => step.to.id).join(' '));
}

const roles = (...ids: string[]) => ids.map(aRole);
const gives = (...grants: string[]) => ({ trainings: [aTraining(grants.join('-'), { grants })] });

describe('routes between two roles', () => {
  it('are none from a role to itself', () => {
    expect(routes({ roles: roles('start', 'goal'), steps: steps('start', 'goal', 'start') }, { to: 'start' })).toEqual(
      [],
    );
  });

  it('are none to a role that no step leads to', () => {
    expect(routes({ roles: roles('start', 'goal', 'via'), steps: steps('goal', 'via', 'start') })).toEqual([]);
  });

  it('are the direct step when there is one and nothing beats it anywhere', () => {
    expect(
      routes({
        roles: roles('start', 'via', 'goal'),
        steps: [...steps('start', 'via', 'goal'), aStep('start', 'goal')],
      }),
    ).toEqual(['goal']);
  });

  it('are all that win on something, fastest first', () => {
    const lighter = aRole('desk').with({ strain: someStrain({ lifting: 0, standing: 0, bending: 0 }) });
    const draft = {
      roles: [...roles('start', 'goal', 'study', 'slow'), lighter],
      steps: [
        aStep('start', 'goal', { months: 24, studyHoursPerWeek: 20 }),
        aStep('start', 'slow', { months: 20 }),
        aStep('slow', 'goal', { months: 20 }),
        aStep('start', 'study', { months: 1, usualness: 'rare' }),
        aStep('study', 'goal', { months: 1, usualness: 'rare' }),
      ],
    } satisfies GraphDraft;
    expect(routes(draft)).toEqual(['study goal', 'goal', 'slow goal']);
  });

  it('are told once when two ways cost exactly the same', () => {
    const draft = {
      roles: roles('start', 'one', 'two', 'goal'),
      steps: [...steps('start', 'one', 'goal'), ...steps('start', 'two', 'goal')],
    };
    expect(routes(draft)).toEqual(['one goal']);
  });

  it('tell two different steps between the same roles apart', () => {
    const draft = {
      roles: roles('start', 'goal'),
      steps: [aStep('start', 'goal', { months: 6, studyHoursPerWeek: 8 }), aStep('start', 'goal', { months: 12 })],
    };
    expect(routes(draft)).toEqual(['goal', 'goal']);
  });

  it('go no further than five steps unless asked', () => {
    const row = ['start', 'a', 'b', 'c', 'd', 'e', 'goal'];
    const draft = { roles: roles(...row), steps: steps(...row) };
    expect(routes(draft)).toEqual([]);
    expect(routes(draft, { limits: { maxSteps: 6 } })).toEqual(['a b c d e goal']);
    expect(routes(draft, { to: 'e' })).toEqual(['a b c d e']);
  });

  it('tell what they cost', () => {
    const graph = graphOf({
      roles: roles('start', 'via', 'goal'),
      steps: [aStep('start', 'via', { months: 6 }), aStep('via', 'goal', { months: 12, studyHoursPerWeek: 10 })],
    });
    const [route] = findRoutes(graph, { from: roleIn(graph, 'start'), to: roleIn(graph, 'goal') });
    expect(route && costOf(route.costs, 'months')).toBe(18);
    expect(route && costOf(route.costs, 'study')).toBe(520);
  });
});

describe('limits on a route', () => {
  const [start, via, goal] = [aRole('start'), aRole('via'), aRole('goal')];
  /** A quick way straight on that breaks a limit, and a way round that keeps it. */
  const around = (parts: Parameters<typeof via.with>[0], quick: Parameters<typeof aStep>[2] = {}): GraphDraft => ({
    roles: [start, aRole('bad').with(parts), via, goal],
    steps: [
      aStep('start', 'bad', { months: 1, ...quick }),
      aStep('bad', 'goal', { months: 1, ...quick }),
      ...steps('start', 'via', 'goal'),
    ],
  });

  it.each<[string, Limits, GraphDraft]>([
    ['nights', { noNights: true }, around({ hours: someHours({ night: 'yes' }) })],
    ['unknown hours', { noNights: true }, around({ hours: null })],
    ['irregular hours', { noIrregular: true }, around({ strain: someStrain({ irregular: 3, lifting: 0 }) })],
    ['unknown strain', { noIrregular: true }, around({ strain: null })],
    ['heavier work', { neverHeavier: true }, around({ strain: someStrain({ lifting: 4, bending: 4 }) })],
    ['lower pay', { noPayCut: true }, around({ pay: somePay(1800, 2400) })],
    ['unknown pay', { noPayCut: true }, around({ pay: null })],
    ['pay below a share of now', { minPayPercent: 90 }, around({ pay: somePay(2000, 3000) })],
    ['a level too high', { levelMaxRank: 3 }, around({ level: 'hbo' })],
    ['a role to avoid', { avoid: ['bad'] }, around({})],
    ['a course that stops the wages', { keepWage: true }, around({}, { wage: 'lost' })],
    ['a course of more hours a week', { maxStudyHours: 4 }, around({}, { studyHoursPerWeek: 5 })],
  ])('lead around %s', (_, limits, draft) => {
    expect(routes(draft)).toContain('bad goal');
    expect(routes(draft, { limits })).toEqual(['via goal']);
  });

  it('count months over the whole route', () => {
    const draft = { roles: [start, via, goal], steps: steps('start', 'via', 'goal') };
    expect(routes(draft, { limits: { maxMonths: 12 } })).toEqual(['via goal']);
    expect(routes(draft, { limits: { maxMonths: 11 } })).toEqual([]);
  });

  it('count steps', () => {
    const draft = { roles: [start, via, goal], steps: steps('start', 'via', 'goal') };
    expect(routes(draft, { limits: { maxSteps: 2 } })).toEqual(['via goal']);
    expect(routes(draft, { limits: { maxSteps: 1 } })).toEqual([]);
    expect(routes(draft, { limits: { maxSteps: 0 } })).toEqual([]);
  });

  it('ask the sector of the goal only', () => {
    const draft = {
      roles: [start, via.with({ sectors: ['ggz'] }), goal],
      steps: steps('start', 'via', 'goal'),
    };
    expect(routes(draft, { limits: { sectors: ['vvt'] } })).toEqual(['via goal']);
    expect(routes(draft, { limits: { sectors: ['ggz'] } })).toEqual([]);
  });

  it('judge the goal as well as the roles on the way', () => {
    const draft = { roles: [start, goal.with({ pay: null })], steps: steps('start', 'goal') };
    expect(routes(draft, { limits: { noPayCut: true } })).toEqual([]);
  });
});

describe('diplomas on a route', () => {
  it('keep a level-3 carer from practice trainer by way of work supervisor, which asks no level 4', () => {
    const draft = {
      roles: [
        aRole('carer').with({ requires: [['vig']] }),
        aRole('work-supervisor').with({ sideRole: true }),
        aRole('practice-trainer').with({ level: 'mbo-4' }),
        aRole('nurse').with({ level: 'mbo-4', requires: [['big']] }),
      ],
      steps: [
        aStep('carer', 'work-supervisor'),
        aStep('nurse', 'work-supervisor'),
        aStep('work-supervisor', 'practice-trainer', { trainings: [aTraining('pt', { admission: [['mbo4']] })] }),
        aStep('carer', 'nurse', { months: 30, ...gives('big') }),
      ],
      implies: { big: ['mbo4'], vig: ['mbo3'], mbo4: ['mbo3'] },
    };
    const asked = { from: 'carer', to: 'practice-trainer' };
    expect(routes(draft, asked)).toEqual(['nurse work-supervisor practice-trainer']);
    expect(routes({ ...draft, steps: draft.steps.slice(0, 3) }, asked)).toEqual([]);
    expect(routes(draft, { ...asked, has: ['mbo4'] })).toEqual(['work-supervisor practice-trainer']);
    expect(routes(draft, { from: 'nurse', to: 'practice-trainer' })).toEqual(['work-supervisor practice-trainer']);
  });

  it('may be won on a detour that is longer to the same role', () => {
    const draft = {
      roles: roles('start', 'school', 'via', 'goal'),
      steps: [
        aStep('start', 'via', { months: 1 }),
        aStep('start', 'school', { months: 12, ...gives('c') }),
        aStep('school', 'via', { months: 12 }),
        aStep('via', 'goal', { admissionNeeds: [['c']] }),
      ],
    };
    expect(routes(draft)).toEqual(['school via goal']);
  });

  it('may be asked by law in the new role, and are not won by being there', () => {
    const draft = {
      roles: [...roles('start', 'via'), aRole('goal').with({ requires: [['big']] })],
      steps: steps('start', 'via', 'goal'),
    };
    expect(routes(draft)).toEqual([]);
    expect(routes(draft, { has: ['big'] })).toEqual(['via goal']);
  });

  it('may be of no use, and then do not make a detour worth while', () => {
    const draft = {
      roles: roles('start', 'school', 'via', 'goal'),
      steps: [
        aStep('start', 'via', { months: 1 }),
        aStep('start', 'school', { months: 12, ...gives('unasked') }),
        aStep('school', 'via', { months: 12 }),
        aStep('via', 'goal'),
      ],
    };
    expect(routes(draft)).toEqual(['via goal']);
  });

  // Found by the property test: the quicker way to `crossing` passes `gate`, where the diploma is of use only later.
  it('are not lost when the quicker way to a crossing has been where the slower one still has to go', () => {
    const draft = {
      roles: roles('start', 'gate', 'round', 'crossing', 'goal'),
      steps: [
        ...steps('start', 'gate', 'crossing'),
        aStep('start', 'round'),
        aStep('round', 'crossing', { months: 9 }),
        aStep('crossing', 'gate', gives('c')),
        aStep('gate', 'goal', { admissionNeeds: [['c']] }),
      ],
    };
    expect(routes(draft)).toEqual(['round crossing gate goal']);
  });

  it('are not lost either when the diploma is won before that crossing', () => {
    const draft = {
      roles: roles('start', 'gate', 'round', 'crossing', 'goal'),
      steps: [
        aStep('start', 'gate'),
        aStep('gate', 'crossing', gives('c')),
        aStep('start', 'round', { months: 9, trainings: [aTraining('c-too', { grants: ['c'] })] }),
        ...steps('round', 'crossing', 'gate'),
        aStep('gate', 'goal', { admissionNeeds: [['c']] }),
      ],
    };
    expect(routes(draft)).toEqual(['round crossing gate goal']);
  });
});
