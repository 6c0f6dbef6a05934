import { usualFirst } from '../graph/stepOrder';
import type { Counted, Rule, World } from './world';

type Training = World['trainings'][number];

const trainingsWith =
  (fits: (training: Training) => boolean): Rule =>
  ({ trainings }) => ({
    of: trainings.length,
    items: trainings
      .filter(fits)
      .sort((a, b) => a.name.nl.localeCompare(b.name.nl, 'nl'))
      .map(({ id, name }): Counted => ({ kind: 'name', id, name })),
  });

/** Trainings during which wages go on. */
export const trainingsWage: Rule = trainingsWith(({ wage }) => wage === 'kept');
/** Trainings that the employer usually pays. */
export const trainingsEmployerPays: Rule = trainingsWith(({ payer }) => payer === 'employer');

/** Steps within care to a higher level with a course, during which wages go on; the usual ones first. */
export const levelUpWage: Rule = ({ graph }) => {
  const up = graph.steps.filter(
    ({ from, to, onboarding }) => from.kind !== 'origin' && !onboarding && to.rank > from.rank,
  );
  const paid = up.filter(({ wage }) => wage === 'kept').sort(usualFirst);
  return { of: up.length, items: paid.map((step): Counted => ({ kind: 'step', step })) };
};
