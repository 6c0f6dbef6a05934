import type { Graph, Role, Training } from '../model/graph';
import { isJob } from './jobs';

export interface Opening {
  readonly training: Training;
  /** Jobs that a step with this training leads to. */
  readonly leadsTo: readonly Role[];
  /** Of those, jobs to which a step asks no other training beside it. */
  readonly alone: number;
}

/** Trainings by the number of jobs they lead to, most first. A training that no step to a job asks is left out. */
export function openingsOf(graph: Graph): readonly Opening[] {
  const found = new Map<string, { training: Training; leadsTo: Set<Role>; alone: Set<Role> }>();
  for (const { to, trainings } of graph.steps) {
    if (!isJob(to)) continue;
    for (const training of trainings) {
      const opening = found.get(training.id) ?? { training, leadsTo: new Set<Role>(), alone: new Set<Role>() };
      opening.leadsTo.add(to);
      if (trainings.length === 1) opening.alone.add(to);
      found.set(training.id, opening);
    }
  }
  return [...found.values()]
    .map(({ training, leadsTo, alone }) => ({ training, leadsTo: [...leadsTo], alone: alone.size }))
    .sort((a, b) => b.leadsTo.length - a.leadsTo.length || (a.training.id < b.training.id ? -1 : 1));
}
