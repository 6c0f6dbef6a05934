import { stepsFrom } from '../graph/buildGraph';
import { afterStep, type Credentials, credentialsOfRole, unmetDemand } from '../graph/credentials';
import type { Graph, Role } from '../model/graph';
import { payLevel } from './pay';
import { stepMonths } from './time';

/** Room to grow from a role, computed from the network and never typed in. */
export interface Growth {
  /** Roles within two and within four years of training and asked experience, without going down in level. */
  readonly withinTwoYears: number;
  readonly withinFourYears: number;
  /** Levels up that can be reached within four years (ranks of vocabulary.json). */
  readonly levelsUp: number;
  /** Other function groups within four years. */
  readonly otherGroups: number;
  /** Highest middle-of-range pay within four years against now, percent; null when pay is unknown. */
  readonly payHeadroomPercent: number | null;
  /** 0 (end of the line) to 4 (springboard); see `growthBand`. */
  readonly band: 0 | 1 | 2 | 3 | 4;
}

const TWO_YEARS = 24;
const FOUR_YEARS = 48;
const MAX_STEPS = 4;

/**
 * Band of a count of roles within four years. Cut-offs follow the spread in the data of November 2026
 * (median 8, a quarter below 3, a quarter above 34); the screen shows the count itself.
 */
export function growthBand(withinFourYears: number): Growth['band'] {
  if (withinFourYears === 0) return 0;
  if (withinFourYears < 3) return 1;
  if (withinFourYears < 10) return 2;
  if (withinFourYears < 35) return 3;
  return 4;
}

/**
 * Walk the network from a role: the fewest months to each role along steps whose demands are met, no step below the
 * level one starts from, at most four steps.
 */
export function growthOf(graph: Graph, start: Role): Growth {
  const best = new Map<Role, number>();
  let layer: { role: Role; months: number; have: Credentials }[] = [
    { role: start, months: 0, have: credentialsOfRole(graph, start) },
  ];
  for (let depth = 0; depth < MAX_STEPS && layer.length > 0; depth += 1) {
    const next: typeof layer = [];
    for (const at of layer) {
      for (const step of stepsFrom(graph, at.role)) {
        const months = at.months + stepMonths(step);
        if (step.to === start || step.to.rank < start.rank || months > FOUR_YEARS) continue;
        if ((best.get(step.to) ?? Number.POSITIVE_INFINITY) <= months) continue;
        if (unmetDemand(graph, at.have, step)) continue;
        best.set(step.to, months);
        next.push({ role: step.to, months, have: afterStep(graph, at.have, step) });
      }
    }
    layer = next;
  }
  const reached = [...best.keys()].filter((role) => !role.sideRole);
  const pay = payLevel(start.pay);
  const pays = reached.map((role) => payLevel(role.pay)).filter((value) => value !== null);
  const withinFourYears = reached.length;
  return {
    withinTwoYears: reached.filter((role) => (best.get(role) ?? 0) <= TWO_YEARS).length,
    withinFourYears,
    levelsUp: Math.max(0, ...reached.map((role) => role.rank - start.rank)),
    otherGroups: new Set(reached.map((role) => role.group).filter((group) => group !== start.group)).size,
    payHeadroomPercent:
      pay === null || pays.length === 0 ? null : Math.max(0, Math.round((Math.max(...pays) / pay - 1) * 100)),
    band: growthBand(withinFourYears),
  };
}
