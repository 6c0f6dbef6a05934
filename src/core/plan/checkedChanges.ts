import type { PlanChange } from './changeRecords';
import { readRecord } from './readRecord';

/**
 * Changes as they may be kept: what could not be read again must not be written. Texts lose the signs that one cannot
 * see. Throws on a record that is not valid: a screen that lets somebody make one has a bug.
 */
export function checkedChanges(changes: readonly PlanChange[]): readonly PlanChange[] {
  return changes.map((change) => {
    if (!('set' in change)) return change;
    const { record } = readRecord({ ...change.set, since: 0, at: 0 }, 0);
    if (!record || 'gone' in record) throw new Error(`not a valid record of kind ${change.set.kind}`);
    const { since: _since, at: _at, ...item } = record;
    return { set: item };
  });
}
