import { contentStem, contentStems, taskStems, withoutParticle } from './contentWords';
import type { MatchKind, Named, SearchLanguage, WordMatch } from './entries';

/** What a role can be found by beside its names: `aliases` are those of the document. */
export interface RoleTexts {
  readonly tasks: Readonly<Record<SearchLanguage, readonly string[]>>;
  readonly skills: Readonly<Record<SearchLanguage, readonly string[]>>;
  /** Where the work is done, in any language: it helps to choose between roles, and finds none by itself. */
  readonly places: readonly string[];
}

/** A description in somebody's own words beats a task, and a task beats a skill, which many roles share. */
const BASE: Readonly<Record<MatchKind, number>> = { name: 0.3, alias: 0.3, task: 0.37, skill: 0.42 };
/** Costs of words of the question that the text lacks, and of words that only the text has. */
const LACKING = 0.55;
const SURPLUS = 0.08;
const OTHER_LANGUAGE = 0.01;
/** How far words count that the role has in another text than the one that is shown. */
const ELSEWHERE = 0.4;
/** Share of the question's weight that a text must have to be worth showing. */
const MIN_COVERED = 0.4;
/** A word that no text has, such as the name of an employer, says less than a known one. */
const UNKNOWN_WEIGHT = 1.6;
/** A word found by the start or by a part of it counts for less. */
const GUESSED = 0.8;
const MIN_START = 4;
const MOST_STARTS = 12;
const MIN_PART = 4;

interface Passage extends Pick<WordMatch, 'role' | 'written' | 'matchedOn' | 'language'> {
  /** Summed weight of its stems. */
  weight: number;
}

/** One word of the question: the stems that stand for it, and how far each counts. */
type Meaning = readonly { readonly stem: string; readonly share: number }[];

class WordIndex {
  readonly #postings = new Map<string, Passage[]>();
  readonly #places = new Map<string, Set<number>>();
  #stems: string[] = [];
  /** Roles that have a stem, for its weight: a word that a task and an alias of one role share is as telling. */
  readonly #weights = new Map<string, number>();
  readonly #roles: number;

  constructor(roles: number) {
    this.#roles = roles;
  }

  add(passage: Omit<Passage, 'weight'>, stems: readonly string[]): void {
    const weighed = { ...passage, weight: 0 };
    for (const stem of stems) {
      const list = this.#postings.get(stem);
      if (list) list.push(weighed);
      else this.#postings.set(stem, [weighed]);
    }
  }

  /** Words that count for a role, without being a text of it. */
  addPlace(role: number, stems: readonly string[]): void {
    for (const stem of stems) this.#places.set(stem, (this.#places.get(stem) ?? new Set()).add(role));
  }

  /** Weigh the words, once all passages are there. */
  close(): void {
    for (const [stem, list] of this.#postings) {
      const weight = Math.log(1 + this.#roles / new Set(list.map(({ role }) => role)).size);
      this.#weights.set(stem, weight);
      for (const passage of list) passage.weight += weight;
    }
    this.#stems = [...this.#postings.keys()].sort();
  }

  has = (stem: string): boolean => this.#postings.has(stem);
  weightOf = (stem: string): number => this.#weights.get(stem) ?? UNKNOWN_WEIGHT;
  passagesWith = (stem: string): readonly Passage[] => this.#postings.get(stem) ?? [];
  rolesAt = (stem: string): Iterable<number> => this.#places.get(stem) ?? [];

  /** Known stems that begin with a text, a few at most: more say nothing. */
  beginningWith(start: string): readonly string[] {
    let low = 0;
    let high = this.#stems.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stems[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#stems[end]?.startsWith(start)) end++;
    return end - low > MOST_STARTS ? [] : this.#stems.slice(low, end);
  }
}

/** Two known words that a compound is made of: "apotheekmedewerker" is apotheek and medewerker. */
function partsOf(stem: string, index: WordIndex): readonly string[] {
  for (let at = stem.length - MIN_PART; at >= MIN_PART; at--) {
    const left = contentStem(stem.slice(0, at).replace(/(.{4})s$/, '$1'));
    const right = contentStem(stem.slice(at));
    if (index.has(left) && index.has(right)) return [left, right];
  }
  return [];
}

/** What a stem of the question may stand for; a stem that no text has and nothing is like stays as it is. */
function meaningsOf(stem: string, index: WordIndex): Meaning[] {
  if (index.has(stem)) return [[{ stem, share: 1 }]];
  const bare = withoutParticle(stem);
  if (bare && index.has(bare)) return [[{ stem: bare, share: GUESSED }]];
  const parts = partsOf(stem, index);
  if (parts.length > 0) return parts.map((part) => [{ stem: part, share: GUESSED }]);
  const starts = stem.length >= MIN_START ? index.beginningWith(stem) : [];
  return [starts.length > 0 ? starts.map((start) => ({ stem: start, share: GUESSED })) : [{ stem, share: 1 }]];
}

function* indexOf(
  documents: readonly Named[],
  texts: readonly RoleTexts[],
): Generator<undefined, WordIndex, undefined> {
  const index = new WordIndex(documents.length);
  for (const [role, document] of documents.entries()) {
    const own = texts[role];
    for (const language of ['nl', 'en'] as const) {
      const passage = (written: string, matchedOn: MatchKind) => ({ role, written, matchedOn, language });
      index.add(passage(document.name[language], 'name'), contentStems(document.name[language]));
      for (const alias of [...document.aliases[language], ...(document.descriptions?.[language] ?? [])]) {
        index.add(passage(alias, 'alias'), contentStems(alias));
      }
      for (const task of own?.tasks[language] ?? []) index.add(passage(task, 'task'), taskStems(task));
      for (const skill of own?.skills[language] ?? []) index.add(passage(skill, 'skill'), contentStems(skill));
    }
    for (const place of own?.places ?? []) index.addPlace(role, contentStems(place));
    yield;
  }
  index.close();
  return index;
}

/**
 * Search by the words of descriptions, for what people say of their work: "iemand die bloed prikt". Gives for each role the
 * text that fits best, in no order; `texts` is in the order of the documents. Nothing for a question without content.
 * Made in small steps, so that a page can make it between two letters.
 */
export function* buildWordSearch(
  documents: readonly Named[],
  texts: readonly RoleTexts[],
): Generator<undefined, (query: string, language: SearchLanguage) => WordMatch[], undefined> {
  const index = yield* indexOf(documents, texts);
  return (query, language) => {
    const meanings = contentStems(query).flatMap((stem) => meaningsOf(stem, index));
    const asked = meanings.reduce((sum, meaning) => sum + weightOf(meaning, index), 0);
    const { inPassage, inRole } = gather(meanings, index);
    const best = new Map<number, WordMatch>();
    for (const [passage, gain] of inPassage) {
      const { role, written, matchedOn } = passage;
      const share = Math.min(1, (gain + ELSEWHERE * ((inRole.get(role) ?? gain) - gain)) / asked);
      if (share < MIN_COVERED) continue;
      const penalty =
        BASE[matchedOn] +
        LACKING * (1 - share) +
        SURPLUS * (1 - Math.min(1, gain / passage.weight)) +
        (passage.language === language ? 0 : OTHER_LANGUAGE);
      const known = best.get(role);
      if (!known || penalty < known.penalty) {
        best.set(role, { role, written, matchedOn, language: passage.language, penalty });
      }
    }
    return [...best.values()];
  };
}

const weightOf = (meaning: Meaning, index: WordIndex): number =>
  Math.max(...meaning.map(({ stem }) => index.weightOf(stem)));

/** Adds to each key the best it got for one word of the question. */
function addAll<K>(sums: Map<K, number>, gains: ReadonlyMap<K, number>): void {
  for (const [key, gain] of gains) sums.set(key, gain + (sums.get(key) ?? 0));
}

/** Keeps the best that a key got for one word of the question. */
function raise<K>(gains: Map<K, number>, key: K, gain: number): void {
  gains.set(key, Math.max(gain, gains.get(key) ?? 0));
}

/** Weight of the words of the question in each passage, and in all texts and places of each role together. */
function gather(meanings: readonly Meaning[], index: WordIndex) {
  const inPassage = new Map<Passage, number>();
  const inRole = new Map<number, number>();
  for (const meaning of meanings) {
    const passages = new Map<Passage, number>();
    const roles = new Map<number, number>();
    for (const { stem, share } of meaning) {
      const gain = index.weightOf(stem) * share;
      for (const passage of index.passagesWith(stem)) {
        raise(passages, passage, gain);
        raise(roles, passage.role, gain);
      }
      for (const role of index.rolesAt(stem)) raise(roles, role, gain);
    }
    addAll(inPassage, passages);
    addAll(inRole, roles);
  }
  return { inPassage, inRole };
}
