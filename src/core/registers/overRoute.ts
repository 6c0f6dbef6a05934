import type { RegisterEffect, RegistrationFile } from '../model/data';
import type { StepRegister } from '../model/ways';

/** A registration as far as the sum needs it: how long it stays without work that counts. */
type PeriodOf = Pick<RegistrationFile, 'id' | 'period'>;

/** A step of a route as the sum needs it: what it does to registrations, and how long it takes at least. */
export interface RouteStepRegisters {
  readonly registers: readonly StepRegister[];
  readonly months: number;
}

/** How a registration stands at the end of a route. */
export interface RegisterAtEnd {
  readonly registration: string;
  /** The effect that counts at the end; "reregister" also when it may have lapsed on the way and is asked again. */
  readonly effect: RegisterEffect;
  /** Numbers of the steps (from 1) after which the work no longer counts, or only in part; also when it counts again later. */
  readonly riskSteps: readonly number[];
  /** Longest time in a row on the way without work that counts, in months; 0 when there is none before the end. */
  readonly monthsWithout: number;
  readonly some: boolean;
}

const COUNTS: ReadonlySet<RegisterEffect> = new Set(['kept', 'partly', 'gained', 'reregister']);
const RISKY: ReadonlySet<RegisterEffect> = new Set(['at-risk', 'partly']);

/**
 * What a whole route does to each registration. Time without counting work runs from a step that puts it at risk until
 * work that counts again: the months of the steps in between. When that is longer than the period of the register, the
 * registration has lapsed before it is asked again.
 */
export function registersOverRoute(
  registrations: readonly PeriodOf[],
  steps: readonly RouteStepRegisters[],
): RegisterAtEnd[] {
  return registrations.flatMap((registration) => {
    const found = steps.map(({ registers }) => registers.find((each) => each.registration === registration.id));
    if (found.every((each) => each === undefined)) return [];
    return [sumOf(registration, steps, found)];
  });
}

function sumOf(
  registration: PeriodOf,
  steps: readonly RouteStepRegisters[],
  found: readonly (StepRegister | undefined)[],
): RegisterAtEnd {
  const periodMonths = (registration.period?.value ?? Number.POSITIVE_INFINITY) * 12;
  let effect: RegisterEffect = 'needed';
  let some = false;
  let without = 0;
  let longest = 0;
  let isAtRisk = false;
  const riskSteps: number[] = [];
  steps.forEach(({ months }, i) => {
    const now = found[i];
    if (isAtRisk) without += months;
    if (!now) return;
    some = now.some;
    // Somebody who had it, worked elsewhere and comes back does not get it: it is still there, or it has lapsed.
    const isBack = isAtRisk && (COUNTS.has(now.effect) || now.effect === 'needed');
    if (isBack) longest = Math.max(longest, without);
    effect = isBack ? backAs(now.effect, without > periodMonths) : now.effect;
    if (RISKY.has(now.effect)) riskSteps.push(i + 1);
    if (now.effect === 'at-risk') isAtRisk = true;
    else if (isBack) isAtRisk = false;
    if (!isAtRisk) without = 0;
  });
  return { registration: registration.id, effect, riskSteps, monthsWithout: longest, some };
}

function backAs(effect: RegisterEffect, isLapsed: boolean): RegisterEffect {
  if (effect === 'gained') return 'gained';
  if (isLapsed) return 'reregister';
  return effect === 'needed' ? 'kept' : effect;
}
