import { contentOf } from './changeRecords';
import type { PlanRecord, Records } from './model';

/**
 * Two sets of records as one: per record the last change counts. The order of the two does not matter, and merging
 * again changes nothing: every tab ends up with the same plan.
 */
export function mergeRecords(a: Records, b: Records): Records {
  let merged: Map<string, PlanRecord> | undefined;
  for (const [key, theirs] of b) {
    const ours = a.get(key);
    if (ours && !isLater(theirs, ours)) continue;
    merged ??= new Map(a);
    merged.set(key, theirs);
  }
  return merged ?? a;
}

/** Two changes in the same millisecond: what is said decides, so that all tabs choose the same one. */
function isLater(a: PlanRecord, b: PlanRecord): boolean {
  if (a.at !== b.at) return a.at > b.at;
  const [ofA, ofB] = [contentOf(a), contentOf(b)];
  return ofA === ofB ? a.since < b.since : ofA > ofB;
}
