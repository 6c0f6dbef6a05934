import { useMemo } from 'react';
import { followIds } from '../../core/graph/followIds';
import type { Role } from '../../core/model/graph';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';

export interface PlanRoles {
  /** The role that the reader has now, as the plan says; null when it does not, or when it is gone. */
  readonly mine: Role | null;
  /** Saved roles that are still there, in the order in which they were saved. */
  readonly saved: readonly Role[];
}

/** The roles of the reader's plan as they are called today. */
export function useMine(): PlanRoles {
  const { graph } = useNetwork();
  const { about, roles } = usePlan();
  return useMemo(() => {
    const now = (ids: readonly string[]): Role[] =>
      followIds(graph, ids).flatMap((each) => (each.kind === 'kept' || each.kind === 'moved' ? [each.role] : []));
    const mine = now(about.role === undefined ? [] : [about.role])[0] ?? null;
    const saved = [...new Set(now(roles.map(({ id }) => id)))];
    return { mine, saved: saved.filter((role) => role !== mine) };
  }, [graph, about.role, roles]);
}
