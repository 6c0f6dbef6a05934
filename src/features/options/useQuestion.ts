import { useCallback, useMemo } from 'react';
import type { Graph } from '../../core/model/graph';
import { WISHES, type Wish } from '../../core/options/wishes';
import type { Conditions } from '../../state/address/limits';
import { WISH_WORDS, wishOf } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { EMPLOYERS_KEY, useNarrowing } from '../../state/narrowing';
import { useConditions } from '../../state/plan/useConditions';

/**
 * The question that the address holds: from where, which wish, under which conditions (with those of the plan); and how
 * to change it.
 */
export function useQuestion(graph: Graph) {
  const { query, go } = useAddress();
  const from = query.get('van');
  const question = useConditions(graph);
  const { ask } = question;
  const goals = useNarrowing()?.roles ?? undefined;
  const conditions = useMemo(
    () => ({ ...question.conditions, limits: { ...question.conditions.limits, ...(goals && { goals }) } }),
    [question.conditions, goals],
  );
  const wish: Wish = wishOf(query.get('wens')) ?? question.aim ?? WISHES[0];
  const address = useCallback(
    (change: { wish?: Wish; conditions?: Conditions; from?: string | null }): string => {
      const next = new URLSearchParams(query);
      if (change.from === null) next.delete('van');
      else if (change.from) next.set('van', change.from);
      if (change.wish) next.set('wens', WISH_WORDS[change.wish]);
      if (change.conditions) ask(change.conditions, next);
      // Employers are named in the address, not as a limit: letting the limit go takes them out.
      if (goals && change.conditions && !change.conditions.limits.goals) next.delete(EMPLOYERS_KEY);
      const text = next.toString().replaceAll('%2C', ',');
      return text ? `/stappen?${text}` : '/stappen';
    },
    [query, ask, goals],
  );
  const setConditions = useCallback(
    (next: Conditions) => go(address({ conditions: next }), { replace: true }),
    [go, address],
  );
  return { ...question, conditions, from, wish, address, setConditions, go };
}
