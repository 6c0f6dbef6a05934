import type { Confidence, SchoolFile } from '../core/model/data';

/** Where a school is, seen from the region: in it, in the region next door, or everywhere (at home, online). */
export type Reach = 'region' | 'nearby' | 'country';

/** A school that gives a training; how sure that is, is of the pair, not of the school. */
export interface ProviderDetail {
  readonly id: string;
  readonly name: string;
  readonly site: string | null;
  readonly places: readonly string[];
  readonly reach: Reach;
  readonly confidence: Confidence;
}

export function reachOf({ regions, municipalities }: Pick<SchoolFile, 'regions' | 'municipalities'>): Reach {
  if (regions.length > 0) return 'region';
  return municipalities.length > 0 ? 'nearby' : 'country';
}

export const providerDetail = (school: SchoolFile, confidence: Confidence): ProviderDetail => ({
  id: school.id,
  name: school.name,
  site: school.site ?? null,
  places: school.municipalities,
  reach: reachOf(school),
  confidence,
});
