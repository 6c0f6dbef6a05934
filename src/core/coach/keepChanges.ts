import type { Option } from '../options/findOptions';
import type { PlanChange } from '../plan/changeRecords';
import { keyOf, rolesOfRoute, routeId, type SavedRole, type SavedRoute, type StayId } from '../plan/model';
import type { Plan } from '../plan/planOf';
import type { KeptWay } from './keptWays';

/** The records that keep a possibility: a role one step away is kept as such, a longer way as a route. */
export function keptRecords(option: Option, plan: Plan): readonly (SavedRole | SavedRoute)[] {
  const goal = option.role.id;
  return [
    ...plan.roles.filter(({ id }) => id === goal),
    ...plan.routes.filter(({ id }) => rolesOfRoute(id).at(-1) === goal),
  ];
}

/** Whether a possibility is kept, in whatever form it was saved. */
export const isKept = (option: Option, plan: Plan): boolean => keptRecords(option, plan).length > 0;

/**
 * What changes when a possibility is kept, or is kept no longer. `taken` is what was taken away when it was let go of:
 * that comes back as it was. A note that is saved already always stays.
 */
export function keepChanges(
  option: Option,
  plan: Plan,
  keep: boolean,
  taken: readonly (SavedRole | SavedRoute)[] = [],
): readonly PlanChange[] {
  const kept = keptRecords(option, plan);
  if (!keep) return kept.map(({ kind, id }) => ({ remove: { kind, id } }));
  const items = taken.length > 0 ? taken : [bareRecord(option)];
  const saved = new Map(kept.map((item) => [keyOf(item), item]));
  return items.map((item) => ({ set: { ...item, ...saved.get(keyOf(item)) } }));
}

function bareRecord({ role, steps }: Option): SavedRole | SavedRoute {
  const [first] = steps;
  if (!first || steps.length === 1) return { kind: 'role', id: role.id };
  return { kind: 'route', id: routeId([first.from.id, ...steps.map(({ to }) => to.id)]) };
}

/** The note at something that is kept; an empty one goes away. */
export function noteChange({ kind, id }: Pick<KeptWay, 'kind' | 'id'>, text: string): PlanChange {
  const note = text === '' ? undefined : text;
  return { set: kind === 'stay' ? { kind, id: id as StayId, note } : { kind, id, note } };
}
