import type { SearchEntry, SearchLanguage, WordMatch } from './entries';

/** Ties: a name before an alias, then the asked language before the other. Smaller than any step between tiers. */
const ALIAS_PENALTY = 0.004;
/** More than the other ties together: what arrives late never takes the first place from an equal that was there. */
const LATE_PENALTY = 0.01;
const OTHER_LANGUAGE_PENALTY = 0.002;

type Found = SearchEntry | WordMatch;

export interface Best {
  readonly entry: Found;
  /** 0 is best; may pass 1. */
  readonly penalty: number;
}

/** The best entry of each role so far, by position of the role in the documents. */
export class BestPerRole {
  readonly #best = new Map<number, Best>();
  readonly #language: SearchLanguage;

  constructor(language: SearchLanguage) {
    this.#language = language;
  }

  /** Offer a matching entry; it is kept when it is better than what its role has. */
  offer(entry: Found, matchPenalty: number): void {
    const penalty =
      matchPenalty +
      (entry.matchedOn === 'name' ? 0 : 'isLate' in entry && entry.isLate ? LATE_PENALTY : ALIAS_PENALTY) +
      (entry.language === this.#language ? 0 : OTHER_LANGUAGE_PENALTY);
    const best = this.#best.get(entry.role);
    if (!best || penalty < best.penalty) this.#best.set(entry.role, { entry, penalty });
  }

  countBelow(limit: number): number {
    let count = 0;
    for (const { penalty } of this.#best.values()) if (penalty < limit) count++;
    return count;
  }

  [Symbol.iterator](): IterableIterator<[number, Best]> {
    return this.#best.entries();
  }
}
