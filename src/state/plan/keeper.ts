import { changeRecords, type PlanChange } from '../../core/plan/changeRecords';
import type { Records } from '../../core/plan/model';
import { conditionsOf, planOf } from '../../core/plan/planOf';
import { usePlanStore } from './planStore';

/** Holds the records of the plan and keeps them. */
export interface Keeper {
  change(changes: readonly PlanChange[]): void;
}

let opened: Keeper | undefined;

/** The one keeper of this tab. */
export function openKeeper(): Keeper {
  opened ??= { change: (changes) => show(changeRecords(usePlanStore.getState().records, changes, Date.now())) };
  return opened;
}

/** Put these records on all screens. */
function show(records: Records): void {
  const plan = planOf(records);
  usePlanStore.setState({ status: 'ready', records, plan, conditions: conditionsOf(plan) });
}
