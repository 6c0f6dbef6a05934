import { changeRecords } from '../../src/core/plan/changeRecords';
import type { PlanItem } from '../../src/core/plan/model';
import { NO_RECORDS } from '../../src/core/plan/noRecords';
import { conditionsOf, planOf } from '../../src/core/plan/planOf';
import { loosen } from '../../src/state/plan/loosened';
import { usePlanStore } from '../../src/state/plan/planStore';

/** Put a plan on all screens, as if it had been read from the device; no wish rests. */
export function seedPlan(...items: readonly PlanItem[]): void {
  const records = changeRecords(
    NO_RECORDS,
    items.map((set) => ({ set })),
    1,
  );
  loosen({}, []);
  const plan = planOf(records);
  usePlanStore.setState({ status: items.length > 0 ? 'ready' : 'none', records, plan, conditions: conditionsOf(plan) });
}

/** A wish that must hold. */
export const must = (id: Extract<PlanItem, { kind: 'wish' }>['id'], value?: number): PlanItem => ({
  kind: 'wish',
  id,
  weight: 'must',
  value,
});
