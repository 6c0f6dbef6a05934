import { isLive, type Records } from './model';

/** How long a mark of something that was taken away is kept: no tab stays open longer. Milliseconds. */
const KEEP_MARKS = 90 * 24 * 60 * 60 * 1000;

/** The records without the marks of what was taken away long ago. */
export function dropOldMarks(records: Records, now: number): Records {
  const kept = [...records].filter(([, record]) => isLive(record) || record.at > now - KEEP_MARKS);
  return kept.length === records.size ? records : new Map(kept);
}
