import { cleanText } from './cleanText';
import { keyOf, type PlanItem, type PlanKind, type PlanRecord } from './model';
import { ITEM_SCHEMAS, STAMPS_SCHEMA } from './recordSchema';

/** What was wrong with one record of a file, a link or the device. */
export interface RecordProblem {
  readonly why: 'unknown-kind' | 'invalid' | 'cleaned' | 'fields-dropped' | 'restamped';
  /** The kind, where it is one of ours. */
  readonly kind: PlanKind | null;
}

export interface ReadRecord {
  /** Null when nothing of it can be kept. */
  readonly record: PlanRecord | null;
  readonly problems: readonly RecordProblem[];
}

const isKind = (kind: unknown): kind is PlanKind => typeof kind === 'string' && Object.hasOwn(ITEM_SCHEMAS, kind);

/**
 * One record from outside. Known fields are copied one by one; nothing of an unknown shape comes along. Never throws.
 * `now` stands in for stamps that are missing or cannot be.
 */
export function readRecord(value: unknown, now: number): ReadRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { record: null, problems: [{ why: 'invalid', kind: null }] };
  const fields = value as Readonly<Record<string, unknown>>;
  const { kind } = fields;
  if (!isKind(kind)) return { record: null, problems: [{ why: 'unknown-kind', kind: null }] };
  const problems: RecordProblem[] = [];
  const add = (why: RecordProblem['why']) => problems.push({ why, kind });
  const stamps = STAMPS_SCHEMA.safeParse(fields);
  if (!stamps.success) add('restamped');
  const { since, at } = stamps.success ? stamps.data : { since: now, at: now };
  if (fields.gone === true) {
    const key = ITEM_SCHEMAS[kind].shape.id.safeParse(fields.id);
    if (!key.success) return { record: null, problems: [...problems, { why: 'invalid', kind }] };
    return { record: { kind, id: key.data, since, at, gone: true }, problems };
  }
  const parsed = ITEM_SCHEMAS[kind].safeParse(cleanFields(fields, () => add('cleaned')));
  if (!parsed.success) return { record: null, problems: [...problems, { why: 'invalid', kind }] };
  const item: PlanItem = parsed.data;
  if (Object.keys(fields).some((field) => !KNOWN.has(field) && !Object.hasOwn(item, field))) add('fields-dropped');
  return { record: { ...item, since, at }, problems };
}

const KNOWN = new Set(['kind', 'id', 'since', 'at']);

/** Free texts without signs that one cannot see; the other fields as they are. */
function cleanFields(fields: Readonly<Record<string, unknown>>, onCleaned: () => void): Record<string, unknown> {
  const clean: Record<string, unknown> = { ...fields };
  for (const field of ['text', 'note', 'value']) {
    const text = clean[field];
    if (typeof text !== 'string') continue;
    clean[field] = cleanText(text);
    if (clean[field] !== text) onCleaned();
  }
  return clean;
}

/** Records by key, from a list of anything; of two with the same key the later one counts. */
export function readRecords(
  values: readonly unknown[],
  now: number,
): { readonly records: ReadonlyMap<string, PlanRecord>; readonly problems: readonly RecordProblem[] } {
  const records = new Map<string, PlanRecord>();
  const problems: RecordProblem[] = [];
  for (const value of values) {
    const read = readRecord(value, now);
    problems.push(...read.problems);
    if (!read.record) continue;
    const key = keyOf(read.record);
    const before = records.get(key);
    if (!before || before.at <= read.record.at) records.set(key, read.record);
  }
  return { records, problems };
}
