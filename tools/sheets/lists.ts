import { isObject } from '../../src/core/validate/walk';
import type { ListName } from './choices';
import { jsonOf } from './records';

export interface Term {
  readonly id: string;
  readonly label: string;
}

/** The terms of a list of the vocabulary, with their Dutch labels. */
export function termsOf(files: ReadonlyMap<string, string>, list: ListName): Term[] {
  const vocabulary = jsonOf(files, 'vocabulary.json');
  const terms = isObject(vocabulary) ? vocabulary[list] : [];
  return Array.isArray(terms) ? terms.map(({ id, nl }) => ({ id: String(id), label: String(nl) })) : [];
}

const known = new WeakMap<ReadonlyMap<string, string>, Map<ListName, string[]>>();

/** The ids of a list of the vocabulary. */
export function optionsOf(files: ReadonlyMap<string, string>, list: ListName): readonly string[] {
  const lists = known.get(files) ?? new Map<ListName, string[]>();
  known.set(files, lists);
  const ids = lists.get(list) ?? termsOf(files, list).map(({ id }) => id);
  lists.set(list, ids);
  return ids;
}
