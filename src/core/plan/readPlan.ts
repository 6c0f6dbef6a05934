import { migrate } from './migrations/migrate';
import { RELEASE } from './migrations/release';
import type { Records } from './model';
import { type RecordProblem, readRecords } from './readRecord';

/** Says whose file it is, before anything else in it is believed. */
export const PLAN_MARK = 'routekaart-zorg';
export const PLAN_VERSION = RELEASE.version;
/** Letters of a file from outside. */
export const MOST_LETTERS = 1_000_000;

export type ReadPlan =
  | { readonly kind: 'read'; readonly records: Records; readonly problems: readonly RecordProblem[] }
  /** Made by a later version of the product: to be kept as it is. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly why: 'too-large' | 'not-json' | 'not-a-plan' };

/**
 * A plan from text: what the device kept, or a file. Each record is checked on its own: one that is wrong does not take
 * the others along. What an earlier version wrote is brought along in steps. Never throws.
 * `mostLetters`: the device has its own limit, and a plan that could be kept there must be readable again.
 */
export function readPlan(text: string, now: number, { release = RELEASE, mostLetters = MOST_LETTERS } = {}): ReadPlan {
  if (text.length > mostLetters) return { kind: 'damaged', why: 'too-large' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'damaged', why: 'not-json' };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'damaged', why: 'not-a-plan' };
  const { app, version, records } = value as Readonly<Record<string, unknown>>;
  if (app !== PLAN_MARK || typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { kind: 'damaged', why: 'not-a-plan' };
  if (version > release.version) return { kind: 'newer', version };
  if (!Array.isArray(records)) return { kind: 'damaged', why: 'not-a-plan' };
  const migrated = migrate(records, version, release);
  return migrated ? { kind: 'read', ...readRecords(migrated, now) } : { kind: 'damaged', why: 'not-a-plan' };
}

/** A plan as text; readPlan gives the same records back. */
export const writePlan = (records: Records, { version } = RELEASE): string =>
  JSON.stringify({ app: PLAN_MARK, version, records: [...records.values()] });
