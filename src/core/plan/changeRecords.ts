import { keyOf, type PlanItem, type PlanKind, type PlanRecord, type Records } from './model';
import { LATEST_CLOCK } from './stamps';

/** One change of a plan: a record that is set (whole), or taken away. */
export type PlanChange =
  | { readonly set: PlanItem }
  | { readonly remove: { readonly kind: PlanKind; readonly id: string } };

/** The highest stamp of all records; 0 for none. */
export const newest = (records: Records): number => {
  let highest = 0;
  for (const { at } of records.values()) if (at > highest) highest = at;
  return highest;
};

/**
 * The records after some changes. Stamps only go up, also when the clock of the device goes back: `now` is the clock in
 * milliseconds. A change that changes nothing keeps the old record.
 */
export function changeRecords(records: Records, changes: readonly PlanChange[], now: number): Records {
  const next = new Map(records);
  let stamp = Math.max(Math.min(Math.floor(now), LATEST_CLOCK), newest(records) + 1);
  for (const change of changes) {
    const key = keyOf('set' in change ? change.set : change.remove);
    const before = next.get(key);
    const after = changed(before, change, stamp);
    if (after === before) continue;
    if (after) next.set(key, after);
    stamp += 1;
  }
  return next;
}

function changed(before: PlanRecord | undefined, change: PlanChange, at: number): PlanRecord | undefined {
  const isThere = before !== undefined && !('gone' in before);
  if ('remove' in change) {
    if (!isThere) return before;
    return { kind: change.remove.kind, id: change.remove.id, since: before.since, at, gone: true };
  }
  const after = { ...change.set, since: isThere ? before.since : at, at };
  return isThere && sameItem(before, after) ? before : after;
}

/** Whether two records say the same, whenever they were made. */
export function sameItem(a: PlanRecord, b: PlanRecord): boolean {
  return contentOf(a) === contentOf(b);
}

/** What a record says, without its stamps, as text with its fields in a fixed order. */
export function contentOf(record: PlanRecord): string {
  const { since: _since, at: _at, ...content } = record;
  const fields = Object.entries(content).filter(([, value]) => value !== undefined);
  return JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}
