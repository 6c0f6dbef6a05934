import { useState } from 'react';
import type { Role, Words } from '../../core/model/graph';
import type { Route } from '../../core/routes/findRoutes';
import type { RoleDetail } from '../../state/useLoaded';
import { useRoleDetails, useWordLists } from '../../state/useLoaded';
import { type Leg, legsOf, rolesOf } from './routeFacts';

/** A route with everything that is told about it. */
export interface ShownRoute {
  readonly route: Route;
  readonly roles: readonly Role[];
  readonly details: readonly RoleDetail[];
  readonly legs: readonly Leg[];
  readonly words: Words;
}

export interface Shown {
  /** The last route that is complete; it stays on screen while the next one loads, so that the page does not jump. */
  readonly shown: ShownRoute | null;
  readonly busy: boolean;
  readonly retry: (() => void) | null;
}

/** Load the details of the roles of a route. */
export function useShownRoute(from: Role, route: Route): Shown {
  const roles = rolesOf(from, route);
  const details = useRoleDetails(roles.map((role) => role.id));
  const words = useWordLists();
  const [shown, setShown] = useState<ShownRoute | null>(null);
  if (
    details.status === 'ready' &&
    words.status === 'ready' &&
    (shown?.route !== route || shown.details !== details.value)
  )
    setShown({ route, roles, details: details.value, legs: legsOf(route, details.value), words: words.value });
  const failed = [details, words].find((loaded) => loaded.status === 'failed');
  return { shown, busy: shown?.route !== route, retry: failed?.status === 'failed' ? failed.retry : null };
}
