import { describe, expect, it } from 'vitest';
import { reachRoles } from '../../../../src/core/options/reachRoles';
import type { Limits } from '../../../../src/core/routes/limits';
import { aRole, aStep, aTraining, type GraphDraft, graphOf, roleIn, steps } from '../../../support/graph';

function reached(draft: GraphDraft, asked: { limits?: Limits; has?: string[]; maxSteps?: number } = {}) {
  const graph = graphOf(draft);
  const found = reachRoles(graph, roleIn(graph, 'start'), { maxSteps: 3, ...asked });
  return Object.fromEntries(found.map(({ role, steps: way }) => [role.id, way.map((step) => step.to.id).join(' ')]));
}
const roles = (...ids: string[]) => ids.map(aRole);

describe('roles in reach', () => {
  it('are none from a dead end', () => {
    expect(reached({ roles: roles('start', 'other') })).toEqual({});
  });

  it('are those within the number of steps, never the role one has', () => {
    const draft = {
      roles: roles('start', 'a', 'b', 'c'),
      steps: [...steps('start', 'a', 'b', 'c'), aStep('a', 'start')],
    };
    expect(reached(draft, { maxSteps: 2 })).toEqual({ a: 'a', b: 'a b' });
  });

  it('come by the way of least effort: quick, few steps, usual ones', () => {
    const draft = {
      roles: roles('start', 'via', 'goal'),
      steps: [
        aStep('start', 'goal', { months: 6, usualness: 'rare' }),
        aStep('start', 'via', { months: 1 }),
        aStep('via', 'goal', { months: 1 }),
      ],
    };
    expect(reached(draft)).toMatchObject({ goal: 'via goal' });
    expect(reached(draft, { maxSteps: 1 })).toMatchObject({ goal: 'goal' });
  });

  it('lie behind a detour when the diploma for them is won there', () => {
    const course = { trainings: [aTraining('t', { grants: ['c'] })] };
    const draft = {
      roles: roles('start', 'school', 'via', 'goal'),
      steps: [
        aStep('start', 'via'),
        aStep('start', 'school', { months: 24, ...course }),
        aStep('school', 'via'),
        aStep('via', 'goal', { admissionNeeds: [['c']] }),
      ],
    };
    expect(reached(draft)).toEqual({ via: 'via', school: 'school', goal: 'school via goal' });
    expect(reached(draft, { maxSteps: 2 })).toEqual({ via: 'via', school: 'school' });
    expect(reached(draft, { maxSteps: 2, has: ['c'] })).toMatchObject({ goal: 'via goal' });
  });

  // Found by the property test: less effort (a common step) may be more months, and then the months run out.
  it('are not lost when the way of least effort to the role before takes too many months', () => {
    const draft = {
      roles: roles('start', 'via', 'goal'),
      steps: [
        aStep('start', 'via', { months: 6 }),
        aStep('start', 'via', { months: 1, usualness: 'rare' }),
        aStep('via', 'goal', { months: 6 }),
      ],
    };
    expect(reached(draft, { limits: { maxMonths: 8 } })).toEqual({ via: 'via', goal: 'via goal' });
  });

  it('are not lost when the easier way to a crossing has been where one still has to go', () => {
    const draft = {
      roles: roles('start', 'gate', 'round', 'crossing', 'goal'),
      steps: [
        ...steps('start', 'gate', 'crossing'),
        aStep('start', 'round'),
        aStep('round', 'crossing', { months: 9 }),
        aStep('crossing', 'gate', { trainings: [aTraining('t', { grants: ['c'] })] }),
        aStep('gate', 'goal', { admissionNeeds: [['c']] }),
      ],
    };
    expect(reached(draft, { maxSteps: 4 })).toMatchObject({ goal: 'round crossing gate goal' });
  });
});
