import type { EmployerFile } from '../model/data';
import { fold } from '../search/fold';
import { createLetterPairIndex } from '../search/letterPairs';

/** Questions to narrow the list of employers by; each has one answer at a time. */
export const EMPLOYER_FACETS = ['sector', 'municipality', 'region'] as const;
export type EmployerFacet = (typeof EMPLOYER_FACETS)[number];

export interface EmployerFilters {
  /** Text in a name, an old name or a site; empty = none. */
  readonly query: string;
  readonly sector: string | null;
  /** As the data write it: "Den Haag". */
  readonly municipality: string | null;
  readonly region: string | null;
}

export const NO_EMPLOYER_FILTERS: EmployerFilters = { query: '', sector: null, municipality: null, region: null };

const VALUES: Readonly<Record<EmployerFacet, (employer: EmployerFile) => readonly string[]>> = {
  sector: ({ sectors }) => sectors,
  municipality: ({ municipalities }) => municipalities,
  region: ({ regions }) => regions,
};

const passes = (employer: EmployerFile, filters: EmployerFilters, facet: EmployerFacet): boolean => {
  const asked = filters[facet];
  return asked === null || VALUES[facet](employer).includes(asked);
};

/** Former names, brands and sites stand in the note: there people look for them, too. */
function holds(employer: EmployerFile, query: string): boolean {
  const text = fold(`${employer.name} ${employer.note?.nl ?? ''} ${employer.note?.en ?? ''}`);
  return fold(query)
    .split(' ')
    .every((word) => text.includes(word));
}

/** Whether somebody who types this means the name itself, not something in the note. */
const isNamed = (employer: EmployerFile, query: string): boolean =>
  fold(query)
    .split(' ')
    .every((word) => fold(employer.name).includes(word));

/** Employers that answer to every question, by name; with a text those that are named so first. */
export function filterEmployers(employers: readonly EmployerFile[], filters: EmployerFilters): EmployerFile[] {
  const { query } = filters;
  return employers
    .filter((each) => EMPLOYER_FACETS.every((facet) => passes(each, filters, facet)) && holds(each, query))
    .sort(
      (a, b) =>
        (query === '' ? 0 : Number(isNamed(b, query)) - Number(isNamed(a, query))) ||
        a.name.localeCompare(b.name, 'nl'),
    );
}

/** How many employers each answer to a question would show, with the other questions as they stand. */
export function countEmployers(
  employers: readonly EmployerFile[],
  filters: EmployerFilters,
  facet: EmployerFacet,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const employer of filterEmployers(employers, { ...filters, [facet]: null }))
    for (const value of VALUES[facet](employer)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

export interface EmployerWayOut {
  readonly drop: EmployerFacet | 'query';
  readonly count: number;
}

/** For an empty list: every single question whose dropping brings employers back, the most first. */
export function employerWaysOut(employers: readonly EmployerFile[], filters: EmployerFilters): EmployerWayOut[] {
  return (['query', ...EMPLOYER_FACETS] as const)
    .filter((drop) => filters[drop] !== NO_EMPLOYER_FILTERS[drop])
    .map((drop) => ({ drop, count: filterEmployers(employers, withoutQuestion(filters, drop)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** The same filters with one question open again. */
export const withoutQuestion = (filters: EmployerFilters, drop: EmployerFacet | 'query'): EmployerFilters => ({
  ...filters,
  [drop]: NO_EMPLOYER_FILTERS[drop],
});

const tight = (text: string): string => fold(text).replaceAll(' ', '');

/** Employers whose id or name looks most like a text that is no id; none when nothing looks like it. */
export function nearestEmployers(employers: readonly EmployerFile[], text: string, most: number): EmployerFile[] {
  const asked = tight(text);
  if (asked === '') return [];
  const names = employers.flatMap((employer) => [
    { employer, text: tight(employer.id) },
    { employer, text: tight(employer.name) },
  ]);
  const found = createLetterPairIndex(names.map((name) => name.text))(asked, 2 * most);
  return [...new Set(found.flatMap((at) => names[at]?.employer ?? []))].slice(0, most);
}
