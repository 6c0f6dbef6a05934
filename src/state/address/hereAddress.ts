import type { Direction } from '../../core/browse/stepTree';
import { mapPath } from './mapAddress';
import { withQuery } from './paths';

/**
 * What is opened in the steps from one's own role, beside what mapAddress knows. The words are part of shared and
 * printed links: they may be added to, never change meaning.
 */
export interface HereView {
  /** `pad=b,c`: the opened roles, from my own role on; empty = none. Ids may be unknown to the data. */
  readonly path: readonly string[];
  /** `richting=hierheen`: the steps that lead to my role instead of those that leave it. */
  readonly direction: Direction;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;
/** More can not be opened; a longer path in an address is cut off. */
const MOST_OPENED = 2;

/** Read what is opened. An id that cannot be one ends the path; it never throws. */
export function readHere(query: URLSearchParams): HereView {
  const ids = (query.get('pad') ?? '').split(',').slice(0, MOST_OPENED);
  const bad = ids.findIndex((id) => id.length > LONGEST_ID || !ID.test(id));
  return {
    path: bad < 0 ? ids : ids.slice(0, bad),
    direction: query.get('richting') === 'hierheen' ? 'into' : 'onward',
  };
}

/** The address of the steps from here with these parts changed; everything else in the query stays. */
export function herePath(query: URLSearchParams, change: Partial<HereView>): string {
  const next: HereView = { ...readHere(query), ...change };
  return withQuery('/kaart', {
    ...Object.fromEntries(query),
    pad: next.path.length > 0 ? next.path.join(',') : undefined,
    richting: next.direction === 'into' ? 'hierheen' : undefined,
  });
}

/** The steps from another role; what was opened from the old one says nothing there. Filters and lens stay. */
export function hereFrom(query: URLSearchParams, from: string): string {
  const kept = new URLSearchParams(query);
  for (const key of ['pad', 'functie', 'hierheen', 'route']) kept.delete(key);
  return mapPath(kept, { from, isWhole: false, view: null });
}
