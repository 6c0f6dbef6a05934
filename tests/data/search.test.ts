import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { searchDocuments } from '../../src/core/search/documents';
import { fold } from '../../src/core/search/fold';
import { createSearch, type RoleHit } from '../../src/core/search/searchIndex';
import { validate } from '../../src/core/validate/validate';
import { encodeAliases } from '../../src/dataset/encode';
import { openProduct } from '../../tools/ask/product';
import { readDataFiles } from '../../tools/data/readData';

interface Query {
  q: string;
  /** Any of these may be the first hit. */
  first: string[];
  /** Any of these may be among the first three; default: as `first`. */
  top3?: string[];
  /** Written before anybody saw what the search answers. */
  blind?: boolean;
}

const product = openProduct();
const { graph } = product;
const queries = JSON.parse(readFileSync(join(import.meta.dirname, 'search-queries.json'), 'utf8')) as Query[];
type Search = (query: string, limit?: number) => RoleHit[];
const search: Search = (query, limit) => product.search('nl', query, limit);

const { data } = validate(readDataFiles());
if (!data) throw new Error('data/ has errors');
/** What answers the first letters, and all that answers when the rest cannot be had. */
const firstSearch = createSearch(searchDocuments(graph, encodeAliases(data).aliases), 'nl');

/** The right ones and a list of the others, so that a failing run says which queries to look at. */
function share(hits: readonly { right: boolean; label: string }[]): { right: number; wrong: string[] } {
  const wrong = hits.filter((hit) => !hit.right).map((hit) => hit.label);
  return { right: 1 - wrong.length / hits.length, wrong };
}

const rightFirst = (ask: Search, asked = queries) =>
  share(
    asked.map(({ q, first }) => {
      const id = ask(q, 1)[0]?.id ?? '';
      return { right: first.includes(id), label: `${q}: ${id}` };
    }),
  );

const rightInThree = (ask: Search, asked = queries) =>
  share(
    asked.map(({ q, first, top3 = first }) => {
      const ids = ask(q, 3).map((hit) => hit.id);
      return { right: ids.some((id) => top3.includes(id)), label: `${q}: ${ids.join(', ')}` };
    }),
  );

describe('what people in care type', () => {
  it('has enough queries, each about roles that exist', () => {
    expect(queries.length).toBeGreaterThanOrEqual(240);
    expect(queries.filter((query) => query.blind).length).toBeGreaterThanOrEqual(40);
    expect(new Set(queries.map((query) => query.q)).size).toBe(queries.length);
    const asked = queries.flatMap((query) => [...query.first, ...(query.top3 ?? [])]);
    expect(asked.filter((id) => !graph.byId.has(id))).toEqual([]);
  });

  it('asks for work of every group and in every sector', () => {
    const roles = queries.flatMap((query) => query.first.flatMap((id) => graph.byId.get(id) ?? []));
    const { groups, sectors } = graph.vocabulary;
    expect(groups.filter(({ id }) => !roles.some((role) => role.group === id))).toEqual([]);
    expect(sectors.filter(({ id }) => !roles.some((role) => role.sectors.includes(id)))).toEqual([]);
  });

  it('finds a fitting role first for at least 92 % of the queries', () => {
    const { right, wrong } = rightFirst(search);
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.92);
  });

  it('has a fitting role in the first three for at least 98 % of the queries', () => {
    const { right, wrong } = rightInThree(search);
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
  });

  it('serves job names well before the rest is there, and descriptions only with it', () => {
    const names = queries.filter((query) => !query.blind);
    const { right, wrong } = rightInThree(firstSearch, names);
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
    const blind = queries.filter((query) => query.blind);
    expect(rightFirst(firstSearch, blind).right).toBeLessThan(rightFirst(search, blind).right - 0.1);
  });

  it('does not mark a fitting first hit as weak, but for a few', () => {
    const fitting = queries.flatMap(({ q, first }) => {
      const hit = search(q, 1)[0];
      return hit && first.includes(hit.id) ? [{ right: !hit.weak, label: q }] : [];
    });
    const { right, wrong } = share(fitting);
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.96);
  });

  it.each(['asdfghjk', 'piloot', 'astronaut', 'timmerman', 'qqqq', 'xyz123', 'blockchain'])(
    'gives "%s" nothing or only weak hits',
    (q) => {
      expect(search(q).filter((hit) => !hit.weak)).toEqual([]);
    },
  );
});

describe('one typing error in the name of a role', () => {
  const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

  /** Numerical Recipes' generator: the same typos on every run. */
  function seeded(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (state * 1_664_525 + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }

  const EDITS: ((name: string, at: number, letter: string) => string)[] = [
    (name, at) => name.slice(0, at) + name.slice(at + 1),
    (name, at) => name.slice(0, at) + name.charAt(at) + name.slice(at),
    (name, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
    (name, at, letter) => name.slice(0, at) + letter + name.slice(at + 1),
  ];

  /** Roles by folded name or alias: a typo may turn one role's name into another's. */
  const known = new Map<string, Set<string>>();
  for (const { id, name, aliases } of data.roles) {
    for (const text of [name.nl, name.en, ...aliases.nl, ...aliases.en]) {
      const key = fold(text).replaceAll(' ', '');
      known.set(key, (known.get(key) ?? new Set()).add(id));
    }
  }

  it('still finds the role first for at least 99 %', () => {
    const random = seeded(7);
    const { right, wrong } = share(
      graph.roles.flatMap((document) =>
        [document.name.nl, document.name.en].flatMap((name) =>
          EDITS.map((edit) => {
            const typed = edit(name, 1 + random(name.length - 2), LETTERS.charAt(random(LETTERS.length)));
            const id = search(typed, 1)[0]?.id ?? '';
            const shared = [name, typed].some((text) => known.get(fold(text).replaceAll(' ', ''))?.has(id));
            return { right: id === document.id || shared, label: `${typed} (${name}): ${id}` };
          }),
        ),
      ),
    );
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});
