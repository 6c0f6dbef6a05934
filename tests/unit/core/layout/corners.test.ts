import { describe, expect, it } from 'vitest';
import { pathData } from '../../../../src/core/layout/corners';
import type { Point } from '../../../../src/core/layout/trackPath';
import { pathPoints } from '../../../support/mapChecks';

const RIGHT_THEN_DOWN: Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
];

/** Directions of the straight pieces of path data, in degrees; curves are the short ones in between. */
function directions(data: string): number[] {
  const points = pathPoints(data);
  return points.slice(1).map(([x, y], index) => {
    const [a, b] = points[index] ?? [0, 0];
    return Math.round((Math.atan2(y - b, x - a) * 180) / Math.PI);
  });
}

describe('the corners of a track', () => {
  it('are cut at 45 degrees', () => {
    expect(new Set(directions(pathData(RIGHT_THEN_DOWN, 20)))).toEqual(new Set([0, 45, 90]));
    expect(pathData(RIGHT_THEN_DOWN)).toMatch(/^M0 0L[\d. ]+Q[\d. ]+L[\d. ]+Q[\d. ]+L100 100$/);
  });

  it('begin as far from the corner as they end, and stay inside it', () => {
    const points = pathPoints(pathData(RIGHT_THEN_DOWN));
    for (const [x, y] of points) expect(x >= 0 && x <= 100 && y >= 0 && y <= 100).toBe(true);
    expect(points.map(([x, y]) => [100 - y, 100 - x]).reverse()).toEqual(
      points.map(([x, y]) => [expect.closeTo(x, 1), expect.closeTo(y, 1)]),
    );
    expect(points).not.toContainEqual([100, 0]);
  });

  it('are smaller on short pieces, so that two of them never meet', () => {
    const steps: Point[] = [
      [0, 0],
      [100, 0],
      [100, 8],
      [200, 8],
    ];
    const points = pathPoints(pathData(steps));
    expect(points.every(([x], index) => x >= (points[index - 1]?.[0] ?? 0))).toBe(true);
    expect(points.every(([, y], index) => y >= (points[index - 1]?.[1] ?? 0) && y <= 8)).toBe(true);
    expect([points[0], points.at(-1)]).toEqual([steps[0], steps[3]]);
  });

  it('are none on a straight track, and sharp where it runs back over itself', () => {
    const back: Point[] = [
      [0, 0],
      [50, 0],
      [90, 0],
      [20, 0],
    ];
    expect(pathData(back)).toBe('M0 0L50 0L90 0L20 0');
    expect(pathData(back.slice(0, 2))).toBe('M0 0L50 0');
  });

  it('do not mind a point that is given twice', () => {
    const [a, b, c] = RIGHT_THEN_DOWN as [Point, Point, Point];
    expect(pathData([a, a, b, b, c, c])).toBe(pathData(RIGHT_THEN_DOWN));
  });

  it('are nothing where there is no track', () => {
    expect(pathData([])).toBe('');
    expect(pathData([[7.06, -2.04]])).toBe('M7.1 -2');
  });
});
