import { useCallback, useMemo } from 'react';
import { idsNow } from '../../core/graph/resolveRole';
import type { Graph } from '../../core/model/graph';
import type { RouteLabel } from '../../core/routes/chooseRoutes';
import { type Conditions, readConditions, writeConditions } from '../../state/address/limits';
import { useAddress } from '../../state/address/useAddress';
import { CHOICE_WORDS, choiceOf } from './choiceWords';

export interface RouteChange {
  readonly from?: string;
  readonly to?: string;
  readonly conditions?: Conditions;
  readonly choice?: RouteLabel;
}

/** The question in the address: from, to, conditions and the chosen route; and the addresses of other questions. */
export function useRouteQuestion(graph: Graph) {
  const { query, go } = useAddress();
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
    (change: RouteChange, path = '/route'): string => {
      const next = new URLSearchParams(query);
      // Another question has other routes, so an old choice means nothing there.
      next.delete('keuze');
      if (change.from !== undefined) next.set('van', change.from);
      if (change.to !== undefined) next.set('naar', change.to);
      for (const key of ['van', 'naar']) if (next.get(key) === '') next.delete(key);
      if (change.conditions)
        writeConditions(
          next,
          change.conditions,
          (rank) => graph.vocabulary.levels.find((term) => term.rank === rank)?.id,
        );
      if (change.choice) next.set('keuze', CHOICE_WORDS[change.choice]);
      if (path !== '/route') next.delete('naar');
      const text = next.toString().replaceAll('%2C', ',');
      return text ? `${path}?${text}` : path;
    },
    [query, graph],
  );
  const change = useCallback((to: RouteChange) => go(address(to)), [go, address]);
  return {
    from: query.get('van') ?? '',
    to: query.get('naar') ?? '',
    choice: choiceOf(query.get('keuze')),
    conditions,
    address,
    change,
  };
}

export type RouteQuestionInAddress = ReturnType<typeof useRouteQuestion>;
