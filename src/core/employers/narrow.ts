import type { EmployerFile } from '../model/data';
import type { Role } from '../model/graph';
import { idsOf, rolesAt, rolesOf } from './rolesOf';

/** More employers at once say nothing any more: nearly every role is at one of them. */
export const MOST_EMPLOYERS = 5;

/** What the roles are narrowed to: the employers that somebody named, and the roles that one of them has. */
export interface Narrowing {
  /** By name, each once. */
  readonly employers: readonly EmployerFile[];
  /** Ids that no employer has. */
  readonly unknown: readonly string[];
  /** Ids of the roles per employer, certain or likely. */
  readonly rolesBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the roles that at least one of them has; null: no employer is left to narrow to, so all roles stay. */
  readonly roles: ReadonlySet<string> | null;
  /** How many of those an employer confirmed, and how many follow from a sector only. */
  readonly confirmed: number;
  readonly likely: number;
}

/**
 * The roles at any of these employers, certain or likely. The order of the ids says nothing. Ids that no employer has are
 * told, and narrow nothing.
 */
export function narrow(ids: readonly string[], employers: readonly EmployerFile[], roles: readonly Role[]): Narrowing {
  const asked = new Set(ids);
  const known = employers
    .filter(({ id }) => asked.has(id))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1));
  const together = rolesAt(known, roles);
  return {
    employers: known,
    unknown: [...asked].filter((id) => !known.some((employer) => employer.id === id)).sort(),
    rolesBy: new Map(known.map((employer) => [employer.id, idsOf(rolesOf(employer, roles))])),
    roles: known.length > 0 ? idsOf(together) : null,
    confirmed: together.confirmed.length,
    likely: together.likely.length,
  };
}
