import Fuse, { type IFuseOptions } from 'fuse.js/basic';
import { type Best, BestPerRole } from './bestPerRole';
import {
  buildEntries,
  type MatchKind,
  type SearchEntry,
  type SearchForms,
  type SearchLanguage,
  searchForms,
  type WordMatch,
} from './entries';
import { createLetterPairIndex } from './letterPairs';
import { saidPenalty, tierPenalty } from './tiers';

/** What can be found: the names and aliases of one role. */
export interface SearchDocument {
  id: string;
  name: { nl: string; en: string };
  aliases: { nl: string[]; en: string[] };
  /** Aliases that arrive later: never before a name or alias that is the same text. */
  descriptions?: { nl: string[]; en: string[] };
  /** Prior for equal scores: lower is more common and comes first. Default 0. */
  weight?: number;
}

export interface RoleHit {
  id: string;
  /** 0 to 1, 1 is the same text. Not rounded. */
  score: number;
  /** The text that matched best, as written in the data. */
  matched: string;
  matchedOn: MatchKind;
  language: 'nl' | 'en';
  /** Too far off to trust: worth a "no fitting role?" remark. */
  weak: boolean;
}

/** Hits when no limit is asked. */
const DEFAULT_LIMIT = 10;
/** Letters of the query that are read; the longest name has 60. Keeps a pasted page from costing anything. */
const MAX_QUERY_LENGTH = 120;
/** Below this score a hit is weak. */
const WEAK_BELOW = 0.5;

/** With this many roles at hand that match well without a letter wrong, nobody needs guesses. */
const ENOUGH_ROLES = 8;
const GOOD_PENALTY = 0.2;
/** Shorter queries are abbreviations: a letter wrong makes another abbreviation. */
const FUZZY_MIN_LETTERS = 3;
const FUZZY_CANDIDATES = 60;
const FUZZY_PENALTY = 0.2;
/** Fuse does not see that "verzogende" is nearer to "verzorgende" than to a long compound with it inside. */
const FUZZY_LENGTH_SHARE = 0.3;
/** Few people mistype the first letter: "teacoach" is teamcoach, not a coach of something else. */
const FUZZY_OTHER_START_PENALTY = 0.06;

/** Only the text without spaces: space errors then cost nothing, and the length share tells the entries apart. */
const FUSE_OPTIONS: IFuseOptions<SearchEntry> = {
  keys: ['compact'],
  threshold: 0.4,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  includeScore: true,
  minMatchCharLength: 2,
};

function shapePenalty(query: SearchForms, entry: SearchEntry): number {
  const a = query.compact.length;
  const b = entry.compact.length;
  const sameStart = entry.compact.charAt(0) === query.compact.charAt(0);
  return FUZZY_LENGTH_SHARE * (1 - Math.min(a, b) / Math.max(a, b)) + (sameStart ? 0 : FUZZY_OTHER_START_PENALTY);
}

function offerFuzzy(candidates: readonly SearchEntry[], query: SearchForms, best: BestPerRole): void {
  if (candidates.length === 0) return;
  for (const { item, score = 1 } of new Fuse(candidates, FUSE_OPTIONS).search(query.compact)) {
    best.offer(item, FUZZY_PENALTY + score + shapePenalty(query, item));
  }
}

interface Ranked {
  readonly document: SearchDocument;
  readonly best: Best;
}

function compareRanked(a: Ranked, b: Ranked): number {
  return (
    a.best.penalty - b.best.penalty ||
    (a.document.weight ?? 0) - (b.document.weight ?? 0) ||
    (a.document.id < b.document.id ? -1 : 1)
  );
}

function toHit({ document, best: { entry, penalty } }: Ranked): RoleHit {
  const score = Math.min(1, Math.max(0, 1 - penalty));
  const { written: matched, matchedOn, language } = entry;
  return { id: document.id, score, matched, matchedOn, language, weak: score < WEAK_BELOW };
}

/**
 * Index the documents once and search them many times. The returned function gives the best hit per role, best first:
 * by score, then weight, then id. Names and aliases of both languages are searched; the asked language wins ties.
 * `lookInTexts`, when given, finds roles by what people do there, after those found by what they are called; `entries`
 * are those of the documents, when they were made before. A query without Latin letters or digits gives no hits, as does a limit below 1 (default 10). Never throws.
 */
export function createSearch(
  documents: readonly SearchDocument[],
  language: SearchLanguage,
  lookInTexts?: (query: string) => readonly WordMatch[],
  entries: readonly SearchEntry[] = buildEntries(documents, language),
): (query: string, limit?: number) => RoleHit[] {
  const similar = createLetterPairIndex(entries.map((entry) => entry.compact));
  return (text, limit = DEFAULT_LIMIT) => {
    const query = searchForms(text.slice(0, MAX_QUERY_LENGTH));
    if (!query.folded) return [];
    const best = new BestPerRole(language);
    for (const entry of entries) {
      const penalty = tierPenalty(query, entry) ?? saidPenalty(query, entry);
      if (penalty !== undefined) best.offer(entry, penalty);
    }
    if (query.compact.length >= FUZZY_MIN_LETTERS && best.countBelow(GOOD_PENALTY) < ENOUGH_ROLES) {
      const positions = similar(query.compact, FUZZY_CANDIDATES);
      offerFuzzy(
        positions.flatMap((position) => entries[position] ?? []),
        query,
        best,
      );
    }
    for (const match of lookInTexts?.(text.slice(0, MAX_QUERY_LENGTH)) ?? []) best.offer(match, match.penalty);
    const ranked = [...best].flatMap(([role, found]) => {
      const document = documents[role];
      return document ? [{ document, best: found }] : [];
    });
    return ranked.sort(compareRanked).slice(0, Math.max(0, limit)).map(toHit);
  };
}
