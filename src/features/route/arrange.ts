import * as needed from '../../core/routes/neededFirst';
import type { Leg } from './routeFacts';

/** Diplomas that the step or its trainings ask, each list "one of these"; the same list once. */
export const neededCredentials = ({ step }: Leg): (readonly string[])[] => needed.neededCredentials(step);

/** Whether a training of the step asks a working place that the listed requirements do not name already. */
export const needsWorkplace = ({ file, detail }: Leg): boolean =>
  needed.needsWorkplace(
    file,
    file.trainings.flatMap((id) => detail.trainings[id] ?? []),
  );
