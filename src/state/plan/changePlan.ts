import type { PlanChange } from '../../core/plan/changeRecords';
import { loadKeeperForChange } from './loadKeeper';

/** Change the plan; the promise ends when the change is on the screen, and fails when nothing was changed. */
export async function changePlan(...changes: readonly PlanChange[]): Promise<void> {
  const keeper = await loadKeeperForChange();
  keeper.change(changes);
}
