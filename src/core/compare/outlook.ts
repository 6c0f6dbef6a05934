import { growthOf } from '../lenses/growth';
import type { Graph, Role } from '../model/graph';
import { onwardSteps } from '../options/onwardSteps';

/** Where a role leads: how many roles within two and four years, and some of them one step away. */
export interface Outlook {
  readonly withinTwoYears: number;
  readonly withinFourYears: number;
  readonly band: 0 | 1 | 2 | 3 | 4;
  /** Roles one step away that are not lower, the ones a coach would name first. */
  readonly next: readonly Role[];
}

const MOST_NEXT = 3;

/** Two counts up to this many roles, or this share of the larger one, apart are "about as many". */
const NOISE = { roles: 2, share: 0.2 } as const;

/** `without`: roles that stand beside it already. */
export function outlookOf(graph: Graph, role: Role, without: readonly Role[] = []): Outlook {
  const { withinTwoYears, withinFourYears, band } = growthOf(graph, role);
  const next = onwardSteps(graph, role)
    .map((step) => step.to)
    .filter((to) => to.rank >= role.rank && !to.sideRole && !without.includes(to));
  return { withinTwoYears, withinFourYears, band, next: next.slice(0, MOST_NEXT) };
}

/** Whether the second leads to more roles within four years than the first, to fewer, or to about as many. */
export function outlookChange(from: Outlook, to: Outlook): 'more' | 'less' | 'same' {
  const [a, b] = [from.withinFourYears, to.withinFourYears];
  if (Math.abs(a - b) <= Math.max(NOISE.roles, NOISE.share * Math.max(a, b))) return 'same';
  return b > a ? 'more' : 'less';
}
