import type { Graph, Role, Step } from '../model/graph';
import { isJob, jobsOf } from './jobs';

export interface Bridge {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Step[];
}

export interface Connector {
  readonly role: Role;
  /** Steps into it from another branch, and out of it to another branch. */
  readonly into: number;
  readonly out: number;
}

export interface Bridges {
  /** Steps between jobs, and how many of them lead to another branch. */
  readonly steps: number;
  readonly crossing: number;
  /** Pairs of sectors with at least one crossing step, most first. */
  readonly pairs: readonly Bridge[];
  /** Jobs by crossing steps, most first. */
  readonly connectors: readonly Connector[];
}

/** A step to another branch: the two roles have no sector in common. */
const crosses = ({ from, to }: Step): boolean => !to.sectors.some((sector) => from.sectors.includes(sector));

/**
 * Which steps lead from one branch to another. A role may belong to several sectors: its step counts for each pair of them,
 * so the pairs add up to more than the crossing steps.
 */
export function bridgesOf(graph: Graph): Bridges {
  const steps = graph.steps.filter(({ from, to }) => isJob(from) && isJob(to));
  const crossing = steps.filter(crosses);
  const pairs = new Map<string, { from: string; to: string; steps: Step[] }>();
  for (const step of crossing) {
    for (const from of step.from.sectors) {
      for (const to of step.to.sectors) {
        const pair = pairs.get(`${from} ${to}`) ?? { from, to, steps: [] };
        pair.steps.push(step);
        pairs.set(`${from} ${to}`, pair);
      }
    }
  }
  const connectors = jobsOf(graph).map((role) => ({
    role,
    into: crossing.filter(({ to }) => to === role).length,
    out: crossing.filter(({ from }) => from === role).length,
  }));
  const key = ({ from, to }: Bridge) => `${from} ${to}`;
  return {
    steps: steps.length,
    crossing: crossing.length,
    pairs: [...pairs.values()].sort((a, b) => b.steps.length - a.steps.length || (key(a) < key(b) ? -1 : 1)),
    connectors: connectors
      .filter(({ into, out }) => into + out > 0)
      .sort((a, b) => b.into + b.out - a.into - a.out || (a.role.id < b.role.id ? -1 : 1)),
  };
}
