import type { KeptWay } from '../../core/coach/keptWays';
import type { Role } from '../../core/model/graph';

/** Roles that fit side by side, one's own included. */
export const MOST_COMPARED = 3;

/** One's own role and the first ones that are kept: what is proposed to be put side by side. */
export function comparedRoles(own: Role | null, kept: readonly KeptWay[]): readonly Role[] {
  const goals = kept.flatMap(({ goal }) => goal ?? []);
  return [...new Set([...(own ? [own] : []), ...goals])].slice(0, MOST_COMPARED);
}
