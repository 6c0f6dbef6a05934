import type { EmployerFilters } from '../../core/employers/browseEmployers';
import { MOST_EMPLOYERS } from '../../core/employers/narrow';
import { EMPLOYERS_KEY } from '../narrowing';
import { withQuery } from './paths';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

export interface NamedEmployers {
  /** At most five ids, in a fixed order: the order in the address says nothing. They may be unknown to the data. */
  readonly ids: readonly string[];
  /** How many more the address names. */
  readonly tooMany: number;
  /** How many words of the address cannot be an id. */
  readonly unreadable: number;
}

/** Read the employers of an address; it never throws. */
export function readEmployers(query: URLSearchParams): NamedEmployers {
  const words = [...new Set((query.get(EMPLOYERS_KEY) ?? '').toLowerCase().split(','))].filter(Boolean);
  const ids = words.filter((word) => word.length <= LONGEST_ID && ID.test(word)).sort();
  return {
    ids: ids.slice(0, MOST_EMPLOYERS),
    tooMany: Math.max(0, ids.length - MOST_EMPLOYERS),
    unreadable: words.length - ids.length,
  };
}

/** A path inside the app at these employers; none takes the narrowing away. What the path asks besides stays. */
export function atEmployers(to: string, ids: readonly string[]): string {
  const [path = '', asked] = to.split('?');
  return withQuery(path, {
    ...Object.fromEntries(new URLSearchParams(asked)),
    [EMPLOYERS_KEY]: [...ids].sort().join(','),
  });
}

/** A municipality as it stands in an address: "Den Haag" is `den-haag`. */
const wordOf = (municipality: string): string => municipality.toLowerCase().replaceAll(' ', '-');

const MOST_LETTERS = 60;

/** What of the list of employers is shown; `regio` is a setting of all screens. Values that the data lack are left out. */
export function readEmployerFilters(
  query: URLSearchParams,
  known: { readonly sectors: readonly string[]; readonly municipalities: readonly string[] },
  region: string | null,
): EmployerFilters {
  const place = query.get('gemeente');
  return {
    query: (query.get('q') ?? '').slice(0, MOST_LETTERS),
    sector: known.sectors.find((sector) => sector === query.get('sector')) ?? null,
    municipality: known.municipalities.find((each) => wordOf(each) === place) ?? null,
    region,
  };
}

/** The address of the list with these filters; what else is asked stays. */
export const employerListPath = (query: URLSearchParams, filters: Omit<EmployerFilters, 'region'>): string =>
  withQuery('/werkgevers', {
    ...Object.fromEntries(query),
    q: filters.query,
    sector: filters.sector ?? undefined,
    gemeente: filters.municipality === null ? undefined : wordOf(filters.municipality),
  });
