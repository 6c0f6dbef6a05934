import type { LearningRoute, StepFile, Text } from '../model/data';
import type { Step } from '../model/graph';

/** Ways of learning that start with a contract at an employer. */
const AT_WORK: readonly LearningRoute[] = ['BBL', 'duaal'];

/** Diplomas that a step or its trainings ask, each list "one of these"; the same list once. */
export function neededCredentials(step: Step): (readonly string[])[] {
  const all = [...step.admissionNeeds, ...step.trainings.flatMap((training) => training.admission)];
  return [...new Map(all.map((group) => [[...group].sort().join(), group])).values()];
}

interface AskingTraining {
  readonly learningRoutes: readonly LearningRoute[];
  readonly admissionNote?: Text | undefined;
}

/** Whether a training of a step asks a working place that the listed requirements do not name already. */
export function needsWorkplace(
  { requirements }: Pick<StepFile, 'requirements'>,
  trainings: readonly AskingTraining[],
): boolean {
  const asked = trainings.some(({ learningRoutes }) => learningRoutes.some((way) => AT_WORK.includes(way)));
  const notes = trainings.flatMap(({ admissionNote }) => admissionNote?.nl ?? []);
  const named = [...(requirements?.nl ?? []), ...notes].some((text) => /plek|dienstverband|contract/i.test(text));
  return asked && !named;
}
