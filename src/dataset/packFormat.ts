/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A set of JSON files with every value once. Values are numbered: first the literals, then the strings, then the lists
 * and objects in the order of the groups. Where many numbers follow each other, each is written as the distance from the
 * one before it (`keys`, and `items` per column).
 */
export interface Pack {
  readonly format: 1;
  readonly names: readonly string[];
  /** The value of each file, in the order of the names. */
  readonly roots: readonly number[];
  /** Which files are not JSON as JSON.stringify writes it: their value is their text. */
  readonly raw: readonly number[];
  readonly literals: readonly (number | boolean | null)[];
  readonly strings: readonly string[];
  readonly groups: readonly PackGroup[];
}

export interface PackGroup {
  /** table: objects with the same keys, column by column; list: lists one after another; map: objects with their keys. */
  readonly kind: 'table' | 'list' | 'map';
  /** The strings that are keys: once for a table, per row for a map. */
  readonly keys: readonly number[];
  /** A table: how many rows. Else how many items each row has. */
  readonly lengths: readonly number[];
  readonly items: readonly number[];
}

/** The value of a text, if JSON.stringify would write exactly that text for it; undefined otherwise. */
export function canonical(text: string): Json | undefined {
  try {
    const value = JSON.parse(text) as Json;
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
