import type { PlanRecord, Records } from './model';

/** Which version of which record: its stamp by its key. */
export type Versions = ReadonlyMap<string, number>;

export const versionsOf = (records: Records): Versions => new Map([...records].map(([key, { at }]) => [key, at]));

/** The records except exactly these versions of them; what was changed since stays. */
export const withoutVersions = (records: Records, versions: Versions): Records =>
  versions.size === 0 ? records : only(records, (record, key) => versions.get(key) !== record.at);

/** The records for which something holds; the same ones when it holds for all. */
export function only(records: Records, holds: (record: PlanRecord, key: string) => boolean): Records {
  const kept = [...records].filter(([key, record]) => holds(record, key));
  return kept.length === records.size ? records : new Map(kept);
}
