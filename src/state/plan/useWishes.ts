import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { PlanConditions } from '../../core/plan/planOf';
import { withQuery } from '../address/paths';
import { useAddress } from '../address/useAddress';
import { loosen } from './loosened';
import { usePlanStore } from './planStore';

export interface Wishes {
  /** What the plan asks for, whether it is used now or not. */
  readonly conditions: PlanConditions;
  /** Whether the plan has anything that answers can follow. */
  readonly has: boolean;
  /** Whether answers follow it now: `wensen=uit` in the address switches it off. */
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

/**
 * The wishes of the reader's plan for routes and possibilities. They come from the device, never from the address: a
 * link that is shared does not tell them. Only the switch stands there, and every link carries it along.
 */
export function useWishes(): Wishes {
  const conditions = usePlanStore((state) => state.conditions);
  const { path, query } = useAddress();
  const [, navigate] = useLocation();
  const off = query.get('wensen') === 'uit';
  const has = useMemo(
    () => Object.keys(conditions.limits).length + conditions.has.length > 0 || conditions.aim !== null,
    [conditions],
  );
  const turn = useCallback(
    (on: boolean) => {
      const next = Object.fromEntries(query);
      delete next.wensen;
      loosen(conditions.limits, []);
      navigate(withQuery(path, on ? next : { ...next, wensen: 'uit' }) + window.location.hash, { replace: true });
    },
    [conditions, navigate, path, query],
  );
  return { conditions, has, on: has && !off, turn };
}
