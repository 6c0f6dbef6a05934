import { roleFates } from './roleFates';
import type { Snapshot } from './snapshot';

/**
 * The version in which each role of the last snapshot first stood on the map. A renamed role is as old as it was under
 * its old id. Snapshots from old to new; empty in, empty out.
 */
export function firstSeen(history: readonly Snapshot[]): ReadonlyMap<string, string> {
  let seen = new Map<string, string>();
  let before: Snapshot | null = null;
  for (const now of history) {
    const renamed = new Map(before ? roleFates(before, now).renamed.map(({ from, to }) => [to, from]) : []);
    const next = new Map<string, string>();
    for (const id of Object.keys(now.records.roles))
      next.set(id, seen.get(id) ?? seen.get(renamed.get(id) ?? '') ?? now.version.data);
    seen = next;
    before = now;
  }
  return seen;
}

/** Released versions from old to new, with the data of now as the last one: in place of its own record, if it has one. */
export function historyOf(releases: readonly Snapshot[], now: Snapshot): Snapshot[] {
  return [...releases.filter(({ version }) => version.data !== now.version.data), now];
}
