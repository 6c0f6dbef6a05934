import { resolveRole } from '../graph/resolveRole';
import type { Graph, Role, Step } from '../model/graph';
import { reachRoles } from '../options/reachRoles';
import { rolesOfRoute, type StayId } from '../plan/model';
import type { Plan } from '../plan/planOf';

/** Something that a reader keeps in a talk: a way of staying, a role, or a route. */
export interface KeptWay {
  readonly kind: 'stay' | 'role' | 'route';
  /** Id of the saved record. */
  readonly id: string;
  readonly note: string;
  /** Where it leads; null for staying, and for a role that is not on the map any more. */
  readonly goal: Role | null;
  /** The steps to it, as far as the map knows them. */
  readonly steps: readonly Step[];
}

/** As far as a talk looks ahead. */
const MOST_STEPS = 3;

/**
 * All that is kept, staying first, each in the order in which it was saved. A saved role comes with the way to it that
 * asks least from `from`; a route that ends at a saved role speaks for both. Never throws, whatever the ids.
 */
export function keptWays(graph: Graph, plan: Plan, from: Role | null): readonly KeptWay[] {
  const stays = plan.stays.map(({ id, note }) => way('stay', id, note, null, []));
  const routes = plan.routes.map(({ id, note }) => {
    const roles = rolesOfRoute(id).map((each) => roleNow(graph, each));
    const steps = roles.slice(1).flatMap((to, at) => stepBetween(graph, roles[at] ?? null, to));
    return way('route', id, note, roles.at(-1) ?? null, steps);
  });
  const told = new Set(routes.map(({ goal }) => goal));
  const reached = new Map<Role, readonly Step[]>();
  if (from && plan.roles.length > 0)
    for (const { role, steps } of reachRoles(graph, from, { has: plan.diplomas, maxSteps: MOST_STEPS }))
      reached.set(role, steps);
  const roles = plan.roles.flatMap(({ id, note }) => {
    const goal = roleNow(graph, id);
    if (goal && told.has(goal)) return [];
    return [way('role', id, note, goal, (goal && reached.get(goal)) ?? [])];
  });
  return [...stays, ...roles, ...routes];
}

const way = (
  kind: KeptWay['kind'],
  id: string | StayId,
  note: string | undefined,
  goal: Role | null,
  steps: readonly Step[],
): KeptWay => ({ kind, id, note: note ?? '', goal, steps });

/** A role by an id of any time, when it lives on in one role. */
function roleNow(graph: Graph, id: string): Role | null {
  const found = resolveRole(graph, id);
  if (found.kind === 'found') return found.role;
  return found.kind === 'moved' && found.roles.length === 1 ? (found.roles[0] ?? null) : null;
}

const stepBetween = (graph: Graph, from: Role | null, to: Role | null): readonly Step[] =>
  from && to ? (graph.out[from.index] ?? []).filter((step) => step.to === to).slice(0, 1) : [];

/** Longest id that a question can say it belongs to. */
const LONGEST_ABOUT = 200;

/** What a question about a kept way belongs to: its id, or for a very long route where it ends. */
export const aboutOf = ({ id, kind }: Pick<KeptWay, 'id' | 'kind'>): string =>
  kind === 'route' && id.length > LONGEST_ABOUT ? (rolesOfRoute(id).at(-1) ?? '') : id;
