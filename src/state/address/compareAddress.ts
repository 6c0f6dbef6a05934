import { withQuery } from './paths';

/** Ids that an address is read for: more than can be compared, so that we can say which ones are left out. */
const MOST_READ = 8;
const LONGEST_ID = 80;

/**
 * `functies=a,b,c`: the roles side by side, the reader's own first. The word is part of shared and printed links. Ids may
 * be unknown to the data, old, or no ids at all; it never throws.
 */
export const readCompare = (query: URLSearchParams): readonly string[] =>
  (query.get('functies') ?? '')
    .split(',')
    .map((id) => id.trim().slice(0, LONGEST_ID))
    .filter((id) => id !== '')
    .slice(0, MOST_READ);

/** The address with these roles side by side; everything else in the query stays. */
export const comparePath = (query: URLSearchParams, ids: readonly string[]): string =>
  withQuery('/vergelijk', { ...Object.fromEntries(query), functies: ids.join(',') });
