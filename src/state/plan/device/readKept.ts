import { mergeRecords } from '../../../core/plan/mergeRecords';
import type { Release } from '../../../core/plan/migrations/step';
import { NO_RECORDS, type Records } from '../../../core/plan/model';
import { readPlan } from '../../../core/plan/readPlan';
import { BESIDE_KEY, PLAN_KEY } from './keys';
import type { SafeStorage } from './storage';

/** What stands in storage, word for word. */
export interface Texts {
  readonly plan: string | null;
  readonly beside: string | null;
}

/** Why something that stands there may not be written over. */
export interface Trouble {
  readonly why: 'damaged' | 'newer' | 'records';
  /** How many records could not be read; 0 when that is not known. */
  readonly count: number;
}

export interface Kept {
  readonly records: Records;
  /** The trouble with either of the two texts. */
  readonly plan: Trouble | null;
  readonly beside: Trouble | null;
}

/** Null: storage cannot be read. */
export function readTexts(storage: SafeStorage): Texts | null {
  const plan = storage.read(PLAN_KEY);
  const beside = storage.read(BESIDE_KEY);
  return plan.ok && beside.ok ? { plan: plan.text, beside: beside.text } : null;
}

/** The records in what is kept, of both texts together. */
export function readKept(texts: Texts, release: Release): Kept {
  const plan = readText(texts.plan, release);
  const beside = readText(texts.beside, release);
  return { records: mergeRecords(plan.records, beside.records), plan: plan.trouble, beside: beside.trouble };
}

function readText(text: string | null, release: Release): { records: Records; trouble: Trouble | null } {
  if (text === null) return { records: NO_RECORDS, trouble: null };
  // Stamps that cannot be read count as the oldest: in every tab the same, and never newer than a real change.
  const read = readPlan(text, 0, { release, mostLetters: Number.POSITIVE_INFINITY });
  if (read.kind !== 'read') return { records: NO_RECORDS, trouble: { why: read.kind, count: 0 } };
  const lost = read.problems.filter(({ why }) => why === 'invalid' || why === 'unknown-kind').length;
  return { records: read.records, trouble: lost > 0 ? { why: 'records', count: lost } : null };
}
