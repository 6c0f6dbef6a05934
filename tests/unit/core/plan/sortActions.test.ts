import { describe, expect, it } from 'vitest';
import { fitText } from '../../../../src/core/plan/fitText';
import type { NextAction } from '../../../../src/core/plan/model';
import { daysUntil, sortActions } from '../../../../src/core/plan/sortActions';

const action = (id: string, due?: string, done = false): NextAction => ({ kind: 'action', id, text: id, due, done });

describe('actions', () => {
  it('stand by date, those without one last in the order they came, and done ones apart', () => {
    const { open, done } = sortActions([
      action('zonder-1'),
      action('later', '2026-12-01'),
      action('gedaan', '2026-01-01', true),
      action('eerst', '2026-11-30'),
      action('zonder-2'),
    ]);
    expect(open.map(({ id }) => id)).toEqual(['eerst', 'later', 'zonder-1', 'zonder-2']);
    expect(done.map(({ id }) => id)).toEqual(['gedaan']);
  });

  it.each([
    ['2026-11-29', 0],
    ['2026-11-30', 1],
    ['2026-11-20', -9],
    ['2027-03-29', 120],
  ])('due on %s, %d days from 29 November: also when the clock changes in between', (due, days) => {
    expect(daysUntil(due, '2026-11-29')).toBe(days);
  });
});

describe('a text that is kept', () => {
  it('has no empty ends and no signs that one cannot see', () => {
    expect(fitText('  Bel\u202E de school\u200B \n', 300)).toBe('Bel de school');
  });

  it('is cut to what can be stored, and never in the middle of a sign', () => {
    expect(fitText(`${'a'.repeat(9)}😀`, 10)).toBe('a'.repeat(9));
  });
});
