import type { KeptWay } from '../../core/coach/keptWays';
import type { StepKnown } from '../../core/coach/questions';
import type { Step } from '../../core/model/graph';
import { useRoleDetails } from '../../state/useLoaded';

/**
 * What the files of roles tell about the steps of all that is kept. `ready` also when they could not be loaded: the facts
 * of the map itself are questions enough.
 */
export function useKnownSteps(kept: readonly KeptWay[]): {
  readonly ready: boolean;
  readonly knownOf: (step: Step) => StepKnown | null;
} {
  const ids = [...new Set(kept.flatMap(({ steps }) => steps.map(({ from }) => from.id)))];
  const details = useRoleDetails(ids);
  const knownOf = (step: Step): StepKnown | null => {
    const detail = details.status === 'ready' ? details.value.find(({ id }) => id === step.from.id) : undefined;
    const file = detail?.steps.find(({ to }) => to === step.to.id);
    if (!detail || !file) return null;
    const admission = file.trainings.flatMap((id) => detail.trainings[id]?.admissionNote?.nl ?? []);
    return { file, effects: file.effects, admission };
  };
  // Nothing kept: nothing to wait for.
  return { ready: ids.length === 0 || details.status !== 'loading', knownOf };
}
