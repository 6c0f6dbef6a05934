import type { Role } from '../model/graph';
import { type Counted, mostFirst, type Rule } from './world';

const rolesWhere =
  (fits: (role: Role) => boolean): Rule =>
  ({ graph }) => ({ of: null, items: mostFirst(graph.roles.filter(fits).map((role) => ({ role, amount: null }))) });

/** Jobs of two halves. */
export const combinations: Rule = rolesWhere(({ kind }) => kind === 'combination');
/** Tasks that people do next to their own job. */
export const sideRoles: Rule = rolesWhere(({ sideRole }) => sideRole);

/** Pairs of roles that do part of the same work. */
export const sharedTasks: Rule = ({ graph, relations }) => ({
  of: null,
  items: relations.flatMap(({ roles }): Counted[] => {
    const [a, b] = roles.map((id) => graph.byId.get(id));
    return a && b ? [{ kind: 'pair', roles: [a, b] }] : [];
  }),
});
