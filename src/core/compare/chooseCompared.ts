import { type Followed, followIds } from '../graph/followIds';
import type { Graph, Role } from '../model/graph';

/** Two others beside one's own: more cannot be weighed, and do not fit on a phone or a sheet. */
export const MOST_COMPARED = 3;

/** What the reader has to know about the ids that were asked for. */
export type ComparedNotice =
  | Exclude<Followed, { readonly kind: 'kept' }>
  /** Asked for more than once, perhaps under an old id as well. */
  | { readonly kind: 'twice'; readonly role: Role }
  /** Beyond the most that can be compared. */
  | { readonly kind: 'too-many'; readonly roles: readonly Role[] };

export interface ChosenRoles {
  /** The reader's own role first; none twice, at most three. */
  readonly roles: readonly Role[];
  readonly notices: readonly ComparedNotice[];
}

/** The roles that ids of any time stand for, and what became of those that are not there as they were asked. Never throws. */
export function chooseCompared(graph: Graph, ids: readonly string[]): ChosenRoles {
  const roles: Role[] = [];
  const left: Role[] = [];
  const notices: ComparedNotice[] = [];
  for (const followed of followIds(graph, ids)) {
    if (followed.kind !== 'kept') notices.push(followed);
    if (followed.kind !== 'kept' && followed.kind !== 'moved') continue;
    const { role } = followed;
    if (roles.includes(role)) notices.push({ kind: 'twice', role });
    else if (roles.length < MOST_COMPARED) roles.push(role);
    else if (!left.includes(role)) left.push(role);
  }
  if (left.length > 0) notices.push({ kind: 'too-many', roles: left });
  return { roles, notices };
}
