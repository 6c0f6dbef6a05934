import { usualFirst } from '../../../core/graph/stepOrder';
import type { StepKind } from '../../../core/model/data';
import type { Step } from '../../../core/model/graph';
import type { RoleDetail } from '../../../state/useLoaded';

/** A step as the detail file tells it. */
type StepDetail = RoleDetail['steps'][number];

/** A step with what only the detail file knows of it. */
export interface FullStep {
  readonly step: Step;
  readonly file: StepDetail;
}

export interface StepGroup {
  readonly kind: StepKind;
  readonly steps: readonly FullStep[];
  /** How many to show at first. */
  readonly first: number;
}

/** Join the steps of the graph with those of the detail file; a role has at most one step to another role. */
export function fullSteps(steps: readonly Step[], files: readonly StepDetail[]): FullStep[] {
  const byTarget = new Map(files.map((file) => [file.to, file]));
  return steps.flatMap((step) => {
    const file = byTarget.get(step.to.id);
    return file ? [{ step, file }] : [];
  });
}

/**
 * Steps by kind, in the given order of kinds; inside a kind the usual ones first, then the short ones. About `most`
 * steps show at first, shared out evenly, and at least one of every kind, so that every direction is in sight.
 */
export function groupSteps(steps: readonly FullStep[], kinds: readonly StepKind[], most: number): StepGroup[] {
  const groups = kinds.flatMap((kind) => {
    const own = steps.filter(({ step }) => step.kind === kind);
    own.sort((a, b) => usualFirst(a.step, b.step));
    return own.length > 0 ? [{ kind, steps: own, first: 1 }] : [];
  });
  let left = most - groups.length;
  while (left > 0 && groups.some((group) => group.first < group.steps.length)) {
    for (const group of groups) {
      if (left > 0 && group.first < group.steps.length) {
        group.first += 1;
        left -= 1;
      }
    }
  }
  return groups;
}
