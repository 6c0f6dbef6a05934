import { stepsFrom } from '../graph/buildGraph';
import { credentialsOfRole, unmetDemand } from '../graph/credentials';
import { stepMonths } from '../lenses/time';
import type { Payer, WageDuring } from '../model/data';
import type { Graph, Role, Step } from '../model/graph';
import { answerRoute } from '../routes/answerRoute';

/** How one gets from the reader's role to another. */
export type Way =
  /** The same role: one is there. */
  | { readonly kind: 'here' }
  | FoundWay
  /** A step in one go is there, but it asks one of these diplomas, and no other way is known. */
  | { readonly kind: 'barred'; readonly needs: readonly string[] }
  | { readonly kind: 'none' };

export interface FoundWay {
  readonly kind: 'found';
  readonly steps: readonly Step[];
  /** Asked experience included; the middle of each range. */
  readonly months: number;
  readonly least: number;
  readonly most: number;
  /** Months of work experience that are asked, part of the months. */
  readonly experienceMonths: number;
  /** Hours of study per week at the busiest moment; 0 without a course. */
  readonly studyHours: number;
  /** Who pays for the courses, and whether wages go on during them; empty without a course. */
  readonly payers: readonly Payer[];
  readonly wages: readonly WageDuring[];
  /** Diplomas of which one would make it a step in one go; null when it is one, or when there is none. */
  readonly shorterWith: readonly string[] | null;
  /** On a way of more steps: the step in one go that one can take as well, and that takes longer. */
  readonly direct: Step | null;
}

/** The fastest way from one role to another, as the route screen gives it first. */
export function wayBetween(graph: Graph, from: Role, to: Role, has: readonly string[] = []): Way {
  if (from === to) return { kind: 'here' };
  const { routes, dropped } = answerRoute(graph, { from, to, has });
  const needs = dropped.find(({ limit }) => limit === 'credentials')?.needs ?? null;
  const route = routes[0]?.route;
  if (route) {
    const direct = stepsFrom(graph, from).find((step) => step.to === to);
    const isOpen = direct && !unmetDemand(graph, credentialsOfRole(graph, from, has), direct);
    return foundWay(route.steps, needs, route.steps.length > 1 && isOpen ? direct : null);
  }
  return needs ? { kind: 'barred', needs } : { kind: 'none' };
}

const sum = (steps: readonly Step[], of: (step: Step) => number): number =>
  steps.reduce((total, step) => total + of(step), 0);

/** What a chain of steps asks in all. */
export function foundWay(
  steps: readonly Step[],
  shorterWith: readonly string[] | null = null,
  direct: Step | null = null,
): FoundWay {
  const courses = steps.filter((step) => !step.onboarding);
  return {
    kind: 'found',
    steps,
    months: sum(steps, stepMonths),
    least: sum(steps, (step) => step.months.min + step.experienceMonths),
    most: sum(steps, (step) => step.months.max + step.experienceMonths),
    experienceMonths: sum(steps, (step) => step.experienceMonths),
    studyHours: Math.max(0, ...steps.map((step) => step.studyHoursPerWeek)),
    payers: [...new Set(courses.map((step) => step.payer))],
    wages: [...new Set(courses.map((step) => step.wage))],
    shorterWith,
    direct,
  };
}
