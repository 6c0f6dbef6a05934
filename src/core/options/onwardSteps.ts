import { stepsFrom } from '../graph/buildGraph';
import { usualFirst } from '../graph/stepOrder';
import type { Graph, Role, Step } from '../model/graph';
import { findOptions } from './findOptions';

/**
 * All steps out of a role: those that the options advise in the order of the options, then the rest (rare, or closed
 * to most people here), the usual and short ones first. A few milliseconds; empty for a role without steps.
 */
export function onwardSteps(graph: Graph, role: Role): Step[] {
  const { options } = findOptions(graph, { from: role, wish: 'any', limits: { maxSteps: 1 } });
  const advised = options.flatMap((option) => option.steps.slice(0, 1));
  const told = new Set(advised);
  return [
    ...advised,
    ...stepsFrom(graph, role)
      .filter((step) => !told.has(step))
      .sort(usualFirst),
  ];
}
