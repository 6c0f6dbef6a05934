import { type Criterion, costOf } from './criteria';
import type { Route } from './findRoutes';

export type RouteLabel = 'fastest' | 'lightest' | 'least-study' | 'best-paid' | 'most-usual' | 'most-certain';

export interface NamedRoute {
  readonly route: Route;
  /** What it is good at: the first is its name, the others it wins as well. */
  readonly labels: readonly RouteLabel[];
}

interface Contest {
  readonly label: RouteLabel;
  readonly criteria: readonly Criterion[];
  /** A route gets a place of its own only if it wins by more than this on the first criterion. */
  readonly margin: number;
}

/** In the order in which they get a place. Margins are the noise of each figure: smaller wins are no reason to choose. */
const CONTESTS: readonly Contest[] = [
  { label: 'fastest', criteria: ['months', 'steps', 'rarity'], margin: 0 },
  { label: 'lightest', criteria: ['heaviest', 'load', 'months'], margin: 11 },
  { label: 'least-study', criteria: ['study', 'months'], margin: 150 },
  { label: 'best-paid', criteria: ['payDip', 'months'], margin: 4 },
  { label: 'most-usual', criteria: ['rarity', 'months'], margin: 0.9 },
  { label: 'most-certain', criteria: ['uncertainty', 'months'], margin: 0.9 },
];

/** More than twice the time of the fastest route and more than two years longer is a detour nobody asks a coach for. */
const DETOUR = { factor: 2, months: 24 } as const;

const MOST = 4;

/**
 * Whether a route climbs to a higher level than where it starts and ends: becoming a nurse to work as a carer with more
 * tasks is a detour, however usual its steps are. Only when nothing is faster it is a way to tell.
 */
function overshoots({ steps }: Route): boolean {
  const start = steps.slice(0, 1).map((step) => step.from.rank);
  const goal = steps.slice(-1).map((step) => step.to.rank);
  return steps.some((step) => step.to.rank > Math.max(...start, ...goal));
}

function compare(a: Route, b: Route, criteria: readonly Criterion[]): number {
  for (const criterion of criteria) {
    const difference = costOf(a.costs, criterion) - costOf(b.costs, criterion);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * At most four routes of a front that truly differ, each named for what it wins. The first is the fastest; another
 * joins only when it beats all chosen ones on its criterion by more than the noise. Empty in, empty out.
 */
export function chooseRoutes(front: readonly Route[]): NamedRoute[] {
  const fastest = Math.min(...front.map((route) => costOf(route.costs, 'months')));
  const near = front.filter((route) => {
    const months = costOf(route.costs, 'months');
    const inTime = months <= Math.max(DETOUR.factor * fastest, fastest + DETOUR.months);
    return inTime && (months === fastest || !overshoots(route));
  });
  const chosen: { route: Route; labels: RouteLabel[] }[] = [];
  for (const contest of CONTESTS) {
    const [winner] = [...near].sort((a, b) => compare(a, b, contest.criteria));
    if (!winner) continue;
    const first = contest.criteria[0] ?? 'months';
    const won = costOf(winner.costs, first);
    const equal = chosen.find(({ route }) => route === winner || costOf(route.costs, first) - won <= contest.margin);
    if (!equal) {
      if (chosen.length < MOST) chosen.push({ route: winner, labels: [contest.label] });
    } else if (costOf(equal.route.costs, first) === won) {
      equal.labels.push(contest.label);
    }
  }
  return chosen;
}
