import { afterStep, type Credentials, credentialsOfRole, unmetDemand } from '../graph/credentials';
import { resolveRole } from '../graph/resolveRole';
import { usualFirst } from '../graph/stepOrder';
import { physicalChange } from '../lenses/strain';
import { stepMonths } from '../lenses/time';
import type { Graph, Role, Step } from '../model/graph';

/** Steps away from the reader's role, or the steps that lead to it. */
export type Direction = 'onward' | 'into';

/** The fixed groups of a column, in the order in which they stand. */
export const STOP_GROUPS = ['lighter', 'up', 'other'] as const;
export type StopGroup = (typeof STOP_GROUPS)[number];

/** What a step does to one's level; each has its own form of track. `entry`: from outside care, levels do not compare. */
export type Form = 'up' | 'level' | 'down' | 'entry';

/** One role next to another, as the map from here shows it. */
export interface Stop {
  readonly role: Role;
  /** The step to the role (onward) or from it (into). */
  readonly step: Step;
  readonly months: number;
  readonly form: Form;
  /** The demand that is not met along the opened path: any one of these. Null when the step can be taken. */
  readonly needs: readonly string[] | null;
  /** Roles that opening this stop would add and that are in reach, and those that ask one more diploma. */
  readonly further: number;
  readonly barred: number;
}

export interface StopsOfGroup {
  readonly id: StopGroup;
  readonly stops: readonly Stop[];
}

/** The direct steps of one role on the path. */
export interface StepColumn {
  readonly role: Role;
  /** Groups without stops are left out. */
  readonly groups: readonly StopsOfGroup[];
  /** The stop that is opened: the role of the next column. */
  readonly opened: Role | null;
}

export interface StepTree {
  readonly columns: readonly StepColumn[];
  /** Opened roles that hold, in order: unknown ids and steps that are not there end the path. */
  readonly path: readonly Role[];
  /** Direct steps that can be taken, and roles within two such steps. */
  readonly direct: number;
  readonly withinTwo: number;
}

export interface StepTreeQuestion {
  readonly start: Role;
  /** Ids of the opened roles, from an address: may be anything. */
  readonly path: readonly string[];
  readonly direction: Direction;
  /** Extra diplomas that the reader has. */
  readonly has?: readonly string[] | undefined;
}

/** Three columns of steps: further is a route, and has its own page. */
export const MOST_COLUMNS = 3;
/** Stops of a group that are shown at first. */
const FIRST_STOPS = 4;

/**
 * The steps from a role (or into it) as columns: those of the role itself, then those of every opened role. A role on
 * the path is not offered again, so that nobody walks in circles. Never throws, whatever the path.
 */
export function stepTree(graph: Graph, { start, path, direction, has = [] }: StepTreeQuestion): StepTree {
  const walk: Walk = { graph, direction, has };
  const columns: StepColumn[] = [];
  const opened: Role[] = [];
  let at: Place = { role: start, trail: [], seen: new Set([start]) };
  for (const id of [...path.slice(0, MOST_COLUMNS - 1), null]) {
    const stops = stopsOf(walk, at);
    const next = stops.find((stop) => opens(stop) && stop.role === roleOf(graph, id));
    columns.push({ role: at.role, groups: grouped(stops), opened: next?.role ?? null });
    if (!next) break;
    opened.push(next.role);
    at = stepped(at, next);
  }
  return { columns, path: opened, ...reach(walk, { role: start, trail: [], seen: new Set([start]) }) };
}

/** Whether a stop has something to open: a step that cannot be taken leads nowhere yet. */
export const opens = (stop: Stop): boolean => stop.further + stop.barred > 0;

/** The stops to show while the rest is folded away: the first few, and the opened one wherever it stands. */
export const firstStops = (stops: readonly Stop[], opened: Role | null): readonly Stop[] =>
  stops.filter((stop, index) => index < FIRST_STOPS || stop.role === opened);

interface Walk {
  readonly graph: Graph;
  readonly direction: Direction;
  readonly has: readonly string[];
}

/** Where the walk is: the role, the steps taken so far in the order of the walk, and all roles on the way. */
interface Place {
  readonly role: Role;
  readonly trail: readonly Step[];
  readonly seen: ReadonlySet<Role>;
}

const stepped = (at: Place, { role, step }: { readonly role: Role; readonly step: Step }): Place => ({
  role,
  trail: [...at.trail, step],
  seen: new Set([...at.seen, role]),
});

function roleOf(graph: Graph, id: string | null): Role | null {
  if (id === null) return null;
  const found = resolveRole(graph, id);
  if (found.kind === 'found') return found.role;
  return found.kind === 'moved' && found.roles.length === 1 ? (found.roles[0] ?? null) : null;
}

interface Neighbour {
  readonly role: Role;
  readonly step: Step;
  readonly needs: readonly string[] | null;
}

/** One neighbour per role that is not on the way yet; of several steps the most usual one that can be taken. */
function neighbours(walk: Walk, at: Place): Neighbour[] {
  const { graph, direction } = walk;
  const best = new Map<Role, Neighbour>();
  for (const step of (direction === 'onward' ? graph.out : graph.into)[at.role.index] ?? []) {
    const role = direction === 'onward' ? step.to : step.from;
    if (at.seen.has(role)) continue;
    const made = { role, step, needs: unmetOnWay(walk, at, step) };
    const known = best.get(role);
    if (!known || inOrder(made, known) < 0) best.set(role, made);
  }
  return [...best.values()];
}

const inOrder = (a: Neighbour, b: Neighbour): number =>
  Number(a.needs !== null) - Number(b.needs !== null) || usualFirst(a.step, b.step) || a.step.index - b.step.index;

/** The first demand that keeps somebody from walking the whole way with this step at its end, or (into) at its start. */
function unmetOnWay({ graph, direction, has }: Walk, at: Place, step: Step): readonly string[] | null {
  const way = direction === 'onward' ? [...at.trail, step] : [step, ...[...at.trail].reverse()];
  const first = way[0] ?? step;
  let have: Credentials = credentialsOfRole(graph, first.from, has);
  for (const each of way) {
    const unmet = unmetDemand(graph, have, each);
    if (unmet) return unmet;
    have = afterStep(graph, have, each);
  }
  return null;
}

function stopsOf(walk: Walk, at: Place): Stop[] {
  const isLast = at.trail.length >= MOST_COLUMNS - 1;
  const stops = neighbours(walk, at).map(({ role, step, needs }): Stop => {
    const onward = needs || isLast ? [] : neighbours(walk, stepped(at, { role, step }));
    const further = onward.filter((next) => next.needs === null).length;
    return {
      role,
      step,
      months: stepMonths(step),
      form: formOf(step),
      needs,
      further,
      barred: onward.length - further,
    };
  });
  return stops.sort((a, b) => usualFirst(a.step, b.step) || (a.role.id < b.role.id ? -1 : 1));
}

function formOf({ from, to }: Step): Form {
  if (from.kind === 'origin' || to.kind === 'origin') return 'entry';
  if (from.rank === to.rank) return 'level';
  return to.rank > from.rank ? 'up' : 'down';
}

const grouped = (stops: readonly Stop[]): StopsOfGroup[] =>
  STOP_GROUPS.map((id) => ({ id, stops: stops.filter((stop) => groupOf(stop) === id) })).filter(
    (group) => group.stops.length > 0,
  );

/**
 * A step meant as lighter work comes first; then one to a higher level, even where that is lighter, too: from heavy work
 * nearly everything is. What is left is lighter when the body would clearly notice.
 */
function groupOf({ step, form }: Stop): StopGroup {
  if (step.kind === 'lighter') return 'lighter';
  if (form === 'up') return 'up';
  const change = physicalChange(step.from, step.to);
  return change === 'less' || change === 'much-less' ? 'lighter' : 'other';
}

function reach(walk: Walk, at: Place): { direct: number; withinTwo: number } {
  const direct = neighbours(walk, at).filter((next) => next.needs === null);
  const roles = new Set(direct.map((next) => next.role));
  for (const next of direct)
    for (const far of neighbours(walk, stepped(at, next))) if (far.needs === null) roles.add(far.role);
  return { direct: direct.length, withinTwo: roles.size };
}
