import { useCallback } from 'react';
import type { Graph } from '../../core/model/graph';
import { WISHES, type Wish } from '../../core/options/wishes';
import type { Conditions } from '../../state/address/limits';
import { WISH_WORDS, wishOf } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
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
  const wish: Wish = wishOf(query.get('wens')) ?? question.aim ?? WISHES[0];
  const address = useCallback(
    (change: { wish?: Wish; conditions?: Conditions; from?: string | null }): string => {
      const next = new URLSearchParams(query);
      if (change.from === null) next.delete('van');
      else if (change.from) next.set('van', change.from);
      if (change.wish) next.set('wens', WISH_WORDS[change.wish]);
      if (change.conditions) ask(change.conditions, next);
      const text = next.toString().replaceAll('%2C', ',');
      return text ? `/stappen?${text}` : '/stappen';
    },
    [query, ask],
  );
  const setConditions = useCallback(
    (next: Conditions) => go(address({ conditions: next }), { replace: true }),
    [go, address],
  );
  return { ...question, from, wish, address, setConditions, go };
}
