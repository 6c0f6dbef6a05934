import { isSame } from '../diff/figures';
import { isObject, type Place } from './json';

/** One thing in a record that is other than it was. */
export interface FieldChange {
  readonly place: Place;
  /** Undefined: it was not there, or is not there any more. */
  readonly was: unknown;
  readonly now: unknown;
}

/**
 * What differs between two states of a record, as deep as it can be told apart. Lists are told as a whole, steps by the
 * role they lead to: one that moved is no change.
 */
export function diffRecords(was: unknown, now: unknown, place: Place = []): FieldChange[] {
  if (isSame(was, now)) return [];
  const [a, b] = [keyed(was, place), keyed(now, place)];
  if (!a || !b) return [{ place, was, now }];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
    const [before, after] = [own(a, key), own(b, key)];
    if (before === undefined || after === undefined) {
      return before === after ? [] : [{ place: [...place, key], was: before, now: after }];
    }
    return diffRecords(before, after, [...place, key]);
  });
}

const own = (value: { readonly [key: string]: unknown }, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** A value by its keys; null when it has none. Two steps to one role cannot be told apart by it, so then neither. */
function keyed(value: unknown, place: Place): { readonly [key: string]: unknown } | null {
  if (isObject(value)) return value;
  if (place.length !== 1 || place[0] !== 'steps' || !Array.isArray(value)) return null;
  const steps = value.filter((step) => isObject(step) && typeof step.to === 'string');
  const byGoal = Object.fromEntries(steps.map((step) => [step.to, step]));
  return Object.keys(byGoal).length === value.length ? byGoal : null;
}
