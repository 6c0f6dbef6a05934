import { readFileSync } from 'node:fs';
import path from 'node:path';
import { oneOf, seeded } from '../graphs/random';
import type { RealData } from '../graphs/realData';
import type { Summary } from '../stats';
import { ENGINES, type Engine, type EngineName, makeEngine } from './searchEngines';
import { timeEach } from './timing';
import { type Expected, typosOf } from './typos';

export interface SearchRow {
  readonly engine: EngineName;
  readonly roles: number;
  readonly aliases: number;
  /** Milliseconds per query: names and aliases as written, a sample that is the same for all engines. */
  readonly aliasMs: Summary;
  /** The same for one-edit typos, which take the slow way. */
  readonly typoMs: Summary;
  /** Shares from 0 to 1, of a larger sample of typos and of the checked-in queries. */
  readonly typoFirst: number;
  readonly queryFirst: number;
  readonly queryTop3: number;
  readonly queries: number;
  /** Every alias and every typo: only for ours, plain Fuse would take minutes. */
  readonly whole: WholeSet | null;
  /** Making the index, ms. */
  readonly indexMs: number;
}

export interface WholeSet {
  readonly aliasMs: Summary;
  readonly typoFirst: number;
  readonly typos: number;
}

interface Query {
  readonly q: string;
  readonly first: readonly string[];
  readonly top3?: readonly string[];
}

const QUERIES = path.resolve(import.meta.dirname, '../../tests/data/search-queries.json');
/** Questions on the clock, and typos that are only counted: plain Fuse takes 50 ms and more for each. */
const TIMED = 120;
const COUNTED = 400;
const SEED = 17;

export function benchSearch(real: RealData): SearchRow[] {
  const { documents } = real;
  const queries = JSON.parse(readFileSync(QUERIES, 'utf8')) as Query[];
  const typos = typosOf(documents);
  const aliases = documents.flatMap(({ name, aliases: { nl, en } }) => [name.nl, name.en, ...nl, ...en]);
  const random = seeded(SEED);
  const someTypos = Array.from({ length: COUNTED }, () => oneOf(random, typos));
  const someAliases = Array.from({ length: TIMED }, () => oneOf(random, aliases));
  return ENGINES.map((engine): SearchRow => {
    const start = performance.now();
    const search = makeEngine(engine, real);
    const indexMs = performance.now() - start;
    const typed = ({ typed: text }: Expected) => search(text);
    return {
      engine,
      roles: documents.length,
      aliases: aliases.length,
      aliasMs: timeEach(someAliases, search),
      typoMs: timeEach(someTypos.slice(0, TIMED), typed),
      typoFirst: rightIn(search, someTypos, 1),
      queryFirst: rightIn(search, queries.map(expected('first')), 1),
      queryTop3: rightIn(search, queries.map(expected('top3')), 3),
      queries: queries.length,
      whole:
        engine === 'ours'
          ? { aliasMs: timeEach(aliases, search), typoFirst: rightIn(search, typos, 1), typos: typos.length }
          : null,
      indexMs,
    };
  });
}

const expected =
  (place: 'first' | 'top3') =>
  ({ q, first, top3 = first }: Query): Expected => ({ typed: q, right: new Set(place === 'first' ? first : top3) });

/** Share of the queries with a right role among the first so many hits. */
const rightIn = (search: Engine, all: readonly Expected[], first: number): number =>
  all.filter(({ typed, right }) =>
    search(typed)
      .slice(0, first)
      .some((id) => right.has(id)),
  ).length / all.length;
