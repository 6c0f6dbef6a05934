import type { EmployerFile } from '../model/data';
import type { Graph, Step } from '../model/graph';
import { idsOf, rolesOf } from './rolesOf';

/** Where the other end of a step is, seen from one employer: the nearest place that has it. */
export type Place = 'inside' | 'neighbours' | 'region' | 'nowhere';

/** A step of the network as it touches one employer. */
export interface PlacedStep {
  readonly step: Step;
  readonly place: Place;
  /** Whether it leaves a role of this employer or leads to one; inside it does both and counts as leaving. */
  readonly direction: 'out' | 'in';
  /** Whether the employers themselves confirmed both ends. Else one end is likely, and so is the step. */
  readonly isSure: boolean;
  /** Employers at that place that have the other end: neighbours, or others of the region. */
  readonly at: readonly EmployerFile[];
}

/** Other employers with a site in one of the same municipalities. */
export const neighboursOf = (employer: EmployerFile, employers: readonly EmployerFile[]): EmployerFile[] =>
  employers.filter(({ id, municipalities }) => id !== employer.id && share(municipalities, employer.municipalities));

/** Other employers of the same region that are no neighbours. */
const regionOf = (employer: EmployerFile, employers: readonly EmployerFile[]): EmployerFile[] =>
  employers.filter(
    ({ id, regions, municipalities }) =>
      id !== employer.id && share(regions, employer.regions) && !share(municipalities, employer.municipalities),
  );

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));

/**
 * Every step of the network that touches a role of this employer, once, with the nearest place of its other end: this
 * employer itself, a neighbour, an employer elsewhere in the region, or none that we know. Work outside care is at no
 * employer, so entry steps are "nowhere". O(steps x employers).
 */
export function stepsWithin(graph: Graph, employer: EmployerFile, employers: readonly EmployerFile[]): PlacedStep[] {
  const own = idsOf(rolesOf(employer, graph.roles));
  const has = new Map(employers.map((each) => [each, idsOf(rolesOf(each, graph.roles))]));
  const near = neighboursOf(employer, employers);
  const further = regionOf(employer, employers);
  const isSureAt = (at: readonly EmployerFile[], id: string) => at.some((each) => each.confirmedRoles.includes(id));
  return graph.steps.flatMap((step): PlacedStep[] => {
    const leaves = own.has(step.from.id);
    if (!leaves && !own.has(step.to.id)) return [];
    const direction = leaves ? 'out' : 'in';
    const here = leaves ? step.from.id : step.to.id;
    const there = leaves ? step.to.id : step.from.id;
    const sure = (at: readonly EmployerFile[]) => isSureAt([employer], here) && isSureAt(at, there);
    if (own.has(there)) return [{ step, place: 'inside', direction: 'out', isSure: sure([employer]), at: [] }];
    const having = (list: readonly EmployerFile[]) => list.filter((each) => has.get(each)?.has(there));
    const [neighbours, others] = [having(near), having(further)];
    if (neighbours.length > 0)
      return [{ step, place: 'neighbours', direction, isSure: sure(neighbours), at: neighbours }];
    if (others.length > 0) return [{ step, place: 'region', direction, isSure: sure(others), at: others }];
    return [{ step, place: 'nowhere', direction, isSure: false, at: [] }];
  });
}

/** Steps whose role at this employer is of the same function group. */
export interface StepGroup {
  readonly group: string;
  readonly steps: readonly PlacedStep[];
}

const USUAL = { common: 0, regular: 1, rare: 2 } as const;

/** By the function group of the role at this employer, the largest first; within it confirmed, then usual steps first. */
export function groupSteps(steps: readonly PlacedStep[]): StepGroup[] {
  const groups = new Map<string, PlacedStep[]>();
  for (const placed of steps) {
    const { group } = placed.direction === 'out' ? placed.step.from : placed.step.to;
    groups.set(group, [...(groups.get(group) ?? []), placed]);
  }
  return [...groups]
    .map(([group, list]) => ({ group, steps: list.sort(inOrder) }))
    .sort((a, b) => b.steps.length - a.steps.length || (a.group < b.group ? -1 : 1));
}

const inOrder = (a: PlacedStep, b: PlacedStep): number =>
  Number(b.isSure) - Number(a.isSure) ||
  USUAL[a.step.usualness] - USUAL[b.step.usualness] ||
  b.at.length - a.at.length ||
  a.step.index - b.step.index;
