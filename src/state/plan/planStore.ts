import { create } from 'zustand';
import type { Records } from '../../core/plan/model';
import { NO_RECORDS } from '../../core/plan/noRecords';
import type { Plan, PlanConditions } from '../../core/plan/planOf';
import type { SetAside } from './device/apart';
import type { PlanNotice } from './notices';

export type { PlanNotice } from './notices';

export interface PlanState {
  /** none: nothing is kept; loading: something is, and is being read. */
  readonly status: 'none' | 'loading' | 'ready';
  readonly records: Records;
  readonly plan: Plan;
  readonly conditions: PlanConditions;
  readonly notices: readonly PlanNotice[];
  /** What could not be read and was set aside. */
  readonly setAside: readonly SetAside[];
  /** A shared computer: the plan lives in the memory of this tab alone. */
  readonly isShared: boolean;
}

export const EMPTY_PLAN: Plan = {
  isEmpty: true,
  about: {},
  diplomas: [],
  registrations: [],
  branches: [],
  avoid: [],
  wishes: new Map(),
  roles: [],
  routes: [],
  stays: [],
  actions: [],
  questions: [],
  notes: new Map(),
};

/** No plan. */
const NONE: PlanState = {
  status: 'none',
  records: NO_RECORDS,
  plan: EMPTY_PLAN,
  conditions: { limits: {}, has: [], aim: null },
  notices: [],
  setAside: [],
  isShared: false,
};

/**
 * The reader's own plan, as all screens see it. Reading, checking and keeping it is the work of `keeper`, which is
 * fetched only when something is kept or somebody saves something.
 */
export const usePlanStore = create<PlanState>(() => NONE);

export const usePlan = (): Plan => usePlanStore((state) => state.plan);
export const usePlanStatus = (): PlanState['status'] => usePlanStore((state) => state.status);
export const usePlanNotices = (): readonly PlanNotice[] => usePlanStore((state) => state.notices);
