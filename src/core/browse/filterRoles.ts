import type { RoleEntry } from './entries';

/** Questions one can filter by; each has options that stand in the address. */
export const FACETS = [
  'kind',
  'group',
  'level',
  'sector',
  'without',
  'maxStrain',
  'shortage',
  'strain',
  'growth',
  'since',
  'employer',
] as const;
export type Facet = (typeof FACETS)[number];

export interface Filters {
  readonly query: string;
  /** Chosen options per question; none chosen means no filter. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Ids of the roles at each employer that can be chosen; absent where nobody chose one. */
  readonly employers?: ReadonlyMap<string, ReadonlySet<string>> | undefined;
}

/** Ids of the roles that the text was found in; null when there is no text. */
export type Found = ReadonlySet<string> | null;

export const NO_FILTERS: Filters = {
  query: '',
  chosen: {
    kind: [],
    group: [],
    level: [],
    sector: [],
    without: [],
    maxStrain: [],
    shortage: [],
    strain: [],
    growth: [],
    since: [],
    employer: [],
  },
};

/** Highest physical bands one can ask for; "very heavy" would be no limit. */
export const STRAIN_LIMITS = ['0', '1', '2', '3'] as const;

/**
 * The options of a question that a role answers to. Places people come from have no function group, level or sector
 * in care. An unknown figure answers no promise: unknown hours are not "no nights", unknown strain is not "light".
 */
function optionsOf({ role, kind, bands }: RoleEntry, facet: Facet, { employers }: Filters): readonly string[] {
  const inCare = kind !== 'outside';
  switch (facet) {
    case 'kind':
      return [kind];
    case 'group':
      return inCare ? [role.group] : [];
    case 'level':
      return inCare ? [role.level] : [];
    case 'sector':
      return role.sectors;
    case 'without':
      return [
        ...(role.hours?.night === 'no' ? ['nights'] : []),
        ...(role.strain && role.strain.irregular <= 1 ? ['irregular'] : []),
      ];
    case 'maxStrain':
      return bands.strain === 'unknown' ? [] : STRAIN_LIMITS.filter((limit) => limit >= bands.strain);
    case 'since':
      return role.newSince ?? [];
    case 'employer':
      return [...(employers ?? [])].flatMap(([id, roles]) => (roles.has(role.id) ? [id] : []));
    default:
      return [bands[facet]];
  }
}

/** Options of these questions add up to a demand; of the others any one will do. */
const mustHaveAll = (facet: Facet): boolean => facet === 'without';

function passes(entry: RoleEntry, facet: Facet, filters: Filters): boolean {
  const chosen = filters.chosen[facet];
  if (chosen.length === 0) return true;
  const options = optionsOf(entry, facet, filters);
  return mustHaveAll(facet)
    ? chosen.every((option) => options.includes(option))
    : chosen.some((option) => options.includes(option));
}

const isFound = (entry: RoleEntry, found: Found): boolean => found === null || found.has(entry.role.id);

const failedFacets = (entry: RoleEntry, filters: Filters): Facet[] =>
  FACETS.filter((facet) => !passes(entry, facet, filters));

/** Roles that answer to every question, in the given order. */
export const filterRoles = (entries: readonly RoleEntry[], filters: Filters, found: Found): RoleEntry[] =>
  entries.filter((entry) => isFound(entry, found) && failedFacets(entry, filters).length === 0);

export type OptionCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * How many roles each option would show, with all other questions as they stand. Where options add up to a demand
 * ("without"), the count is for that option on top of the chosen ones. An option nobody answers to is absent.
 */
export function countOptions(entries: readonly RoleEntry[], filters: Filters, found: Found): OptionCounts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const entry of entries) {
    if (!isFound(entry, found)) continue;
    const failed = failedFacets(entry, filters);
    if (failed.length > 1) continue;
    for (const facet of FACETS) {
      const onlyThisFails = failed[0] === facet && !mustHaveAll(facet);
      if (failed.length === 1 && !onlyThisFails) continue;
      for (const option of optionsOf(entry, facet, filters))
        counts[facet].set(option, (counts[facet].get(option) ?? 0) + 1);
    }
  }
  return counts;
}

export interface WayOut {
  readonly drop: Facet | 'query';
  /** Roles that are left without this one question. */
  readonly count: number;
}

/** For an empty list: every single question whose dropping brings roles back, the most roles first. */
export function waysOut(entries: readonly RoleEntry[], filters: Filters, found: Found): WayOut[] {
  const ways: WayOut[] = FACETS.filter((facet) => filters.chosen[facet].length > 0).map((facet) => ({
    drop: facet,
    count: filterRoles(entries, without(filters, facet), found).length,
  }));
  if (filters.query !== '') ways.push({ drop: 'query', count: filterRoles(entries, filters, null).length });
  return ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** The same filters with one question open again. */
export function without(filters: Filters, drop: Facet | 'query'): Filters {
  if (drop === 'query') return { ...filters, query: '' };
  return { ...filters, chosen: { ...filters.chosen, [drop]: [] } };
}

/** Questions with one answer at a time. */
export const isSingle = (facet: Facet): boolean => facet === 'maxStrain' || facet === 'since';

/** The same filters with one option switched; a question with one answer at a time forgets the other. */
export function toggled(filters: Filters, facet: Facet, option: string): Filters {
  const chosen = filters.chosen[facet];
  const kept = isSingle(facet) ? [] : chosen.filter((other) => other !== option);
  const next = chosen.includes(option) ? chosen.filter((other) => other !== option) : [...kept, option];
  return { ...filters, chosen: { ...filters.chosen, [facet]: next } };
}

/** Number of chosen options, text included. */
export const activeCount = (filters: Filters): number =>
  FACETS.reduce((sum, facet) => sum + filters.chosen[facet].length, filters.query.trim() === '' ? 0 : 1);
