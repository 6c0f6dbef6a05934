import { stepsFrom } from '../graph/buildGraph';
import { followIds } from '../graph/followIds';
import type { Graph, Role, Step } from '../model/graph';
import { activeLimits } from '../routes/answerRoute';
import { chooseRoutes } from '../routes/chooseRoutes';
import { findRoutes } from '../routes/findRoutes';
import { rolesOfRoute } from './model';
import { conditionsOf, type Plan, type PlanConditions } from './planOf';

/** How the route to an option came on the sheet, or why there is none. */
export type RouteOrigin =
  /** The reader saved this chain of roles. */
  | 'saved'
  /** Saved, but one of its steps or roles is not on the map any more: this is the quickest way now. */
  | 'changed'
  /** The quickest that we know. */
  | 'fastest'
  /** The quickest that fits what must hold for the reader; a quicker one does not. */
  | 'fitting'
  /** No chain of steps leads there. */
  | 'none'
  /** There is one, but none that fits what must hold. */
  | 'none-fitting'
  /** We do not know where the reader starts. */
  | 'no-start';

/** A role that the reader considers, with the way to it. */
export interface SheetOption {
  /** Of the saved record: a role id, or a chain of them. */
  readonly id: string;
  readonly from: Role | null;
  readonly goal: Role;
  readonly origin: RouteOrigin;
  /** Empty when there is no route. */
  readonly steps: readonly Step[];
  /** The reader's own words about it, as saved. */
  readonly notes: readonly string[];
}

export interface SheetOptions {
  /** Routes first, then roles without a route of their own, each in the order of saving. */
  readonly options: readonly SheetOption[];
  /** Saved ids that no role of today answers to. */
  readonly lost: readonly string[];
}

/** The reader's own role as it is called now; null when it is unknown, or lives on in several roles. */
export function roleOfPlan(graph: Graph, { about }: Plan): Role | null {
  return about.role === undefined ? null : roleNow(graph, about.role);
}

function roleNow(graph: Graph, id: string): Role | null {
  const [found] = followIds(graph, [id]);
  return found?.kind === 'kept' || found?.kind === 'moved' ? found.role : null;
}

/**
 * What the reader considers: every saved route and role. A saved role that a saved route leads to adds its note there;
 * the reader's own role is no option.
 */
export function sheetOptions(graph: Graph, plan: Plan): SheetOptions {
  const from = roleOfPlan(graph, plan);
  const conditions = conditionsOf(plan);
  const options: SheetOption[] = [];
  const lost: string[] = [];
  for (const { id, note } of plan.routes) {
    const option = savedRoute(graph, id, conditions);
    if (option) options.push({ ...option, notes: note ? [note] : [] });
    else lost.push(id);
  }
  for (const { id, note } of plan.roles) {
    const goal = roleNow(graph, id);
    const same = goal ? options.findIndex((option) => option.goal === goal) : -1;
    const before = options[same];
    if (before) {
      if (note) options[same] = { ...before, notes: [...before.notes, note] };
    } else if (!goal) lost.push(id);
    else if (goal !== from) options.push({ id, ...wayTo(graph, from, goal, conditions), notes: note ? [note] : [] });
  }
  return { options, lost };
}

/** A saved chain; when it is not there any more, the quickest way between its ends. Null when an end is gone. */
function savedRoute(graph: Graph, id: string, conditions: PlanConditions): Omit<SheetOption, 'notes'> | null {
  const ids = rolesOfRoute(id);
  // Two roles that became one leave no step between them.
  const chain = ids.map((each) => roleNow(graph, each)).filter((role, i, all) => role === null || role !== all[i - 1]);
  const from = chain[0] ?? null;
  const goal = chain.at(-1) ?? null;
  if (!from || !goal || chain.length < 2) return null;
  const steps = chain.slice(1).map((to, i) => {
    const before = chain[i];
    return before && to ? (stepsFrom(graph, before).find((step) => step.to === to) ?? null) : null;
  });
  const whole = steps.filter((step) => step !== null);
  if (whole.length === steps.length) return { id, from, goal, origin: 'saved', steps: whole };
  const now = wayTo(graph, from, goal, conditions);
  return { id, ...now, origin: now.steps.length > 0 ? 'changed' : now.origin };
}

function wayTo(
  graph: Graph,
  from: Role | null,
  goal: Role,
  { limits, has }: PlanConditions,
): Pick<SheetOption, 'from' | 'goal' | 'origin' | 'steps'> {
  if (!from) return { from, goal, origin: 'no-start', steps: [] };
  const quickest = (asked: typeof limits): readonly Step[] =>
    chooseRoutes(findRoutes(graph, { from, to: goal, limits: asked, has }))[0]?.route.steps ?? [];
  const steps = quickest(limits);
  const any = activeLimits(limits).length > 0 ? quickest({}) : steps;
  const isSame = steps.length === any.length && steps.every((step, i) => step === any[i]);
  if (steps.length > 0) return { from, goal, origin: isSame ? 'fastest' : 'fitting', steps };
  return { from, goal, origin: any.length > 0 ? 'none-fitting' : 'none', steps };
}
