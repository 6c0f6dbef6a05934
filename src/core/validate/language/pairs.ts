import type { PathPart } from '../problem';
import { isObject, valuesIn } from '../walk';

/** A text of the data in both languages; one side is empty when a list is shorter in that language. */
export interface Pair {
  /** Path of each language: `name.nl`, or `tasks.nl[2]` in a list. */
  readonly at: { readonly nl: readonly PathPart[]; readonly en: readonly PathPart[] };
  readonly nl: string;
  readonly en: string;
}

/** Every bilingual text in a record. Aliases are what people type, right or wrong, and have no translation. */
export function pairsIn(record: unknown): Pair[] {
  const pairs: Pair[] = [];
  for (const { path, value } of valuesIn(record)) {
    if (isObject(value) && 'nl' in value && 'en' in value) pairs.push(...pairsOf(value.nl, value.en, path));
  }
  return pairs;
}

function pairsOf(nl: unknown, en: unknown, path: readonly PathPart[]): Pair[] {
  if (typeof nl === 'string' && typeof en === 'string') {
    return [{ at: { nl: [...path, 'nl'], en: [...path, 'en'] }, nl, en }];
  }
  if (!Array.isArray(nl) || !Array.isArray(en) || path.at(-1) === 'aliases') return [];
  const length = Math.max(nl.length, en.length);
  return Array.from({ length }, (_, i) => ({
    at: { nl: [...path, 'nl', i], en: [...path, 'en', i] },
    nl: String(nl[i] ?? ''),
    en: String(en[i] ?? ''),
  }));
}

/** Words of others: an attribution of a licence, an area of a source, the official name behind an abbreviation. */
const QUOTED = new Set(['attribution', 'area', 'full']);

/** Whether the text at this path is worded by others, so that it is not ours to rewrite. */
export const isQuoted = (path: readonly PathPart[]): boolean => path.some((part) => QUOTED.has(String(part)));
