import { stepMonths } from '../lenses/time';
import type { Usualness } from '../model/data';
import type { Role, Step } from '../model/graph';

const USUAL: Record<Usualness, number> = { common: 0, regular: 1, rare: 2 };

/** The usual steps first, then the short ones. */
export const usualFirst = (a: Step, b: Step): number =>
  USUAL[a.usualness] - USUAL[b.usualness] || stepMonths(a) - stepMonths(b);

/** Roles that lead here: the usual steps first, then by name. */
export const rolesInto = (steps: readonly Step[], nameOf: (role: Role) => string): Step[] =>
  [...steps].sort(
    (a, b) => USUAL[a.usualness] - USUAL[b.usualness] || nameOf(a.from).localeCompare(nameOf(b.from), 'nl'),
  );
