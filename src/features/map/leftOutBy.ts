import type { RoleEntry } from '../../core/browse/entries';

/** Which roles of the map the filters leave out, by index: exactly those that the list does not show. */
export function leftOutBy(
  list: { readonly roles: readonly RoleEntry[] },
  entries: readonly RoleEntry[],
): ReadonlySet<number> {
  const shown = new Set(list.roles.map(({ role }) => role.index));
  return new Set(entries.flatMap(({ role }) => (shown.has(role.index) ? [] : [role.index])));
}
