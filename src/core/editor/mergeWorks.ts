import { isSame } from '../diff/figures';
import { type RecordKey, recordIn, type SourceFiles } from './sourceFiles';
import type { Change, Work } from './work';

/** A record that two people changed, each in another way, or that changed in the data since theirs began. */
export interface Conflict {
  readonly key: RecordKey;
  /** mine: both changed it; data: the data has changed it since. */
  readonly why: 'mine' | 'data';
  /** What is kept when theirs is not taken: my change, or null for the record as the data has it. */
  readonly mine: Change | null;
  readonly theirs: Change;
}

export interface Merge {
  /** My work with all of theirs that nothing stands in the way of. */
  readonly work: Work;
  /** Keys of theirs that came in. */
  readonly taken: readonly RecordKey[];
  /** Keys of which both say the same, or that the data says already. */
  readonly same: readonly RecordKey[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Two works in one, record by record. What only they changed comes in; what both changed alike stays; for the rest
 * somebody has to choose. Each change knows the record it began from, so works on two versions of the data can meet.
 */
export function mergeWorks(files: SourceFiles, mine: Work, theirs: Work): Merge {
  const changes: Record<RecordKey, Change> = { ...mine.changes };
  const taken: RecordKey[] = [];
  const same: RecordKey[] = [];
  const conflicts: Conflict[] = [];
  for (const [key, change] of Object.entries(theirs.changes)) {
    const own = Object.hasOwn(mine.changes, key) ? (mine.changes[key] ?? null) : null;
    const present = recordIn(files, key);
    if (isSame(own ? own.now : present, change.now)) same.push(key);
    else if (own) conflicts.push({ key, why: 'mine', mine: own, theirs: change });
    else if (!isSame(present, change.was)) conflicts.push({ key, why: 'data', mine: null, theirs: change });
    else {
      changes[key] = change;
      taken.push(key);
    }
  }
  return { work: { ...mine, changes }, taken, same, conflicts };
}

/** Settle conflicts: theirs for the keys in `takeTheirs`, what stood there for all others. */
export function settle(files: SourceFiles, merge: Merge, takeTheirs: ReadonlySet<RecordKey>): Work {
  const chosen = merge.conflicts.filter(({ key }) => takeTheirs.has(key));
  const changes = Object.fromEntries(
    // From here on it is a change of the record as this data has it.
    chosen.map(({ key, theirs }) => [key, { ...theirs, was: recordIn(files, key) }]),
  );
  return { ...merge.work, changes: { ...merge.work.changes, ...changes } };
}
