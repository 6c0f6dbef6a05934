import { payDifference } from '../lenses/pay';
import { physicalChange } from '../lenses/strain';
import type { Graph, Role } from '../model/graph';
import type { Reached } from '../options/reachRoles';
import { jobsOf } from './jobs';
import { middleOf } from './middleOf';
import { reachFrom } from './reach';
import { isHeavy } from './scarceAndHeavy';

export interface WayOut {
  readonly role: Role;
  /** Lighter jobs in reach. */
  readonly lighter: readonly Role[];
  /** Months to the nearest of them; null when there is none. */
  readonly soonest: number | null;
  /** Lighter jobs with about the same pay or more, allowances not included. */
  readonly samePay: number;
  /** Lighter jobs of which the change in pay is unknown. */
  readonly payUnknown: number;
  /** Middle of the changes in pay, percent; null when all are unknown. */
  readonly payPercent: number | null;
}

/**
 * Every heavy job with the lighter ones within reach; those without any come first, then those with few. Lighter is more
 * than the noise of the physical index. O(jobs x steps within two moves).
 */
export function waysOut(graph: Graph): readonly WayOut[] {
  return jobsOf(graph)
    .filter(isHeavy)
    .map((role) => wayOut(role, reachFrom(graph, role)))
    .sort((a, b) => a.lighter.length - b.lighter.length || (a.role.id < b.role.id ? -1 : 1));
}

function wayOut(role: Role, reached: readonly Reached[]): WayOut {
  const lighter = reached.filter((each) => {
    const change = physicalChange(role, each.role);
    return change === 'less' || change === 'much-less';
  });
  const pays = lighter.flatMap((each) => payDifference(role, each.role) ?? []);
  return {
    role,
    lighter: lighter.map((each) => each.role),
    soonest: lighter.length === 0 ? null : Math.min(...lighter.map(({ months }) => months)),
    samePay: pays.filter(({ word }) => word === 'same' || word === 'higher' || word === 'much-higher').length,
    payUnknown: lighter.length - pays.length,
    payPercent: middleOf(pays.map(({ percent }) => percent)),
  };
}
