import { roleEntries } from '../browse/entries';
import type { Growth } from '../lenses/growth';
import type { Graph, Role } from '../model/graph';
import { isJob } from './jobs';

export interface GrowthRow {
  readonly role: Role;
  readonly growth: Growth;
}

export interface GrowthEnds {
  /** Number of jobs per band, 0 (end of the line) to 4 (springboard). */
  readonly bands: readonly number[];
  /** Jobs without a step on at the same level or higher, by id. */
  readonly deadEnds: readonly Role[];
  /** Jobs by how many roles lie within four years, most first. */
  readonly springboards: readonly GrowthRow[];
  readonly total: number;
}

/** Dead ends and springboards, by the lens for growth. */
export function growthEnds(graph: Graph): GrowthEnds {
  const rows = roleEntries(graph).flatMap(({ role, growth }) => (isJob(role) ? [{ role, growth }] : []));
  return {
    bands: [0, 1, 2, 3, 4].map((band) => rows.filter(({ growth }) => growth.band === band).length),
    deadEnds: rows
      .flatMap(({ role, growth }) => (growth.band === 0 ? [role] : []))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    springboards: rows
      .filter(({ growth }) => growth.band === 4)
      .sort((a, b) => b.growth.withinFourYears - a.growth.withinFourYears || (a.role.id < b.role.id ? -1 : 1)),
    total: rows.length,
  };
}
