import { physicalBand, physicalIndexOf, type StrainBand } from '../lenses/strain';
import type { ShortageLevel } from '../model/data';
import type { Graph, Role } from '../model/graph';
import { jobsOf } from './jobs';

/** Most work first, as the lens reads. */
export const SHORTAGE_LEVELS = ['very-tight', 'tight', 'balanced', 'loose'] as const satisfies readonly ShortageLevel[];
export const STRAIN_BANDS = [0, 1, 2, 3, 4] as const satisfies readonly StrainBand[];

/** From this band on work is called heavy. */
const HEAVY: StrainBand = 3;

const bandOf = (role: Role): StrainBand | null => {
  const index = physicalIndexOf(role);
  return index === null ? null : physicalBand(index);
};

/** Whether the work is heavy for the body; unknown is not heavy. */
export const isHeavy = (role: Role): boolean => (bandOf(role) ?? 0) >= HEAVY;

/** Whether there is very much work: hardly any candidates. */
export const isScarce = (role: Role): boolean => role.shortage === 'very-tight';

export interface Grid {
  /** Rows in the order of SHORTAGE_LEVELS, columns in that of STRAIN_BANDS: how many jobs. */
  readonly counts: readonly (readonly number[])[];
  /** Jobs of which one of the two is unknown; they stand in no cell. */
  readonly unknown: readonly Role[];
  readonly total: number;
}

/** How many jobs have each pair of demand for people and strain. Cells and unknown add up to the total. */
export function gridOf(jobs: readonly Role[]): Grid {
  const isUnknown = (role: Role) => role.shortage === null || role.strain === null;
  return {
    counts: SHORTAGE_LEVELS.map((level) =>
      STRAIN_BANDS.map((band) => jobs.filter((role) => role.shortage === level && bandOf(role) === band).length),
    ),
    unknown: jobs.filter(isUnknown),
    total: jobs.length,
  };
}

export interface GroupBoth {
  readonly group: string;
  readonly jobs: number;
  /** Jobs that are heavy and have very much work. */
  readonly both: number;
}

/** Per function group how many jobs are heavy and scarce at once, most first; groups without a job are left out. */
export function groupsBoth(graph: Graph): readonly GroupBoth[] {
  return graph.vocabulary.groups
    .map(({ id }) => {
      const jobs = jobsOf(graph).filter(({ group }) => group === id);
      return { group: id, jobs: jobs.length, both: jobs.filter((job) => isHeavy(job) && isScarce(job)).length };
    })
    .filter(({ jobs }) => jobs > 0)
    .sort((a, b) => b.both - a.both || b.jobs - a.jobs);
}
