import type { StepTree, Stop } from '../../core/browse/stepTree';
import type { Role } from '../../core/model/graph';
import { brokenByStep, inSectors, LIMIT_NAMES, type LimitName, type Limits } from '../../core/routes/limits';

/** Months of the opened steps before a column. */
function monthsBefore({ columns }: StepTree, column: number): number {
  return columns.slice(0, column).reduce((sum, { groups, opened }) => {
    const stops = groups.flatMap((group) => group.stops);
    return sum + (stops.find((stop) => stop.role === opened)?.months ?? 0);
  }, 0);
}

/**
 * The wishes that a step of a column does not fit: against the role where one starts, as for a route. The sector is
 * asked of every stop, since each could be the goal.
 */
export function brokenWishes(limits: Limits, start: Role, tree: StepTree, column: number, stop: Stop): LimitName[] {
  const broken = new Set<LimitName>(brokenByStep(start, stop.step, limits));
  if (!inSectors(stop.role, limits)) broken.add('sectors');
  if (limits.maxMonths !== undefined && monthsBefore(tree, column) + stop.months > limits.maxMonths)
    broken.add('maxMonths');
  return LIMIT_NAMES.filter((name) => broken.has(name));
}
