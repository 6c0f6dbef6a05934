import type { Graph, Role } from '../model/graph';
import { type Reached, reachRoles } from '../options/reachRoles';
import { isJob } from './jobs';

/** As far as a conversation about a next step looks: the same as the options of a role. */
const REACH_STEPS = 2;
const REACH_MONTHS = 60;

const made = new WeakMap<Graph, Map<Role, readonly Reached[]>>();

/**
 * Jobs within two steps and five years of a role, by the way with the least effort to each. Worked out once per graph and
 * role: several insights ask the same.
 */
export function reachFrom(graph: Graph, role: Role): readonly Reached[] {
  const known = made.get(graph) ?? new Map<Role, readonly Reached[]>();
  made.set(graph, known);
  const before = known.get(role);
  if (before) return before;
  const found = reachRoles(graph, role, { limits: { maxMonths: REACH_MONTHS }, maxSteps: REACH_STEPS });
  const reached = found.filter((each) => isJob(each.role));
  known.set(role, reached);
  return reached;
}
