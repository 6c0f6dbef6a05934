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

/** Every value inside a value (itself included), outermost first. Keeps its own stack: files can be nested absurdly deep. */
export function* valuesIn(value: unknown, path: readonly PathPart[] = []): Generator<Found<unknown>> {
  const open: Found<unknown>[] = [{ path, value }];
  for (let at = open.pop(); at; at = open.pop()) {
    yield at;
    const inside: Found<unknown>[] = [];
    if (Array.isArray(at.value)) {
      for (const [i, item] of at.value.entries()) inside.push({ path: [...at.path, i], value: item });
    } else if (isObject(at.value)) {
      for (const [key, item] of Object.entries(at.value)) inside.push({ path: [...at.path, key], value: item });
    }
    open.push(...inside.reverse());
  }
}

/** Every object inside a value, itself included. */
export function* objectsIn(value: unknown, path: readonly PathPart[] = []): Generator<Found<JsonObject>> {
  for (const found of valuesIn(value, path)) {
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
