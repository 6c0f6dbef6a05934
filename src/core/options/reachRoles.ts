import { stepsFrom } from '../graph/buildGraph';
import { afterStep, type Credentials, credentialsOfRole, unmetDemand } from '../graph/credentials';
import { stepMonths } from '../lenses/time';
import type { Graph, Role, Step } from '../model/graph';
import { brokenByStep, type Limits } from '../routes/limits';

export interface Reached {
  readonly role: Role;
  readonly steps: readonly Step[];
  readonly months: number;
}

/** Extra months that an unusual step and each further step are "worth" when ways to the same role are weighed. */
const EFFORT = { rare: 12, regular: 3, common: 0, perStep: 6 } as const;

const effortOf = (step: Step): number => stepMonths(step) + EFFORT[step.usualness] + EFFORT.perStep;

interface Label {
  readonly role: Role;
  readonly steps: readonly Step[];
  readonly months: number;
  readonly effort: number;
  readonly have: Credentials;
}

/**
 * From one role to all others within `maxSteps`: the way with the least effort to each, where effort is months plus
 * something for unusual steps and for each step. Demands are checked along the path, limits step by step.
 */
export function reachRoles(
  graph: Graph,
  start: Role,
  { limits = {}, has = [], maxSteps }: { limits?: Limits; has?: readonly string[]; maxSteps: number },
): Reached[] {
  const kept = new Map<Role, Label[]>();
  let layer: Label[] = [{ role: start, steps: [], months: 0, effort: 0, have: credentialsOfRole(graph, start, has) }];
  for (let depth = 0; depth < maxSteps && layer.length > 0; depth += 1) {
    const next: Label[] = [];
    for (const at of layer) {
      for (const step of stepsFrom(graph, at.role)) {
        const { to } = step;
        if (to === start || at.steps.some((taken) => taken.to === to)) continue;
        if (brokenByStep(start, step, limits).length > 0) continue;
        const months = at.months + stepMonths(step);
        if (limits.maxMonths !== undefined && months > limits.maxMonths) continue;
        const effort = at.effort + effortOf(step);
        const here = kept.get(to) ?? [];
        // Cheaper and at least as qualified: nothing to gain. (Longer detours for a diploma stay in the race.)
        if (here.some((label) => label.effort <= effort && holdsAll(label.have, at.have, step))) continue;
        if (unmetDemand(graph, at.have, step)) continue;
        const made: Label = { role: to, steps: [...at.steps, step], months, effort, have: afterStep(graph, at.have, step) };
        kept.set(to, [...here, made]);
        next.push(made);
      }
    }
    layer = next;
  }
  return [...kept.values()].map((labels) => {
    const [best] = [...labels].sort((a, b) => a.effort - b.effort);
    if (!best) throw new Error('a reached role has a way to it');
    return { role: best.role, steps: best.steps, months: best.months };
  });
}

function holdsAll(have: Credentials, before: Credentials, step: Step): boolean {
  for (const id of before.held) if (!have.held.has(id)) return false;
  return step.trainings.every((training) => training.grants.every((id) => have.held.has(id)));
}
