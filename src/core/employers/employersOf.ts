import type { EmployerFile } from '../model/data';
import { sharesSector } from './rolesOf';

export interface RoleEmployers {
  /** Said so themselves. */
  readonly confirmed: readonly EmployerFile[];
  /** Work in a sector of the role; nobody confirmed it. */
  readonly likely: readonly EmployerFile[];
}

/**
 * Employers of a role: their own word, and what follows from their sector, kept apart. Of one region, or (null) of all:
 * then by region. By name within it.
 */
export function employersOf(
  role: { id: string; sectors: readonly string[] },
  employers: readonly EmployerFile[],
  region: string | null,
): RoleEmployers {
  const sorted = employers
    .filter((employer) => region === null || employer.regions.includes(region))
    .sort((a, b) => (a.regions[0] ?? '').localeCompare(b.regions[0] ?? '') || a.name.localeCompare(b.name, 'nl'));
  const confirmed = sorted.filter((employer) => employer.confirmedRoles.includes(role.id));
  const likely = sorted.filter((employer) => !confirmed.includes(employer) && sharesSector(employer, role));
  return { confirmed, likely };
}
