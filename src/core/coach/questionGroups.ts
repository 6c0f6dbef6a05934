import type { Step } from '../model/graph';
import type { StayId } from '../plan/model';
import type { KeptWay } from './keptWays';
import { type CoachQuestion, noStepQuestions, type StepKnown, stayQuestions, stepQuestions } from './questions';

/** Questions about one step; about the whole way when there is no step to ask about. */
export interface QuestionPart {
  readonly step: Step | null;
  readonly questions: readonly CoachQuestion[];
}

export interface QuestionGroup {
  readonly way: KeptWay;
  readonly parts: readonly QuestionPart[];
}

/**
 * What to ask about all that is kept. What two kept ways share is asked about once, at the first of them. Only a
 * role that is not on the map any more gives no question. `today` is the date of the data.
 */
export function questionGroups(
  kept: readonly KeptWay[],
  knownOf: (step: Step) => StepKnown | null,
  today: string,
): readonly QuestionGroup[] {
  const told = new Set<string>();
  /** True the first time that something is asked about. */
  const isNew = (place: string): boolean => !told.has(place) && told.add(place) !== undefined;
  return kept.map((way): QuestionGroup => {
    if (way.kind === 'stay') return { way, parts: [{ step: null, questions: stayQuestions(way.id as StayId) }] };
    if (way.steps.length === 0) {
      const { goal } = way;
      return { way, parts: goal && isNew(goal.id) ? [{ step: null, questions: noStepQuestions(goal.id) }] : [] };
    }
    const steps = way.steps.filter((step) => isNew(`${step.from.id}:${step.to.id}`));
    return { way, parts: steps.map((step) => ({ step, questions: stepQuestions(step, knownOf(step), today) })) };
  });
}
