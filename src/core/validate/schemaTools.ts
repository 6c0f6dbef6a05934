import { z } from 'zod';

/** A schema without the "may be absent" around it. */
export function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional) inner = inner.unwrap() as z.ZodType;
  return inner;
}

/** The schemas of the keys of an object schema, in the order of the definition. */
export const shapeOf = (schema: z.ZodObject): [string, z.ZodType][] =>
  Object.entries(schema.shape).map(([key, inner]) => [key, inner as z.ZodType]);

/** The options of a union schema. */
export const optionsOf = (schema: z.ZodUnion): z.ZodType[] => schema.options.map((option) => option as z.ZodType);

/** Whether this is the `{ unknown: reason }` option of a figure. */
export const isUnknownOption = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodObject && Object.hasOwn(schema.shape, 'unknown');

/** The schema of a key or an item, or null when the schema has no such place. */
function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType | null {
  const outer = unwrap(schema);
  if (outer instanceof z.ZodObject) {
    return typeof key === 'string' && Object.hasOwn(outer.shape, key) ? (outer.shape[key] as z.ZodType) : null;
  }
  if (outer instanceof z.ZodArray) return outer.element as z.ZodType;
  if (outer instanceof z.ZodRecord) return outer.valueType as z.ZodType;
  if (outer instanceof z.ZodUnion) {
    for (const option of optionsOf(outer)) {
      const child = childOf(option, key);
      if (child) return child;
    }
  }
  return null;
}

/** The schema at a path, or null when the path leaves the schema. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let at: z.ZodType | null = schema;
  for (const key of path) at = at && childOf(at, key);
  return at;
}

const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** What belongs in a place, in words for an editor: "a figure is an object with value, unit, …". */
export function wordsFor(schema: z.ZodType): string {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const options = optionsOf(inner);
    const first = options.find((option) => !isUnknownOption(option));
    const words = first ? wordsFor(first) : 'an object';
    return options.some(isUnknownOption) ? `${words}, or { "unknown": reason }` : words;
  }
  if (inner instanceof z.ZodObject) return wordsForObject(inner);
  if (inner instanceof z.ZodArray) return `a list [ … ]; each item: ${wordsFor(inner.element as z.ZodType)}`;
  if (inner instanceof z.ZodRecord)
    return `an object { "name": … }; each value: ${wordsFor(inner.valueType as z.ZodType)}`;
  if (inner instanceof z.ZodEnum) return `one of ${inner.options.map((option) => JSON.stringify(option)).join(', ')}`;
  if (inner instanceof z.ZodLiteral)
    return `exactly ${[...inner.values].map((value) => JSON.stringify(value)).join(' or ')}`;
  if (inner instanceof z.ZodBoolean) return 'true or false, without quotes';
  if (inner instanceof z.ZodNumber) return 'a number, without quotes';
  return 'a text in double quotes';
}

function wordsForObject(schema: z.ZodObject): string {
  const required = shapeOf(schema).filter(([, inner]) => !(inner instanceof z.ZodOptional));
  const keys = required.map(([key]) => key);
  if (keys.join() === 'nl,en') {
    return unwrap(schema.shape.nl as z.ZodType) instanceof z.ZodArray
      ? 'both languages, item by item: { "nl": ["…"], "en": ["…"] }'
      : 'the text in both languages: { "nl": "…", "en": "…" }';
  }
  const figure = keys.includes('asOf') && keys.includes('confidence');
  return `${figure ? 'a figure is an object' : 'an object'} with ${listWords(keys)}`;
}
