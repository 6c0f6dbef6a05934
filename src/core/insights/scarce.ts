import type { Graph, Role } from '../model/graph';
import { jobsOf } from './jobs';
import { reachFrom } from './reach';
import { isScarce } from './scarceAndHeavy';

export interface Near {
  readonly role: Role;
  /** 1 or 2. */
  readonly steps: number;
  readonly months: number;
}

export interface ScarceJob {
  readonly role: Role;
  /** Jobs from which it is one or two steps: near before far, quick before slow. */
  readonly near: readonly Near[];
}

/** Jobs with very much work, each with those that are one or two steps away; most sources first. */
export function scarceJobs(graph: Graph): readonly ScarceJob[] {
  const jobs = jobsOf(graph);
  const sources = new Map<Role, Near[]>(jobs.filter(isScarce).map((role) => [role, []]));
  for (const role of jobs) {
    for (const { role: to, steps, months } of reachFrom(graph, role)) {
      sources.get(to)?.push({ role, steps: steps.length, months });
    }
  }
  return [...sources]
    .map(([role, near]) => ({ role, near: near.sort(nearFirst) }))
    .sort((a, b) => b.near.length - a.near.length || (a.role.id < b.role.id ? -1 : 1));
}

const nearFirst = (a: Near, b: Near): number =>
  a.steps - b.steps || a.months - b.months || (a.role.id < b.role.id ? -1 : 1);

export interface Candidates {
  readonly role: Role;
  /** Roles of the house from which it is one or two steps, with how many people work there. */
  readonly from: readonly (Near & { readonly people: number })[];
  /** People in those roles: at most so many could make the step. One person counts for every scarce job in reach. */
  readonly people: number;
}

/**
 * Who in a house could take a scarce job, given head-counts by role id. An upper bound: nobody was asked, and demands that
 * only part of the people meet are not known. Jobs that nobody can reach are left out; roles without people count for nothing.
 */
export function candidatesFor(
  scarce: readonly ScarceJob[],
  headCounts: Readonly<Record<string, number>>,
): readonly Candidates[] {
  return scarce
    .map(({ role, near }) => {
      const from = near.flatMap((each) => {
        const people = headCounts[each.role.id] ?? 0;
        return people > 0 ? [{ ...each, people }] : [];
      });
      return { role, from, people: from.reduce((sum, { people }) => sum + people, 0) };
    })
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people || (a.role.id < b.role.id ? -1 : 1));
}
