import { payDifference } from '../lenses/pay';
import { PHYSICAL_NOISE, physicalIndexOf } from '../lenses/strain';
import { stepMonths } from '../lenses/time';
import type { Role, Step } from '../model/graph';

/** Hard limits: a route or option that breaks one is not shown, but counted. Absent = no limit. */
export interface Limits {
  readonly noNights?: boolean | undefined;
  /** No irregular hours: at most an evening or Saturday now and then. */
  readonly noIrregular?: boolean | undefined;
  /** Total months, asked experience included. */
  readonly maxMonths?: number | undefined;
  /** Study hours per week at the heaviest moment. */
  readonly maxStudyHours?: number | undefined;
  /** Wages continue while learning. */
  readonly keepWage?: boolean | undefined;
  /** New pay is not clearly lower than now (error margins counted). */
  readonly noPayCut?: boolean | undefined;
  /** New pay is at least this percentage of now. */
  readonly minPayPercent?: number | undefined;
  /** No role on the way that is clearly heavier for the body than now. */
  readonly neverHeavier?: boolean | undefined;
  /** The goal is in one of these sectors. */
  readonly sectors?: readonly string[] | undefined;
  /** Highest rank of level (vocabulary.json). */
  readonly levelMaxRank?: number | undefined;
  /** Role ids to stay away from. */
  readonly avoid?: readonly string[] | undefined;
  readonly maxSteps?: number | undefined;
  /** The goal is one of these roles, by id: those of chosen employers. A set without roles allows none. */
  readonly goals?: ReadonlySet<string> | undefined;
}

export type LimitName = keyof Limits | 'credentials';

/** The order in which limits are tried and told. */
export const LIMIT_NAMES = [
  'noNights',
  'noIrregular',
  'maxMonths',
  'maxStudyHours',
  'keepWage',
  'noPayCut',
  'minPayPercent',
  'neverHeavier',
  'sectors',
  'levelMaxRank',
  'avoid',
  'maxSteps',
  'goals',
] as const satisfies readonly (keyof Limits)[];

export const DEFAULT_MAX_STEPS = 5;

export const maxStepsOf = (limits: Limits): number => limits.maxSteps ?? DEFAULT_MAX_STEPS;

/** Whether a role has shifts of a kind; unknown hours cannot promise their absence. */
const hasNights = (role: Role): boolean => role.hours?.night !== 'no';
const isIrregular = (role: Role): boolean => !role.strain || role.strain.irregular >= 2;

/**
 * Limits that one step breaks, judged against the role where the route starts. Limits on the total (months, number of
 * steps) and on the goal (sectors) are judged by the search. An unknown figure breaks the limit that needs it: a
 * promise that cannot be checked is not made.
 */
export function brokenByStep(start: Role, step: Step, limits: Limits): (keyof Limits)[] {
  const { to } = step;
  const broken: (keyof Limits)[] = [];
  if (limits.noNights && hasNights(to)) broken.push('noNights');
  if (limits.noIrregular && isIrregular(to)) broken.push('noIrregular');
  if (limits.maxMonths !== undefined && stepMonths(step) > limits.maxMonths) broken.push('maxMonths');
  if (limits.maxStudyHours !== undefined && step.studyHoursPerWeek > limits.maxStudyHours) broken.push('maxStudyHours');
  if (limits.keepWage && step.wage !== 'kept') broken.push('keepWage');
  if (limits.noPayCut || limits.minPayPercent !== undefined) {
    const change = payDifference(start, to);
    if (limits.noPayCut && (!change || change.word === 'lower' || change.word === 'much-lower'))
      broken.push('noPayCut');
    if (limits.minPayPercent !== undefined && (!change || 100 + change.percent < limits.minPayPercent))
      broken.push('minPayPercent');
  }
  if (limits.neverHeavier && isHeavier(start, to)) broken.push('neverHeavier');
  if (limits.levelMaxRank !== undefined && to.rank > limits.levelMaxRank) broken.push('levelMaxRank');
  if (limits.avoid?.includes(to.id)) broken.push('avoid');
  return broken;
}

/** Clearly heavier for the body; unknown strain cannot promise otherwise. */
export function isHeavier(start: Role, to: Role): boolean {
  const before = physicalIndexOf(start);
  const after = physicalIndexOf(to);
  if (before === null) return false;
  return after === null || after > before + PHYSICAL_NOISE;
}

/** Whether a goal lies in the wanted sectors. */
export const inSectors = (role: Role, limits: Limits): boolean =>
  !limits.sectors || limits.sectors.length === 0 || role.sectors.some((sector) => limits.sectors?.includes(sector));

/** Whether a role may be where one ends: in the wanted sectors, and at the wanted employers. */
export const isGoal = (role: Role, limits: Limits): boolean =>
  inSectors(role, limits) && (!limits.goals || limits.goals.has(role.id));
