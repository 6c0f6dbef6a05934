import { useCallback, useMemo } from 'react';
import { type ChosenRoles, chooseCompared, MOST_COMPARED } from '../../core/compare/chooseCompared';
import type { Role } from '../../core/model/graph';
import { comparePath, readCompare } from '../../state/address/compareAddress';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';

export interface CompareQuestion extends ChosenRoles {
  /** The address with other ids side by side. */
  readonly address: (ids: readonly string[]) => string;
  /** The address with one id of now replaced: for an id that stands for several roles, or for none. */
  readonly instead: (id: string, other: Role) => string;
  /** Put a role in a place; a role that stands in another place changes places with what was there. */
  readonly put: (index: number, id: string) => void;
  readonly remove: (role: Role) => void;
}

/** The roles that the address asks for, and the ways to ask for others. */
export function useCompareQuestion(): CompareQuestion {
  const { graph } = useNetwork();
  const { query, go } = useAddress();
  const ids = useMemo(() => readCompare(query), [query]);
  const chosen = useMemo(() => chooseCompared(graph, ids), [graph, ids]);
  const { roles } = chosen;
  const address = useCallback((next: readonly string[]) => comparePath(query, next), [query]);
  return {
    ...chosen,
    address,
    instead: (id, other) => address(ids.map((each) => (each === id ? other.id : each))),
    put: (index, id) => go(address(putIn(idsOf(roles), index, id))),
    remove: (role) => go(address(idsOf(roles.filter((each) => each !== role)))),
  };
}

const idsOf = (roles: readonly Role[]): string[] => roles.map((role) => role.id);

/** Ids with one put in a place; never twice the same, never more than fit. */
export function putIn(ids: readonly string[], index: number, id: string): string[] {
  const next = [...ids];
  const place = Math.min(index, ids.length);
  const before = next.indexOf(id);
  const there = next[place];
  next[place] = id;
  if (before >= 0 && before !== place) {
    if (there === undefined) next.splice(before, 1);
    else next[before] = there;
  }
  return next.slice(0, MOST_COMPARED);
}
