import { payLevel } from '../../core/lenses/pay';
import { physicalIndexOf } from '../../core/lenses/strain';
import { stepMonths } from '../../core/lenses/time';
import type { Hours, Payer, WageDuring } from '../../core/model/data';
import type { Role, Step } from '../../core/model/graph';
import type { NamedRoute, RouteLabel } from '../../core/routes/chooseRoutes';
import type { Route } from '../../core/routes/findRoutes';
import { isHeavier } from '../../core/routes/limits';
import type { RoleDetail } from '../../state/useLoaded';

/** A step with its texts and figures: `detail` is the role one leaves, `arrival` the role one comes to. */
export interface Leg {
  readonly step: Step;
  readonly file: RoleDetail['steps'][number];
  readonly detail: RoleDetail;
  readonly arrival: RoleDetail;
}

/** All roles of a route, start first. */
export const rolesOf = (from: Role, route: Route): Role[] => [from, ...route.steps.map((step) => step.to)];

/** Put the details of the roles (start first) beside the steps. */
export const legsOf = (route: Route, details: readonly RoleDetail[]): Leg[] =>
  route.steps.flatMap((step, i) => {
    const detail = details[i];
    const arrival = details[i + 1];
    const file = detail?.steps.find((candidate) => candidate.to === step.to.id);
    return detail && arrival && file ? [{ step, file, detail, arrival }] : [];
  });

/** Least and most months of a route, asked experience included. */
export const monthsRange = (route: Route): { min: number; max: number } => ({
  min: route.steps.reduce((sum, step) => sum + step.months.min + step.experienceMonths, 0),
  max: route.steps.reduce((sum, step) => sum + step.months.max + step.experienceMonths, 0),
});

/** Months of work experience that are asked along the route. */
export const experienceMonths = (route: Route): number =>
  route.steps.reduce((sum, step) => sum + step.experienceMonths, 0);

/** The step with most study per week, and its number; null when no step asks study. */
export function heaviestStudy(route: Route): { hours: number; number: number } | null {
  let most: { hours: number; number: number } | null = null;
  route.steps.forEach((step, i) => {
    if (stepMonths(step) > 0 && step.studyHoursPerWeek > (most?.hours ?? 0))
      most = { hours: step.studyHoursPerWeek, number: i + 1 };
  });
  return most;
}

export type OnTheWay =
  | { readonly kind: 'lighter' | 'not-heavier' }
  | { readonly kind: 'heavier' | 'heaviest'; readonly role: Role };

/** How heavy the work gets on the way: against the start when that is known, else the heaviest role itself. */
export function onTheWay(from: Role, route: Route): OnTheWay | null {
  const roles = route.steps.map((step) => step.to);
  const [heaviest] = [...roles].sort((a, b) => (physicalIndexOf(b) ?? 50) - (physicalIndexOf(a) ?? 50));
  if (!heaviest) return null;
  if (!from.strain) return { kind: 'heaviest', role: heaviest };
  if (isHeavier(from, heaviest)) return { kind: 'heavier', role: heaviest };
  return { kind: roles.every((role) => isHeavier(role, from)) ? 'lighter' : 'not-heavier' };
}

export const payersOf = (route: Route): Payer[] => [...new Set(route.steps.map((step) => step.payer))];
export const wagesOf = (route: Route): WageDuring[] => [...new Set(route.steps.map((step) => step.wage))];

export type Nights = 'gone' | 'none' | 'come' | 'stay' | 'unknown';

/** What happens to night shifts between the first and the last role. */
export function nightsChange(from: Hours | null, to: Hours | null): Nights {
  if (!to) return 'unknown';
  if (to.night === 'no') return from && from.night !== 'no' ? 'gone' : 'none';
  return from && from.night !== 'no' ? 'stay' : 'come';
}

/**
 * What a named route wins besides its name. "Best paid" is left out when the pay of a role on the way is not fully
 * known: the search then counts a fixed fall, and a win on that would be an invention.
 */
export function alsoWins({ route, labels }: NamedRoute, from: Role): RouteLabel[] {
  const payKnown = rolesOf(from, route).every((role) => payLevel(role.pay) !== null);
  return labels.slice(1).filter((label) => label !== 'best-paid' || payKnown);
}
