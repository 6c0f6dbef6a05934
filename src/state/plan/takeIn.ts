import type { PlanChange } from '../../core/plan/changeRecords';
import { keyOf, type PlanRecord } from '../../core/plan/model';
import { putRecords } from './putRecords';

/** Bring changes from a link or a file into the plan, all at once. Gives back how to undo exactly that. */
export async function takeIn(changes: readonly PlanChange[]): Promise<() => Promise<void>> {
  // Stamps only say in which order: what is put in gets stamps of now.
  const records = changes.flatMap((change, index): [string, PlanRecord][] =>
    'set' in change ? [[keyOf(change.set), { ...change.set, since: index + 1, at: index + 1 }]] : [],
  );
  const undo = await putRecords(new Map(records));
  return async () => undo();
}
