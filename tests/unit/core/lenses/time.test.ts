import { describe, expect, it } from 'vitest';
import { stepMonths, studyHours } from '../../../../src/core/lenses/time';
import { aRole, aStep, graphOf, type StepDraft, stepIn } from '../../../support/graph';

const stepWith = (over: Omit<StepDraft, 'from' | 'to'>) =>
  stepIn(graphOf({ roles: ['a', 'b'].map(aRole), steps: [aStep('a', 'b', over)] }), 'a', 'b');

describe('the time of a step', () => {
  it('is the middle of its range', () => {
    expect(stepMonths(stepWith({ months: { min: 12, max: 18 } }))).toBe(15);
  });

  it('counts the experience that is asked first', () => {
    expect(stepMonths(stepWith({ months: 6, experienceMonths: 24 }))).toBe(30);
  });
});

describe('the hours of study', () => {
  it('are those of all weeks, in whole hours', () => {
    expect(studyHours(stepWith({ months: 12, studyHoursPerWeek: 10 }))).toBe(520);
    expect(studyHours(stepWith({ months: 1, studyHoursPerWeek: 1 }))).toBe(4);
  });

  it('do not count the months of experience', () => {
    expect(studyHours(stepWith({ months: 12, experienceMonths: 24, studyHoursPerWeek: 10 }))).toBe(520);
  });
});
