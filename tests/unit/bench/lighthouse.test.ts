import { describe, expect, it } from 'vitest';
import { LIGHTHOUSE_PAGES, type LighthouseReport, missedBars, scoresOf } from '../../../bench/lighthouse/bars';

const page = { name: 'start', path: '/', performance: 95 };

function report(performance: number | null, seo = 1, firstPaint = 1_000): LighthouseReport {
  const category = (score: number | null, auditRefs: { id: string; weight: number }[] = []) => ({ score, auditRefs });
  return {
    lighthouseVersion: '12',
    categories: {
      performance: category(performance, [{ id: 'first-contentful-paint', weight: 10 }]),
      accessibility: category(1),
      'best-practices': category(1),
      seo: category(seo, [
        { id: 'canonical', weight: 1 },
        { id: 'structured-data', weight: 0 },
      ]),
    },
    audits: {
      'first-contentful-paint': { score: 0.5, numericValue: firstPaint, title: 'First paint' },
      canonical: { score: seo, title: 'A canonical address' },
      'structured-data': { score: 0, title: 'For people to look at' },
    },
  };
}

describe('what Lighthouse says', () => {
  it('takes the middle visit, and names what failed in any of them', () => {
    const scores = scoresOf(page, [report(0.9, 1, 900), report(0.99, 1, 3_000), report(0.97, 0.8, 1_000)]);
    expect(scores.scores).toEqual({ performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 });
    expect(scores.firstPaintMs).toBe(1_000);
    expect(scores.failed).toEqual(['canonical: A canonical address']);
    expect(missedBars(page, scores)).toEqual([]);
  });

  it.each([
    ['too slow', [report(0.94)], 'start: performance 94, at least 95'],
    ['not whole', [report(1, 0.99)], 'start: seo 99, at least 100'],
    ['unknown in one of the visits', [report(1), report(null), report(1)], 'start: performance unknown, at least 95'],
  ])('%s: the bar is missed', (_, reports, line) => {
    expect(missedBars(page, scoresOf(page, reports))).toEqual([line]);
  });

  it('asks speed of start, role, options and map, and the rest of every page', () => {
    const fast = LIGHTHOUSE_PAGES.filter(({ performance }) => performance === 95).map(({ name }) => name);
    expect(fast).toEqual(['start', 'role', 'options', 'map']);
    const blank = scoresOf(page, []);
    expect(missedBars({ name: 'list', path: '/' }, blank)).toHaveLength(3);
  });
});
