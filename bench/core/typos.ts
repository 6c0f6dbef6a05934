import { fold } from '../../src/core/search/fold';
import type { SearchDocument } from '../../src/core/search/searchIndex';
import { seeded } from '../graphs/random';

/** What somebody types, and the roles that may be the first hit. */
export interface Expected {
  readonly typed: string;
  readonly right: ReadonlySet<string>;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SEED = 7;

/** A letter left out, doubled, swapped with the next, or another one. */
const EDITS: ((name: string, at: number, letter: string) => string)[] = [
  (name, at) => name.slice(0, at) + name.slice(at + 1),
  (name, at) => name.slice(0, at) + name.charAt(at) + name.slice(at),
  (name, at) => name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2),
  (name, at, letter) => name.slice(0, at) + letter + name.slice(at + 1),
];

const key = (text: string): string => fold(text).replaceAll(' ', '');

/** Each name, in both languages, with one error of each kind (the first letter stays, as it mostly does). */
export function typosOf(documents: readonly SearchDocument[]): Expected[] {
  const random = seeded(SEED);
  /** A name can belong to more roles, and a typo can turn one role's name into another's: all of them are right. */
  const known = new Map<string, Set<string>>();
  for (const { id, name, aliases } of documents)
    for (const text of [name.nl, name.en, ...aliases.nl, ...aliases.en])
      known.set(key(text), (known.get(key(text)) ?? new Set()).add(id));
  return documents.flatMap(({ id, name }) =>
    [name.nl, name.en].flatMap((text) =>
      EDITS.map((edit) => {
        const typed = edit(text, 1 + random(text.length - 2), LETTERS.charAt(random(LETTERS.length)));
        const right = new Set([id, ...(known.get(key(text)) ?? []), ...(known.get(key(typed)) ?? [])]);
        return { typed, right };
      }),
    ),
  );
}
