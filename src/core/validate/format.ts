import { z } from 'zod';
import { type FileRule, ruleFor } from './files';
import { optionsOf, shapeOf, unwrap } from './schemaTools';
import { isObject, isStringList } from './walk';

/** Lists of ids whose order says nothing. Skills are not here: the most important one stands first. */
const UNORDERED = new Set(['learningRoutes', 'registers', 'sectors', 'sources']);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byNature = new Intl.Collator('nl', { numeric: true }).compare;

/**
 * A value in the one form in which data files are written: keys in the order of the schema, keys of records and lists
 * without a meaningful order sorted, no spaces around texts. What does not fit the schema is kept as it is.
 */
export function canonical(value: unknown, schema: z.ZodType, key = ''): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const option = optionsOf(inner).find((candidate) => candidate.safeParse(value).success);
    return option ? canonical(value, option, key) : value;
  }
  if (inner instanceof z.ZodObject && isObject(value)) return canonicalObject(value, inner);
  if (inner instanceof z.ZodRecord && isObject(value)) {
    const entries = Object.entries(value).sort(([a], [b]) => byNature(a, b) || byText(a, b));
    return Object.fromEntries(entries.map(([name, item]) => [name, canonical(item, inner.valueType as z.ZodType)]));
  }
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const items = value.map((item) => canonical(item, inner.element as z.ZodType));
    if (UNORDERED.has(key) && isStringList(items)) return items.toSorted(byText);
    return key === 'steps' ? sortedBy(items, 'to') : items;
  }
  return typeof value === 'string' ? value.trim() : value;
}

function canonicalObject(value: { readonly [key: string]: unknown }, schema: z.ZodObject): unknown {
  const shape = shapeOf(schema);
  const known = new Set(shape.map(([key]) => key));
  return Object.fromEntries([
    ...shape.flatMap(([key, inner]) => (Object.hasOwn(value, key) ? [[key, canonical(value[key], inner, key)]] : [])),
    ...Object.entries(value).filter(([key]) => !known.has(key)),
  ]);
}

function sortedBy(items: readonly unknown[], key: string): unknown[] {
  const idOf = (item: unknown): string => (isObject(item) && typeof item[key] === 'string' ? item[key] : '');
  return items.toSorted((a, b) => byText(idOf(a), idOf(b)));
}

/** The text of a data file in its one standard form: two spaces, link to the schema first, a line end at the end. */
export function formatFile(file: string, value: unknown): string {
  const rule = ruleFor(file);
  return `${JSON.stringify(rule ? standard(rule, value) : value, null, 2)}\n`;
}

/** What records of a list go by, where that is not their id. */
const LIST_KEYS: ReadonlyMap<string, string> = new Map([
  ['redirects', 'from'],
  ['changes', 'version'],
]);

function standard(rule: FileRule, value: unknown): unknown {
  if (rule.place === 'list') {
    const records = canonical(value, rule.schema);
    return Array.isArray(records) ? sortedBy(records, LIST_KEYS.get(rule.kind) ?? 'id') : records;
  }
  const hasLink = rule.schema instanceof z.ZodObject && Object.hasOwn(rule.schema.shape, '$schema');
  if (!hasLink || !isObject(value)) return canonical(value, rule.schema);
  const up = rule.place === 'folder' ? rule.folder.replaceAll(/[^/]+/g, '..') : '.';
  const linked = { ...value, $schema: `${up}/schema/${rule.schemaName}.schema.json` };
  return canonical(linked, rule.schema);
}
