import { useMemo } from 'react';
import type { Compared } from '../../core/compare/compareTable';
import { outlookOf } from '../../core/compare/outlook';
import { wayBetween } from '../../core/compare/wayBetween';
import type { Role } from '../../core/model/graph';
import { useNetwork } from '../../state/network';
import { useWishes } from '../../state/plan/useWishes';
import { type RoleDetail, useRoleDetails } from '../../state/useLoaded';

export interface SideBySide {
  readonly compared: readonly Compared[];
  /** The files of the roles, in the same order; null as long as they are not all there. */
  readonly details: readonly RoleDetail[] | null;
  readonly state: ReturnType<typeof useRoleDetails>;
  /** Whether diplomas from the reader's plan count for the ways. */
  readonly countsDiplomas: boolean;
}

const NONE: readonly string[] = [];

/** Roles with all that the table and the trade need: ways and outlooks at once, their files when they have come. */
export function useCompared(roles: readonly Role[]): SideBySide {
  const { graph } = useNetwork();
  const wishes = useWishes();
  const has = wishes.on ? wishes.conditions.has : NONE;
  const state = useRoleDetails(roles.map((role) => role.id));
  const details = state.status === 'ready' ? state.value : null;
  const known = useMemo(() => {
    const [mine] = roles;
    return roles.map((role) => ({
      role,
      way: mine ? wayBetween(graph, mine, role, has) : ({ kind: 'here' } as const),
      outlook: outlookOf(graph, role, roles),
    }));
  }, [graph, roles, has]);
  const compared = useMemo(
    () => known.map((each, index): Compared => ({ ...each, detail: details?.[index] ?? null })),
    [known, details],
  );
  return { compared, details, state, countsDiplomas: has.length > 0 };
}
