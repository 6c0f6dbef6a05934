import { useCallback, useMemo } from 'react';
import { idsNow } from '../../core/graph/resolveRole';
import type { Graph } from '../../core/model/graph';
import { WISHES, type Wish } from '../../core/options/wishes';
import { type Conditions, readConditions, writeConditions } from '../../state/address/limits';
import { WISH_WORDS, wishOf } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';

/** The question that the address holds: from where, which wish, under which conditions; and how to change it. */
export function useQuestion(graph: Graph) {
  const { query, go } = useAddress();
  const from = query.get('van');
  const wish: Wish = wishOf(query.get('wens')) ?? WISHES[0];
  const conditions = useMemo(
    () =>
      readConditions(
        query,
        (level) => graph.vocabulary.levels.find((term) => term.id === level)?.rank,
        (role) => idsNow(graph, role),
      ),
    [query, graph],
  );
  const address = useCallback(
    (change: { wish?: Wish; conditions?: Conditions; from?: string | null }): string => {
      const next = new URLSearchParams(query);
      if (change.from === null) next.delete('van');
      else if (change.from) next.set('van', change.from);
      if (change.wish) next.set('wens', WISH_WORDS[change.wish]);
      if (change.conditions)
        writeConditions(
          next,
          change.conditions,
          (rank) => graph.vocabulary.levels.find((term) => term.rank === rank)?.id,
        );
      const text = next.toString().replaceAll('%2C', ',');
      return text ? `/stappen?${text}` : '/stappen';
    },
    [query, graph],
  );
  const setConditions = useCallback(
    (next: Conditions) => go(address({ conditions: next }), { replace: true }),
    [go, address],
  );
  return { from, wish, conditions, address, setConditions, go };
}
