import { create } from 'zustand';
import { NO_RECORDS, type Records } from '../../core/plan/model';
import type { Plan, PlanConditions } from '../../core/plan/planOf';

/** Something about keeping the plan that the reader must know. */
export type PlanNotice =
  /** Nothing can be stored here (private window, or a setting): the plan lives as long as this tab. */
  | { readonly kind: 'not-kept' }
  /** Storage is full: the last changes are only in this tab. */
  | { readonly kind: 'full' }
  /** What was stored could not be read, or comes from a later version: it was set aside. */
  | { readonly kind: 'set-aside'; readonly why: 'damaged' | 'newer' | 'records'; readonly count: number }
  /** Another tab runs a later version: this one does not write any more. */
  | { readonly kind: 'reload-needed' };

export interface PlanState {
  /** none: nothing is kept; loading: something is, and is being read. */
  readonly status: 'none' | 'loading' | 'ready';
  readonly records: Records;
  readonly plan: Plan;
  readonly conditions: PlanConditions;
  readonly notices: readonly PlanNotice[];
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

const NONE: PlanState = {
  status: 'none',
  records: NO_RECORDS,
  plan: EMPTY_PLAN,
  conditions: { limits: {}, has: [], aim: null },
  notices: [],
};

/**
 * The reader's own plan, as all screens see it. Reading, checking and keeping it is the work of `keeper`, which is
 * fetched only when something is kept or somebody saves something.
 */
export const usePlanStore = create<PlanState>(() => NONE);

export const usePlan = (): Plan => usePlanStore((state) => state.plan);
export const usePlanStatus = (): PlanState['status'] => usePlanStore((state) => state.status);
export const usePlanNotices = (): readonly PlanNotice[] => usePlanStore((state) => state.notices);
