import type { Step } from '../model/graph';

/** Months a step takes: the middle of its range plus the experience that is asked first. */
export const stepMonths = (step: Step): number => (step.months.min + step.months.max) / 2 + step.experienceMonths;

const WEEKS_PER_MONTH = 52 / 12;

/** Hours of study over the whole step. */
export const studyHours = (step: Step): number =>
  Math.round(step.studyHoursPerWeek * WEEKS_PER_MONTH * ((step.months.min + step.months.max) / 2));
