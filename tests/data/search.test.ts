import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/core/search/fold';
import { createSearch, type SearchDocument } from '../../src/core/search/searchIndex';

interface RoleJson extends SearchDocument {
  kind: string;
  sideRole: boolean;
}

interface Query {
  q: string;
  /** Any of these may be the first hit. */
  first: string[];
  /** Any of these may be among the first three; default: as `first`. */
  top3?: string[];
}

const ROLES_FOLDER = join(import.meta.dirname, '../../data/roles');
const PRIORS: Record<string, number> = { role: 0, combination: 1, origin: 2 };

const documents: SearchDocument[] = readdirSync(ROLES_FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => JSON.parse(readFileSync(join(ROLES_FOLDER, file), 'utf8')) as RoleJson)
  .map(({ id, name, aliases, kind, sideRole }) => ({
    id,
    name,
    aliases,
    weight: sideRole ? 1 : (PRIORS[kind] ?? 0),
  }));
const queries = JSON.parse(readFileSync(join(import.meta.dirname, 'search-queries.json'), 'utf8')) as Query[];
const search = createSearch(documents, 'nl');

/** The right ones and a list of the others, so that a failing run says which queries to look at. */
function share(hits: readonly { right: boolean; label: string }[]): { right: number; wrong: string[] } {
  const wrong = hits.filter((hit) => !hit.right).map((hit) => hit.label);
  return { right: 1 - wrong.length / hits.length, wrong };
}

describe('what people in care type', () => {
  it('has enough queries, each about roles that exist', () => {
    const ids = new Set(documents.map((document) => document.id));
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map((query) => query.q)).size).toBe(queries.length);
    expect(queries.flatMap((query) => [...query.first, ...(query.top3 ?? [])]).filter((id) => !ids.has(id))).toEqual(
      [],
    );
  });

  it('finds a fitting role first for at least 92 % of the queries', () => {
    const { right, wrong } = share(
      queries.map(({ q, first }) => {
        const id = search(q, 1)[0]?.id ?? '';
        return { right: first.includes(id), label: `${q}: ${id}` };
      }),
    );
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.92);
  });

  it('has a fitting role in the first three for at least 98 % of the queries', () => {
    const { right, wrong } = share(
      queries.map(({ q, first, top3 = first }) => {
        const ids = search(q, 3).map((hit) => hit.id);
        return { right: ids.some((id) => top3.includes(id)), label: `${q}: ${ids.join(', ')}` };
      }),
    );
    expect(right, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
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
  for (const { id, name, aliases } of documents) {
    for (const text of [name.nl, name.en, ...aliases.nl, ...aliases.en]) {
      const key = fold(text).replaceAll(' ', '');
      known.set(key, (known.get(key) ?? new Set()).add(id));
    }
  }

  it('still finds the role first for at least 99 %', () => {
    const random = seeded(7);
    const { right, wrong } = share(
      documents.flatMap((document) =>
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
