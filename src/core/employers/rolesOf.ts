import type { EmployerFile } from '../model/data';
import type { Role } from '../model/graph';

/** What is asked of an employer to tell its roles. */
export type Staffing = Pick<EmployerFile, 'id' | 'sectors' | 'confirmedRoles'>;

/** Roles of one employer, or of several together. A role is in one of the two lists, never in both. */
export interface EmployerRoles {
  /** Said so themselves. */
  readonly confirmed: readonly Role[];
  /** In a sector of the employer; nobody confirmed it. */
  readonly likely: readonly Role[];
}

/** Whether an employer works in a sector of the role: then it is likely to have it. */
export const sharesSector = (employer: Pick<Staffing, 'sectors'>, role: Pick<Role, 'sectors'>): boolean =>
  employer.sectors.some((sector) => role.sectors.includes(sector));

/** Places that people come from are not employed here. */
const isEmployed = (role: Pick<Role, 'kind'>): boolean => role.kind !== 'origin';

/**
 * The roles of these employers, in the order given. A role that one of them confirmed counts as confirmed. No employers
 * give no roles.
 */
export function rolesAt(employers: readonly Staffing[], roles: readonly Role[]): EmployerRoles {
  const said = new Set(employers.flatMap(({ confirmedRoles }) => confirmedRoles));
  const employed = roles.filter(isEmployed);
  return {
    confirmed: employed.filter(({ id }) => said.has(id)),
    likely: employed.filter((role) => !said.has(role.id) && employers.some((employer) => sharesSector(employer, role))),
  };
}

/** The roles of one employer: its own word, and what follows from its sectors, kept apart. */
export const rolesOf = (employer: Staffing, roles: readonly Role[]): EmployerRoles => rolesAt([employer], roles);

/** Ids of all roles, certain or likely. */
export const idsOf = ({ confirmed, likely }: EmployerRoles): ReadonlySet<string> =>
  new Set([...confirmed, ...likely].map(({ id }) => id));
