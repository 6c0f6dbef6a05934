import { stepsInto } from '../graph/buildGraph';
import { usualFirst } from '../graph/stepOrder';
import type { Graph, Role } from '../model/graph';
import { onwardSteps } from '../options/onwardSteps';

/**
 * The keyboard's place on the map. It moves by meaning, not by pixels: on along a step, back along the path walked,
 * and between the other steps of the same station.
 */
export interface MapCursor {
  readonly at: Role;
  /** Roles walked through to get here, oldest first. */
  readonly trail: readonly Role[];
  /** What up and down go through: the steps that led here among their like, or the roles of the same cell. */
  readonly siblings: readonly Role[];
  /** How the siblings belong together, for saying "3 van 7 stappen". */
  readonly kind: 'steps-out' | 'steps-in' | 'cell' | 'route';
}

export type CursorMove = 'out' | 'back' | 'previous' | 'next' | 'first' | 'last';

/** Start at a role, with the roles of its cell as siblings. */
export const cursorAt = (graph: Graph, at: Role): MapCursor => ({
  at,
  trail: [],
  siblings: cellOf(graph, at),
  kind: 'cell',
});

/**
 * Where a key leads; null when there is nothing in that direction (the caller says so). With a route, first and last
 * are its ends. Steps are in the order of `stepOrder`, as everywhere on the map.
 */
export function moveCursor(
  graph: Graph,
  cursor: MapCursor,
  move: CursorMove,
  route: readonly Role[] = [],
): MapCursor | null {
  const { at, trail, siblings, kind } = cursor;
  switch (move) {
    case 'out': {
      const steps = stepOrder(graph, at, false);
      const [first] = steps;
      return first ? { at: first, trail: [...trail, at], siblings: steps, kind: 'steps-out' } : null;
    }
    case 'back': {
      const last = trail.at(-1);
      if (last) return returnTo(graph, last, trail.slice(0, -1));
      const steps = stepOrder(graph, at, true);
      const [first] = steps;
      return first ? { at: first, trail: [], siblings: steps, kind: 'steps-in' } : null;
    }
    case 'previous':
    case 'next': {
      const to = siblings[siblings.indexOf(at) + (move === 'next' ? 1 : -1)];
      return to ? { ...cursor, at: to } : null;
    }
    case 'first':
    case 'last': {
      const ends = route.length > 0 ? route : siblings;
      const to = move === 'first' ? ends[0] : ends.at(-1);
      if (!to || to === at) return null;
      return route.length > 0
        ? { at: to, trail: [], siblings: route, kind: 'route' }
        : { at: to, trail, siblings, kind };
    }
  }
}

/** Back on the trail: the siblings are again those among which that role was reached. */
function returnTo(graph: Graph, at: Role, trail: readonly Role[]): MapCursor {
  const from = trail.at(-1);
  if (!from) return { ...cursorAt(graph, at), trail };
  return { at, trail, siblings: stepOrder(graph, from, false), kind: 'steps-out' };
}

/** Neighbours along the steps, each once. Out: in the order in which the panel beside the map advises them. */
export function stepOrder(graph: Graph, role: Role, into: boolean): readonly Role[] {
  const steps = into ? [...stepsInto(graph, role)].sort(usualFirst) : onwardSteps(graph, role);
  const others = steps.map((step) => (into ? step.from : step.to));
  return [...new Set(others)].filter((other) => other !== role);
}

const cellOf = (graph: Graph, role: Role): readonly Role[] =>
  graph.roles.filter(
    (other) =>
      other.group === role.group &&
      other.level === role.level &&
      (other.kind === 'origin') === (role.kind === 'origin'),
  );

/** The next role whose name starts with what was typed, from here on and round; null when there is none. */
export function typeAhead(roles: readonly Role[], names: readonly string[], from: Role, typed: string): Role | null {
  const wanted = typed.toLocaleLowerCase();
  const order = [...roles].sort((a, b) => (names[a.index] ?? '').localeCompare(names[b.index] ?? '', 'nl'));
  const start = order.indexOf(from) + (typed.length === 1 ? 1 : 0);
  const round = [...order.slice(start), ...order.slice(0, start)];
  return round.find((role) => (names[role.index] ?? '').toLocaleLowerCase().startsWith(wanted)) ?? null;
}
