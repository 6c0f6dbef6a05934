import type { LearningRoute } from '../../core/model/data';
import type { Leg } from './routeFacts';

/** Ways of learning that start with a contract at an employer. */
const AT_WORK: readonly LearningRoute[] = ['BBL', 'duaal'];

/** Diplomas that the step or its trainings ask, each list "one of these"; the same list once. */
export function neededCredentials({ step }: Leg): (readonly string[])[] {
  const all = [...step.admissionNeeds, ...step.trainings.flatMap((training) => training.admission)];
  return [...new Map(all.map((group) => [[...group].sort().join(), group])).values()];
}

/** Whether a training of the step asks a working place that the listed requirements do not name already. */
export function needsWorkplace({ file, detail }: Leg): boolean {
  const asked = file.trainings.some((id) => detail.trainings[id]?.learningRoutes.some((way) => AT_WORK.includes(way)));
  const notes = file.trainings.flatMap((id) => detail.trainings[id]?.admissionNote?.nl ?? []);
  const named = [...(file.requirements?.nl ?? []), ...notes].some((text) => /plek|dienstverband|contract/i.test(text));
  return asked && !named;
}
