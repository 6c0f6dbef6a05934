import { stepsFrom } from '../graph/buildGraph';
import { credentialsOfRole, unmetDemand } from '../graph/credentials';
import type { Graph } from '../model/graph';
import { chooseRoutes, type NamedRoute } from './chooseRoutes';
import { findRoutes, type Route, type RouteQuestion } from './findRoutes';
import { LIMIT_NAMES, type LimitName, type Limits } from './limits';

export interface Dropped {
  readonly limit: LimitName;
  readonly count: number;
  /** For `credentials`: the diplomas of which one would open the way. */
  readonly needs?: readonly string[] | undefined;
}

/** The one limit to let go that gives most, when nothing is left. */
export interface Loosen {
  readonly limit: LimitName;
  readonly count: number;
}

export interface RouteAnswer {
  readonly routes: readonly NamedRoute[];
  /** How many routes there are that no other beats, before choosing. */
  readonly found: number;
  readonly dropped: readonly Dropped[];
  readonly loosen: Loosen | null;
}

/** Limits that are switched on. */
export function activeLimits(limits: Limits): (keyof Limits)[] {
  return LIMIT_NAMES.filter((name) => {
    const value = limits[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  });
}

export const without = (limits: Limits, name: LimitName): Limits => ({ ...limits, [name]: undefined });
const only = (limits: Limits, name: keyof Limits): Limits => ({ [name]: limits[name] });

/**
 * Routes from one role to another, with names, and an honest account of what fell away: for each limit how many of the
 * routes without limits it takes out, and which single limit to loosen when nothing is left.
 */
export function answerRoute(graph: Graph, question: RouteQuestion): RouteAnswer {
  const limits = question.limits ?? {};
  const ask = (asked: Limits): Route[] => findRoutes(graph, { ...question, limits: asked });
  const front = ask(limits);
  const active = activeLimits(limits);
  const all = active.length > 0 ? ask({}) : front;
  const dropped: Dropped[] = active.flatMap((limit) => {
    const left = ask(only(limits, limit));
    const lost = all.filter((route) => !left.some((other) => same(other, route))).length;
    return lost > 0 ? [{ limit, count: lost }] : [];
  });
  const barred = barredDirectStep(graph, question);
  if (barred) dropped.push({ limit: 'credentials', count: 1, needs: barred });
  return {
    routes: chooseRoutes(front),
    found: front.length,
    dropped,
    loosen: front.length > 0 ? null : loosenOne(active, limits, (asked) => ask(asked).length),
  };
}

const same = (a: Route, b: Route): boolean =>
  a.steps.length === b.steps.length && a.steps.every((step, i) => step === b.steps[i]);

/** The diploma that the direct step asks and this person does not have, if that is what bars it. */
function barredDirectStep(graph: Graph, { from, to, has }: RouteQuestion): readonly string[] | null {
  const step = stepsFrom(graph, from).find((candidate) => candidate.to === to);
  return (step && unmetDemand(graph, credentialsOfRole(graph, from, has ?? []), step)) ?? null;
}

/** Which single limit gives most when let go; null when none helps. */
export function loosenOne(
  active: readonly LimitName[],
  limits: Limits,
  count: (limits: Limits) => number,
): Loosen | null {
  let best: Loosen | null = null;
  for (const limit of active) {
    const found = count(without(limits, limit));
    if (found > (best?.count ?? 0)) best = { limit, count: found };
  }
  return best;
}
