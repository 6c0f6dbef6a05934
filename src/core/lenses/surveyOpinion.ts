import type { StrainFigure } from '../model/data';
import type { Agreement } from './secondOpinion';

export type StrainSurvey = NonNullable<StrainFigure['survey']>;

/** Lower bounds in percent of the scores 1-4: share that is often or always in emotionally hard situations. Editors. */
const EMOTIONAL_FROM = [5, 10, 17.5, 25] as const;

/** Score of 0-4 that a survey share (percent; 9 for all employees in 2018) would give. */
export const emotionalScore = (percent: number): number => EMOTIONAL_FROM.filter((from) => percent >= from).length;

/**
 * Whether the survey finds the work as hard on the head as we do (`own`: our score 0-4). One point apart is within
 * what two editors would differ. Null when the survey has no figure, or its group hardly fits the role.
 */
export function surveyAgreement(own: number, { match, emotional }: StrainSurvey): Agreement | null {
  if (!emotional || match === 'weak') return null;
  const difference = emotionalScore(emotional.value) - own;
  if (Math.abs(difference) <= 1) return 'agree';
  return difference < 0 ? 'lighter' : 'heavier';
}
