import type { PlacedStep } from './stepsWithin';

/** What is asked of a school to tell how near it is. */
interface School {
  readonly places: readonly string[];
  readonly regions: readonly string[];
  readonly trainings: readonly { readonly id: string }[];
}

export interface NearSchool<S extends School> {
  readonly school: S;
  /** In a municipality of the employer, or elsewhere in its region. */
  readonly reach: 'town' | 'region';
  /** Its trainings that steps here use, the most used first. */
  readonly trainings: readonly { readonly training: S['trainings'][number]; readonly steps: number }[];
}

/** How many of these steps use each training, by id. */
export function trainingsUsed(steps: readonly PlacedStep[]): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const { step } of steps)
    for (const id of new Set(step.trainings.map((training) => training.id))) used.set(id, (used.get(id) ?? 0) + 1);
  return used;
}

/**
 * Schools in the municipalities or the regions of an employer that give a training which one of the steps uses: those in
 * its own municipalities first, then those that give most. A school elsewhere, or one with none of these, is left out.
 */
export function schoolsNear<S extends School>(
  employer: { readonly municipalities: readonly string[]; readonly regions: readonly string[] },
  schools: readonly S[],
  steps: readonly PlacedStep[],
): NearSchool<S>[] {
  const used = trainingsUsed(steps);
  return schools
    .flatMap((school): NearSchool<S>[] => {
      const isHere = school.places.some((place) => employer.municipalities.includes(place));
      if (!isHere && !school.regions.some((region) => employer.regions.includes(region))) return [];
      const trainings = school.trainings
        .flatMap((training) => {
          const count = used.get(training.id) ?? 0;
          return count > 0 ? [{ training, steps: count }] : [];
        })
        .sort((a, b) => b.steps - a.steps || (a.training.id < b.training.id ? -1 : 1));
      return trainings.length > 0 ? [{ school, reach: isHere ? 'town' : 'region', trainings }] : [];
    })
    .sort(
      (a, b) => Number(a.reach === 'region') - Number(b.reach === 'region') || b.trainings.length - a.trainings.length,
    );
}
