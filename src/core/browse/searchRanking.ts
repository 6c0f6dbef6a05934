import type { RoleHit } from '../search/searchIndex';

/** More than there are roles: the list filters, it does not cut off. */
const ALL = 10_000;
/** Far-off hits are guesses; a few are a help, many are noise. */
const MOST_GUESSES = 8;

export interface Ranking {
  /** Place of each found role, best first. */
  readonly rank: ReadonlyMap<string, number>;
  readonly hits: ReadonlyMap<string, RoleHit>;
  /** Nothing fits well: these are only near. */
  readonly isGuess: boolean;
}

/** What a text finds, or null when there is no text. */
export function searchRanking(search: (query: string, limit?: number) => RoleHit[], text: string): Ranking | null {
  if (text.trim() === '') return null;
  const all = search(text, ALL);
  const good = all.filter((hit) => !hit.weak);
  const isGuess = good.length === 0 && all.length > 0;
  const hits = isGuess ? all.slice(0, MOST_GUESSES) : good;
  return {
    rank: new Map(hits.map((hit, index) => [hit.id, index])),
    hits: new Map(hits.map((hit) => [hit.id, hit])),
    isGuess,
  };
}
