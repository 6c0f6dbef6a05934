import type { Option } from '../options/findOptions';
import type { PlanChange } from '../plan/changeRecords';
import { rolesOfRoute, routeId, type StayId } from '../plan/model';
import type { Plan } from '../plan/planOf';
import type { KeptWay } from './keptWays';

/** The records that keep a possibility: a role one step away is kept as such, a longer way as a route. */
function recordsOf(option: Option, plan: Plan): readonly { readonly kind: 'role' | 'route'; readonly id: string }[] {
  const goal = option.role.id;
  const role = plan.roles.some(({ id }) => id === goal) ? [{ kind: 'role' as const, id: goal }] : [];
  const routes = plan.routes.filter(({ id }) => rolesOfRoute(id).at(-1) === goal);
  return [...role, ...routes.map(({ id }) => ({ kind: 'route' as const, id }))];
}

/** Whether a possibility is kept, in whatever form it was saved. */
export const isKept = (option: Option, plan: Plan): boolean => recordsOf(option, plan).length > 0;

/** What changes when a possibility is kept, or is kept no longer. */
export function keepChanges(option: Option, plan: Plan, keep: boolean): readonly PlanChange[] {
  if (!keep) return recordsOf(option, plan).map((remove) => ({ remove }));
  const [first] = option.steps;
  if (!first || option.steps.length === 1) return [{ set: { kind: 'role', id: option.role.id } }];
  return [{ set: { kind: 'route', id: routeId([first.from.id, ...option.steps.map(({ to }) => to.id)]) } }];
}

/** The note at something that is kept; an empty one goes away. */
export function noteChange({ kind, id }: Pick<KeptWay, 'kind' | 'id'>, text: string): PlanChange {
  const note = text === '' ? undefined : text;
  return { set: kind === 'stay' ? { kind, id: id as StayId, note } : { kind, id, note } };
}
