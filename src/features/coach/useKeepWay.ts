import { useEffect, useRef } from 'react';
import type { PlanChange } from '../../core/plan/changeRecords';
import type { PlanItem } from '../../core/plan/model';
import type { Plan } from '../../core/plan/planOf';
import { changePlan } from '../../state/plan/changePlan';
import { usePlanStore } from '../../state/plan/planStore';
import { useIsShared } from '../../state/plan/sharedAddress';

interface Way<T> {
  readonly id: string;
  /** What keeps it now. */
  readonly kept: (plan: Plan) => readonly T[];
  /** What changes when the tick is set or goes; `taken` is what went when it went before. */
  readonly changes: (plan: Plan, taken: readonly T[]) => readonly PlanChange[];
}

/** Keep something, or no longer. What was let go of by mistake comes back as it was for as long as the screen stands. */
export function useKeepWay<T extends PlanItem>() {
  const taken = useRef(new Map<string, readonly T[]>());
  const isShared = useIsShared();
  // The notes of one client are not for the plan of another.
  // biome-ignore lint/correctness/useExhaustiveDependencies: forgets whenever the plan is another one
  useEffect(() => () => taken.current.clear(), [isShared]);
  return async ({ id, kept, changes }: Way<T>, keeping: boolean): Promise<void> => {
    // What the device has is read first: a record that the screen does not know yet has a note to keep as well.
    await changePlan();
    const { plan } = usePlanStore.getState();
    const before = kept(plan);
    await changePlan(...changes(plan, taken.current.get(id) ?? []));
    if (keeping) taken.current.delete(id);
    else if (before.length > 0) taken.current.set(id, before);
  };
}
