import { expect, it } from 'vitest';
import { hasEnded } from '../../../../src/core/dates/hasEnded';

it.each([
  ['2026-08-31', '2026-08-31', false],
  ['2026-08-31', '2026-09-01', true],
  ['2026-08', '2026-08-31', false],
  ['2026-08', '2026-09-01', true],
  ['2026', '2026-12-31', false],
  ['2026', '2027-01-01', true],
])('what runs until %s is on %s over: %s', (until, day, over) => {
  expect(hasEnded(until, day)).toBe(over);
});
