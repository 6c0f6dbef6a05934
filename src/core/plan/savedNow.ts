import { stepsFrom } from '../graph/buildGraph';
import { type Followed, followIds } from '../graph/followIds';
import { stepMonths } from '../lenses/time';
import type { Graph, Role, Step } from '../model/graph';
import type { PlanChange } from './changeRecords';
import { fitText } from './fitText';
import { PLAN_LIMITS, rolesOfRoute, routeId, type SavedRole, type SavedRoute } from './model';
import type { Plan } from './planOf';

/** A saved route in the data of now. */
export interface RouteNow {
  /** What became of each role, in the order of the route. */
  readonly stops: readonly Followed[];
  /** The roles of now, when each stop is one role. */
  readonly roles: readonly Role[] | null;
  /** Steps between them; null where the data has no such step any more. Empty when the roles are not all known. */
  readonly steps: readonly (Step | null)[];
  /** Months of the whole route; null when a step or a role is missing. */
  readonly months: number | null;
}

/** Follow a saved route to the roles and steps of today. Nothing is left out: what has gone is told. */
export function routeNow(graph: Graph, id: string): RouteNow {
  const stops = followIds(graph, rolesOfRoute(id));
  const roles = stops.flatMap((stop) => (stop.kind === 'kept' || stop.kind === 'moved' ? [stop.role] : []));
  if (roles.length < stops.length) return { stops, roles: null, steps: [], months: null };
  const steps = roles.slice(1).map((to, index) => {
    const from = roles[index];
    return (from && stepsFrom(graph, from).find((step) => step.to === to)) ?? null;
  });
  const taken = steps.filter((step) => step !== null);
  const months = taken.length < steps.length ? null : taken.reduce((sum, step) => sum + stepMonths(step), 0);
  return { stops, roles, steps, months };
}

/**
 * What changes when the reader says which role of now they mean: the saved thing moves to its new id with its note, and
 * so does what they want to do about it. A note that stands there already is kept as well.
 */
export function renameSaved(plan: Plan, saved: SavedRole | SavedRoute, id: string): readonly PlanChange[] {
  const { kind } = saved;
  const there = (kind === 'role' ? plan.roles : plan.routes).find((other) => other.id === id);
  const note = fitText([there?.note, saved.note].filter(Boolean).join('\n\n'), PLAN_LIMITS.text);
  const moved = plan.actions.filter(({ about }) => about === saved.id);
  return [
    { remove: { kind, id: saved.id } },
    { set: { kind, id, ...(note === '' ? {} : { note }) } },
    ...moved.map((action) => ({ set: { ...action, about: id } })),
  ];
}

/** The id of a route with another role in the place of one of its stops. */
export const withStop = (id: string, old: string, role: string): string =>
  routeId(rolesOfRoute(id).map((stop) => (stop === old ? role : stop)));
