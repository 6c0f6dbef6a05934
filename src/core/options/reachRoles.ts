import { stepsFrom } from '../graph/buildGraph';
import { credentialsOfRole } from '../graph/credentials';
import { stepMonths } from '../lenses/time';
import type { Graph, Role, Step } from '../model/graph';
import { type Holding, holdsAll, openLedger } from '../routes/holdings';
import { brokenByStep, type Limits } from '../routes/limits';

export interface Reached {
  readonly role: Role;
  readonly steps: readonly Step[];
  readonly months: number;
}

/** Extra months that an unusual step and each further step are "worth" when ways to the same role are weighed. */
const EFFORT = { rare: 12, regular: 3, common: 0, perStep: 6 } as const;

/** Months of a step, with something on top for an unusual one and for its being a step at all. */
export const effortOf = (step: Step): number => stepMonths(step) + EFFORT[step.usualness] + EFFORT.perStep;

interface Label {
  readonly role: Role;
  readonly steps: readonly Step[];
  readonly months: number;
  readonly effort: number;
  readonly holding: Holding;
}

/**
 * From one role to all others within `maxSteps`: the way with the least effort to each, where effort is months plus
 * something for unusual steps and for each step. Demands are checked along the path, limits step by step; no role twice
 * on a way. Exact: property-tested against full enumeration. An empty list for a role without steps.
 */
export function reachRoles(
  graph: Graph,
  start: Role,
  { limits = {}, has = [], maxSteps }: { limits?: Limits; has?: readonly string[]; maxSteps: number },
): Reached[] {
  const ledger = openLedger(graph, credentialsOfRole(graph, start, has));
  const maxMonths = limits.maxMonths ?? Number.POSITIVE_INFINITY;
  const kept = new Map<Role, Label[]>();
  let layer: Label[] = [{ role: start, steps: [], months: 0, effort: 0, holding: ledger.start }];
  for (let taken = 1; taken <= maxSteps && layer.length > 0; taken += 1) {
    const next: Label[] = [];
    for (const at of layer) {
      for (const step of stepsFrom(graph, at.role)) {
        const { to } = step;
        const months = at.months + stepMonths(step);
        if (months > maxMonths || to === start || visits(at, to)) continue;
        if (brokenByStep(start, step, limits).length > 0) continue;
        const holding = ledger.take(at.holding, step);
        if (!holding) continue;
        const made: Label = {
          role: to,
          steps: [...at.steps, step],
          months,
          effort: at.effort + effortOf(step),
          holding,
        };
        const here = kept.get(to);
        if (here?.some((label) => covers(label, made, maxSteps - taken, maxMonths))) continue;
        if (here) here.push(made);
        else kept.set(to, [made]);
        next.push(made);
      }
    }
    layer = next;
  }
  return [...kept].map(([role, labels]) => {
    const best = labels.reduce((least, label) => (label.effort < least.effort ? label : least));
    return { role, steps: best.steps, months: best.months };
  });
}

const visits = (label: Label, role: Role): boolean => label.steps.some((step) => step.to === role);

/**
 * Whether nothing is lost when b is dropped for a: a asks no more effort, as much is left of the months, and a is at
 * least as qualified (a longer detour for a diploma stays in the race). With two steps left or more, b could go on
 * through a role that a has been at and can not visit again, so a must have been nowhere that b has not.
 */
function covers(a: Label, b: Label, stepsLeft: number, maxMonths: number): boolean {
  if (a.effort > b.effort || !holdsAll(a.holding, b.holding)) return false;
  if (a.months > b.months && maxMonths !== Number.POSITIVE_INFINITY) return false;
  return stepsLeft < 2 || a.steps.every((step) => step.to === a.role || visits(b, step.to));
}
