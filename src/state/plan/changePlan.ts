import type { PlanChange } from '../../core/plan/changeRecords';

/** Change the plan; the promise ends when the change is on the screen. */
export async function changePlan(...changes: readonly PlanChange[]): Promise<void> {
  const { openKeeper } = await import('./keeper');
  openKeeper().change(changes);
}
