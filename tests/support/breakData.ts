import { dataSet, toFiles } from './dataSet';

/** Ways to break the small data set, one place at a time. */
export type Break = (set: Map<string, unknown>) => void;

const keysOf = (path: string): (string | number)[] =>
  [...path.matchAll(/\["([^"]+)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(([, quoted, index, plain]) =>
    index === undefined ? (quoted ?? plain ?? '') : Number(index),
  );

function parentOf(
  set: Map<string, unknown>,
  file: string,
  path: string,
): { at: Record<string | number, unknown>; key: string | number } {
  const keys = keysOf(path);
  const key = keys.pop() ?? '';
  let at = set.get(file);
  for (const part of keys) at = (at as Record<string | number, unknown>)[part];
  if (typeof at !== 'object' || at === null) throw new Error(`the test data has no ${file} ${path}`);
  return { at: at as Record<string | number, unknown>, key };
}

/** Put a value at a path such as `steps[0].months`. */
export const put =
  (file: string, path: string, value: unknown): Break =>
  (set) => {
    const { at, key } = parentOf(set, file, path);
    at[key] = value;
  };

/** Take a key away. */
export const drop =
  (file: string, path: string): Break =>
  (set) => {
    const { at, key } = parentOf(set, file, path);
    if (!(key in at)) throw new Error(`the test data has no ${file} ${path}`);
    delete at[key];
  };

/** Add items at the end of a list. */
export const add =
  (file: string, path: string, ...items: unknown[]): Break =>
  (set) => {
    const list =
      path === ''
        ? set.get(file)
        : keysOf(path).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], set.get(file));
    (list as unknown[]).push(...items);
  };

/** Replace a whole file, or add one. */
export const file =
  (name: string, value: unknown): Break =>
  (set) => {
    set.set(name, value);
  };

/** Remove a file. */
export const removeFile =
  (name: string): Break =>
  (set) => {
    set.delete(name);
  };

/** The small data set with breaks, written as files. */
export function broken(...breaks: readonly Break[]): Map<string, string> {
  const set = dataSet();
  for (const change of breaks) change(set);
  return toFiles(set);
}
