import type { PlanChange } from '../../core/plan/changeRecords';
import { undoOf } from '../../core/share/mergePlan';
import { changePlan } from './changePlan';
import { usePlanStore } from './planStore';

/** Bring changes from a link or a file into the plan, all at once. Gives back how to undo exactly that. */
export async function takeIn(changes: readonly PlanChange[]): Promise<() => Promise<void>> {
  const before = usePlanStore.getState().records;
  await changePlan(...changes);
  return () => changePlan(...undoOf(before, changes));
}
