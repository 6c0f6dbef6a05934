import { useCallback } from 'react';
import type { Graph } from '../../core/model/graph';
import type { RouteLabel } from '../../core/routes/chooseRoutes';
import type { Conditions } from '../../state/address/limits';
import { useAddress } from '../../state/address/useAddress';
import { useConditions } from '../../state/plan/useConditions';
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
  const question = useConditions(graph);
  const { ask } = question;
  const address = useCallback(
    (change: RouteChange, path = '/route'): string => {
      const next = new URLSearchParams(query);
      // Another question has other routes, so an old choice means nothing there.
      next.delete('keuze');
      if (change.from !== undefined) next.set('van', change.from);
      if (change.to !== undefined) next.set('naar', change.to);
      for (const key of ['van', 'naar']) if (next.get(key) === '') next.delete(key);
      if (change.conditions) ask(change.conditions, next);
      if (change.choice) next.set('keuze', CHOICE_WORDS[change.choice]);
      if (path !== '/route') next.delete('naar');
      const text = next.toString().replaceAll('%2C', ',');
      return text ? `${path}?${text}` : path;
    },
    [query, ask],
  );
  const change = useCallback(
    (to: RouteChange) => {
      const next = address(to);
      // What only lets a wish of the plan rest is no step that the back button could undo.
      go(next, { replace: next === address({}) });
    },
    [go, address],
  );
  return {
    ...question,
    from: query.get('van') ?? '',
    to: query.get('naar') ?? '',
    choice: choiceOf(query.get('keuze')),
    address,
    change,
  };
}

export type RouteQuestionInAddress = ReturnType<typeof useRouteQuestion>;
