import { followIds } from '../../core/graph/followIds';
import type { Text } from '../../core/model/data';
import type { Graph, Role } from '../../core/model/graph';
import { rolesOfRoute } from '../../core/plan/model';
import type { Plan } from '../../core/plan/planOf';
import type { Translate } from '../../i18n/useWords';

type Pick = (text: Text) => string;

/** The role of today for an id of any time; null when there is none, or more than one. */
export function roleNow(graph: Graph, id: string | undefined): Role | null {
  const [found] = id === undefined ? [] : followIds(graph, [id]);
  return found?.kind === 'kept' || found?.kind === 'moved' ? found.role : null;
}

/** The role that the reader says to have now. */
export const myRoleOf = (graph: Graph, plan: Plan): Role | null => roleNow(graph, plan.about.role);

/** Name for an id of any time. Of a role that the map no longer has, only the id is left to show. */
export function nameOfId(graph: Graph, id: string, pick: Pick): string {
  const role = roleNow(graph, id);
  return role ? pick(role.name) : id.replaceAll('-', ' ');
}

/** What a record belongs to, in words: a role, or a route from its first to its last role. */
export function nameOfAbout(graph: Graph, about: string, pick: Pick, t: Translate): string {
  const roles = rolesOfRoute(about);
  const [first = about, last = about] = [roles[0], roles.at(-1)];
  if (roles.length < 2) return nameOfId(graph, first, pick);
  return t('plan.actions.aboutRoute', { from: nameOfId(graph, first, pick), to: nameOfId(graph, last, pick) });
}
