import { isSame } from '../diff/figures';
import { isObject, type Place, withValue } from './json';
import { fileOf, type RecordKey, recordIn, type SourceFiles, versionOf } from './sourceFiles';

/** How far a change is in the working group. */
export const STATUSES = ['idea', 'proposed', 'agreed'] as const;
export type Status = (typeof STATUSES)[number];

/** What happens to one record: as it was, as it is to be, and where the working group stands with it. */
export interface Change {
  /** The record in the data that the change started from; null for a new record. */
  readonly was: unknown;
  readonly now: unknown;
  readonly status: Status;
  /** Number or name of the session in which it was agreed; empty when it was not. */
  readonly session: string;
  readonly note: string;
}

/** Everything that somebody changed, against one version of the data. */
export interface Work {
  readonly format: 1;
  readonly base: string;
  readonly changes: Readonly<Record<RecordKey, Change>>;
}

export const emptyWork = (files: SourceFiles): Work => ({ format: 1, base: versionOf(files), changes: {} });

/** The record as it is to be: changed, or as the data has it. */
export const recordNow = (files: SourceFiles, work: Work, key: RecordKey): unknown =>
  work.changes[key]?.now ?? recordIn(files, key);

/** Say what a record is to be. A record that is as it was again is no change any more, unless something is noted with it. */
export function putRecord(files: SourceFiles, work: Work, key: RecordKey, now: unknown): Work {
  const before = work.changes[key];
  const was = before ? before.was : recordIn(files, key);
  const change: Change = { status: 'idea', session: '', note: '', ...before, was, now };
  if (isSame(was, now) && change.note === '') return dropChange(work, key);
  return { ...work, changes: { ...work.changes, [key]: change } };
}

/** Say what stands at one place of a record. */
export const putValue = (files: SourceFiles, work: Work, key: RecordKey, place: Place, value: unknown): Work =>
  putRecord(files, work, key, withValue(recordNow(files, work, key), place, value));

/** Where the working group stands with a change. Does nothing for a record that was not changed. */
export function putStanding(
  work: Work,
  key: RecordKey,
  standing: Partial<Pick<Change, 'status' | 'session' | 'note'>>,
): Work {
  const change = work.changes[key];
  return change ? { ...work, changes: { ...work.changes, [key]: { ...change, ...standing } } } : work;
}

/** Take a change back: the record is as the data has it, and a new record is gone. */
export function dropChange(work: Work, key: RecordKey): Work {
  const { [key]: _, ...changes } = work.changes;
  return { ...work, changes };
}

/** The files that the changes touch, as they are to be. */
export function changedFiles(files: SourceFiles, work: Work): SourceFiles {
  const changed: Record<string, unknown> = {};
  for (const [key, { now }] of Object.entries(work.changes)) {
    const file = fileOf(key);
    changed[file] = key.startsWith('sources/') ? withRecord(changed[file] ?? files[file], now) : now;
  }
  return changed;
}

/** All files with the changes in them. */
export const applyWork = (files: SourceFiles, work: Work): SourceFiles => ({ ...files, ...changedFiles(files, work) });

function withRecord(list: unknown, record: unknown): unknown[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const id = isObject(record) ? record.id : undefined;
  const at = items.findIndex((item) => isObject(item) && item.id === id);
  return at === -1 ? [...items, record] : items.toSpliced(at, 1, record);
}
