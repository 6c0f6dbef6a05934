import { useMemo } from 'react';
import { answerRoute, type RouteAnswer } from '../../core/routes/answerRoute';
import type { NamedRoute } from '../../core/routes/chooseRoutes';
import { useNetwork } from '../../state/network';
import type { RouteView } from './routeView';
import type { RouteQuestionInAddress } from './useRouteQuestion';

export interface Answered {
  readonly answer: RouteAnswer;
  /** The route on screen; null when there is none. */
  readonly chosen: NamedRoute | null;
}

/** Ask the core for routes, and pick the one that the address chooses (else the first). */
export function useRouteAnswer(view: RouteView, { conditions, choice }: RouteQuestionInAddress): Answered | null {
  const { graph } = useNetwork();
  const from = view.kind === 'pair' ? view.from : null;
  const to = view.kind === 'pair' ? view.to : null;
  const answer = useMemo(
    () => (from && to ? answerRoute(graph, { from, to, limits: conditions.limits, has: conditions.has }) : null),
    [graph, from, to, conditions],
  );
  if (!answer) return null;
  const { routes } = answer;
  // A card is named by its first label; a link to a label that a card wins besides it leads there too.
  const chosen =
    routes.find(({ labels }) => labels[0] === choice) ??
    routes.find(({ labels }) => choice !== null && labels.includes(choice)) ??
    routes[0] ??
    null;
  return { answer, chosen };
}
