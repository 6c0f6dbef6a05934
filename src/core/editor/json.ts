/** A JSON object whose shape nobody has checked yet. */
export type Json = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A place in a record: keys, places in a list, and for steps the id of the role they lead to. */
export type Place = readonly string[];

/** Steps go by their goal, so that a place stays right when a step before it comes or goes. */
const KEYED = new Map([['steps', 'to']]);

/** The value at a place, or undefined when there is nothing. */
export function valueAt(value: unknown, place: Place): unknown {
  let at: unknown = value;
  let list = '';
  for (const part of place) {
    const key = KEYED.get(list);
    if (Array.isArray(at)) {
      at = key ? at.find((item) => isObject(item) && item[key] === part) : at[Number(part)];
    } else at = isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined;
    list = part;
  }
  return at;
}

/** A copy with another value at a place; undefined takes the key, or the item of the list, away. */
export function withValue(value: unknown, place: Place, next: unknown, list = ''): unknown {
  const [part, ...rest] = place;
  if (part === undefined) return next;
  if (Array.isArray(value)) {
    const key = KEYED.get(list);
    const found = key ? value.findIndex((item) => isObject(item) && item[key] === part) : Number(part);
    const index = found === -1 ? value.length : found;
    const item = withValue(value[index], rest, next, part);
    return item === undefined ? value.toSpliced(index, 1) : value.toSpliced(index, 1, item);
  }
  const object = isObject(value) ? value : {};
  const inner = withValue(Object.hasOwn(object, part) ? object[part] : undefined, rest, next, part);
  const { [part]: _, ...others } = object;
  if (inner === undefined) return others;
  return { ...object, [part]: inner };
}
