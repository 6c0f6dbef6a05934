/**
 * The latest moment that a clock may say: the first day of 2100, in milliseconds. A clock that runs ahead of it counts
 * as this, so that there is always room for a later change.
 */
export const LATEST_CLOCK = 4_102_444_800_000;

/** No plan is changed more often than this after the latest moment; a stamp past it did not come from us. */
const ROOM = 1_000_000_000;

/** A stamp as it may be kept: whole, and never further ahead than changes can come. Null: no stamp at all. */
export function readStamp(value: unknown): number | null {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return null;
  const whole = Math.floor(value);
  return whole > LATEST_CLOCK + ROOM ? LATEST_CLOCK : whole;
}
