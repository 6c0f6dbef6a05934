import { type PlanChange, sameItem } from '../plan/changeRecords';
import { isLive, keyOf, type Live, PLAN_LIMITS, type Records } from '../plan/model';
import { liveOf } from './choosePlan';

/** What would come into one's own plan, and what is there in two versions. */
export interface ImportPreview {
  readonly added: readonly Live[];
  readonly changed: readonly Conflict[];
  /** Records that say the same on both sides. */
  readonly same: number;
  /** Records that the plan would hold more than it can; 0 when everything fits. */
  readonly over: number;
}

export interface Conflict {
  readonly key: string;
  readonly mine: Live;
  readonly theirs: Live;
}

/** Compare a plan from outside with one's own. Changes nothing. */
export function previewImport(own: Records, theirs: Records): ImportPreview {
  const added: Live[] = [];
  const changed: Conflict[] = [];
  let same = 0;
  for (const record of liveOf(theirs)) {
    const key = keyOf(record);
    const mine = own.get(key);
    if (!mine || !isLive(mine)) added.push(record);
    else if (sameItem(mine, record)) same += 1;
    else changed.push({ key, mine, theirs: record });
  }
  return { added, changed, same, over: Math.max(0, liveOf(own).length + added.length - PLAN_LIMITS.records) };
}

/** What the reader chose where both plans say something else. */
export type Side = 'mine' | 'theirs';

/** The changes that bring a plan from outside into one's own. Nothing is taken away; one's own stays unless chosen. */
export function mergeImport(preview: ImportPreview, choose: (key: string) => Side): readonly PlanChange[] {
  const taken = preview.changed.filter(({ key }) => choose(key) === 'theirs').map(({ theirs }) => theirs);
  return [...preview.added, ...taken].map((set) => ({ set }));
}

/** The changes that bring back what `changes` replaced: what was there exactly as it was, what was not there gone. */
export const undoOf = (before: Records, changes: readonly PlanChange[]): readonly PlanChange[] =>
  changes.map((change) => {
    const named = 'set' in change ? change.set : change.remove;
    const record = before.get(keyOf(named));
    return record && isLive(record) ? { set: record } : { remove: { kind: named.kind, id: named.id } };
  });
