import { stepsFrom, stepsInto } from '../graph/buildGraph';
import { usualFirst } from '../graph/stepOrder';
import type { Graph, Role, Step } from '../model/graph';

/** The stretch that we look at: most people who leave a new job do so early on. */
export const FIRST_MONTHS = 24;
/** Being shown the work takes at most so long beside a course; the step itself only tells the course. */
const SETTLING_MONTHS = 3;

/** A part of the first two years, in months from the start. */
export interface Phase {
  readonly kind: 'settle' | 'learn' | 'qualified' | 'work';
  readonly from: number;
  readonly to: number;
}

/** One way to begin, month by month. */
export interface FirstYears {
  readonly step: Step;
  readonly phases: readonly Phase[];
  /** True when the course takes longer than the two years. */
  readonly isLonger: boolean;
  /** Steps on that one can begin within the two years, the usual ones first. */
  readonly next: readonly Step[];
}

/** How the first two years go after a step into a role: being shown the work, learning, the diploma, working. */
export function firstYears(graph: Graph, step: Step): FirstYears {
  const end = step.months.max;
  const learned = Math.min(end, FIRST_MONTHS);
  const settled = Math.min(step.onboarding ? Math.max(end, 1) : SETTLING_MONTHS, FIRST_MONTHS);
  const isWorking = step.onboarding || step.wage !== 'lost';
  const phases: Phase[] = [];
  if (isWorking) phases.push({ kind: 'settle', from: 0, to: settled });
  if (!step.onboarding) phases.push({ kind: 'learn', from: 0, to: learned });
  const ready = step.onboarding ? settled : learned;
  if (ready < FIRST_MONTHS)
    phases.push({ kind: step.onboarding ? 'work' : 'qualified', from: ready, to: FIRST_MONTHS });
  const isLonger = !step.onboarding && end > FIRST_MONTHS;
  const next = isLonger
    ? []
    : stepsFrom(graph, step.to)
        .filter((on) => ready + on.experienceMonths < FIRST_MONTHS)
        .sort(usualFirst);
  return { step, phases, isLonger, next };
}

/** Ways to begin that are shown: into a role one with and one without a course, from a place people come from three. */
const MOST_FROM_ORIGIN = 3;

/** Whether a course of the step gives what the role asks: then it is for beginners, not for who comes back with it. */
const wins = ({ trainings, to }: Step): boolean =>
  trainings.some(({ grants }) => grants.some((id) => to.requires.flat().includes(id)));

/** The steps by which people begin in this role, or from this origin: the usual ones first. */
export function startingSteps(graph: Graph, role: Role): Step[] {
  if (role.kind === 'origin') {
    return stepsFrom(graph, role)
      .filter(({ kind }) => kind === 'entry')
      .sort(usualFirst)
      .slice(0, MOST_FROM_ORIGIN);
  }
  const entries = stepsInto(graph, role)
    .filter(({ kind, from }) => kind === 'entry' && from.kind === 'origin')
    .sort((a, b) => Number(wins(b)) - Number(wins(a)) || usualFirst(a, b));
  return [true, false].flatMap((onboarding) => entries.find((step) => step.onboarding === onboarding) ?? []);
}
