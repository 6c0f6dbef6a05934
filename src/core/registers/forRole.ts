import type { RegistrationFile, RelationFile, RoleFile, WorkFormFile } from '../model/data';
import type { RegisterBook } from './book';

/** The registrations in which everybody in a role stands, in the order of the rules. */
export const registrationsOf = (book: RegisterBook, role: RoleFile): RegistrationFile[] =>
  book.registrations.filter((registration) => book.standing(registration, role) === 'all');

/** The other role of each relation that a role has, with what they share. */
export interface SharedTasks extends Omit<RelationFile, 'roles' | 'id' | 'kind'> {
  readonly role: string;
}

/** Roles that do part of the same work as this one. */
export const sharedTasksOf = (relations: readonly RelationFile[], id: string): SharedTasks[] =>
  relations.flatMap(({ roles: [a, b], what, border, sources, confidence }) => {
    if (id !== a && id !== b) return [];
    return [{ role: id === a ? b : a, what, border, sources, confidence }];
  });

/** Forms in which the work of a role can be done. Places people come from have none. */
export const formsOf = (forms: readonly WorkFormFile[], role: RoleFile): WorkFormFile[] =>
  role.kind === 'origin'
    ? []
    : forms.filter(
        ({ sectors, groups }) =>
          (groups.length === 0 || groups.includes(role.group)) &&
          (sectors.length === 0 || sectors.some((sector) => role.sectors.includes(sector))),
      );
