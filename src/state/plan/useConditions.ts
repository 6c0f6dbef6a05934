import { useCallback, useMemo } from 'react';
import { idsNow } from '../../core/graph/resolveRole';
import type { Graph } from '../../core/model/graph';
import { joinConditions, splitConditions } from '../../core/plan/joinConditions';
import type { PlanConditions } from '../../core/plan/planOf';
import type { LimitName } from '../../core/routes/limits';
import { type Conditions, readConditions, writeConditions } from '../address/limits';
import { useAddress } from '../address/useAddress';
import { loosen, useLoosened } from './loosened';
import { useWishes } from './useWishes';

const NOTHING: Conditions = { limits: {}, has: [] };

export interface Question {
  /** What answers follow: the conditions of the address and the wishes of the plan. */
  readonly conditions: Conditions;
  /** What stands in the address. */
  readonly own: Conditions;
  /** Whether a limit that is on stands so in the plan. */
  readonly isWish: (limit: LimitName) => boolean;
  /** What the plan looks for most. */
  readonly aim: PlanConditions['aim'];
  /** Ask for these conditions: writes what is not in the plan into a query, and lets limits of the plan rest. */
  readonly ask: (conditions: Conditions, into: URLSearchParams) => void;
}

const limitOf = ({ limits }: Conditions, name: LimitName): string =>
  String((limits as Readonly<Record<string, unknown>>)[name]);

/** The conditions of answers about routes and possibilities. */
export function useConditions(graph: Graph): Question {
  const { query } = useAddress();
  const { conditions: kept, on } = useWishes();
  const loosened = useLoosened(kept.limits);
  const own = useMemo(
    () =>
      readConditions(
        query,
        (level) => graph.vocabulary.levels.find((term) => term.id === level)?.rank,
        (role) => idsNow(graph, role),
      ),
    [query, graph],
  );
  /** The wishes in ids of today; what the data do not know cannot hold. */
  const plan = useMemo(() => {
    if (!on) return NOTHING;
    const { sectors, avoid, ...limits } = kept.limits;
    const known = sectors?.filter((id) => graph.vocabulary.sectors.some((sector) => sector.id === id)) ?? [];
    return {
      has: kept.has,
      limits: {
        ...limits,
        ...(known.length > 0 && { sectors: known }),
        ...(avoid && { avoid: avoid.flatMap((id) => idsNow(graph, id)) }),
      },
    };
  }, [graph, kept, on]);
  const inForce = useMemo(
    () => ({ ...plan, limits: { ...plan.limits, ...Object.fromEntries(loosened.map((name) => [name, undefined])) } }),
    [plan, loosened],
  );
  const conditions = useMemo(() => joinConditions(own, inForce), [own, inForce]);
  return {
    own,
    conditions,
    aim: on ? kept.aim : null,
    isWish: (limit) =>
      limitOf(inForce, limit) !== 'undefined' && limitOf(inForce, limit) === limitOf(conditions, limit),
    ask: useCallback(
      (next, into) => {
        const split = splitConditions(next, own, plan);
        if (on) loosen(kept.limits, split.loosened);
        writeConditions(into, split.address, (rank) => graph.vocabulary.levels.find((term) => term.rank === rank)?.id);
      },
      [graph, kept, on, own, plan],
    ),
  };
}
