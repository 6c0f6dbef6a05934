import { MOST_EMPLOYERS } from '../../core/employers/narrow';
import type { EmployerFilters } from '../../core/employers/browseEmployers';
import { withQuery } from './paths';

/** `werkgever=a,b`: the employers that the map, the list and the possibilities are narrowed to. A contract, as all addresses. */
const KEY = 'werkgever';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

export interface NamedEmployers {
  /** At most five ids, in a fixed order: the order in the address says nothing. They may be unknown to the data. */
  readonly ids: readonly string[];
  /** How many more the address names. */
  readonly tooMany: number;
}

/** Read the employers of an address; what cannot be an id is left out, and it never throws. */
export function readEmployers(query: URLSearchParams): NamedEmployers {
  const ids = [...new Set((query.get(KEY) ?? '').split(','))].filter((id) => id.length <= LONGEST_ID && ID.test(id));
  return { ids: ids.sort().slice(0, MOST_EMPLOYERS), tooMany: Math.max(0, ids.length - MOST_EMPLOYERS) };
}

/** Whether an address says anything about employers. */
export const namesEmployers = (query: URLSearchParams): boolean => query.has(KEY);

/** A path inside the app at these employers; none takes the narrowing away. What the path asks besides stays. */
export function atEmployers(to: string, ids: readonly string[]): string {
  const [path = '', asked] = to.split('?');
  return withQuery(path, { ...Object.fromEntries(new URLSearchParams(asked)), [KEY]: [...ids].sort().join(',') });
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
