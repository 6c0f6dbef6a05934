import type { PathPart } from './problem';

export type JsonObject = { readonly [key: string]: unknown };

/** Whether a value is an object with keys (not a list, not null). */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a list of strings. */
export const isStringList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

export interface Found<T> {
  readonly path: readonly PathPart[];
  readonly value: T;
}

/** Walk through a value, outermost first. Keeps its own stack: files can be nested absurdly deep. */
function* walk(value: unknown, leaves: boolean): Generator<Found<unknown>> {
  const open: Found<unknown>[] = [{ path: [], value }];
  for (let at = open.pop(); at; at = open.pop()) {
    yield at;
    if (typeof at.value !== 'object' || at.value === null) continue;
    const isList = Array.isArray(at.value);
    const inside: Found<unknown>[] = [];
    for (const [key, item] of Object.entries(at.value)) {
      if (!leaves && typeof item !== 'object') continue;
      inside.push({ path: [...at.path, isList ? Number(key) : key], value: item });
    }
    open.push(...inside.reverse());
  }
}

/** Every value inside a value (itself included), outermost first. */
export const valuesIn = (value: unknown): Generator<Found<unknown>> => walk(value, true);

/** Every object inside a value, itself included. */
export function* objectsIn(value: unknown): Generator<Found<JsonObject>> {
  for (const found of walk(value, false)) {
    if (isObject(found.value)) yield { path: found.path, value: found.value };
  }
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}
