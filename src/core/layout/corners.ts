import type { Point } from './trackPath';

/** Corners are cut at 45 degrees over this length, and the cut is rounded: the drawing has 0, 45 and 90 degrees only. */
const CUT = 15;
const ROUND = 0.42;

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A track as path data that a canvas, an SVG and a printer all read ("M0 0L10 0Q..."). Corners are cut at 45 degrees
 * and softened. Pieces shorter than the cut get a smaller one; a straight back-track stays sharp.
 */
export function pathData(points: readonly Point[], cut: number = CUT): string {
  const clean = points.filter((point, index) => {
    const before = points[index - 1];
    return !before || before[0] !== point[0] || before[1] !== point[1];
  });
  const [first, ...rest] = clean;
  if (!first) return '';
  let data = `M${round(first[0])} ${round(first[1])}`;
  for (const [index, corner] of rest.entries()) {
    const before = clean[index];
    const after = clean[index + 2];
    if (!after || !before) data += `L${round(corner[0])} ${round(corner[1])}`;
    else data += cornerData(before, corner, after, cut);
  }
  return data;
}

function cornerData(before: Point, corner: Point, after: Point, cut: number): string {
  const into = towards(corner, before);
  const out = towards(corner, after);
  if (into.x * out.y === into.y * out.x) return `L${round(corner[0])} ${round(corner[1])}`;
  const size = Math.min(cut, into.length / 2, out.length / 2);
  const on = (way: { x: number; y: number }, far: number) =>
    `${round(corner[0] + way.x * far)} ${round(corner[1] + way.y * far)}`;
  // The middle of the cut edge, in two softened corners of 135 degrees.
  const near = size * (1 - ROUND);
  const edge = (a: { x: number; y: number }, b: { x: number; y: number }) => {
    const x = corner[0] + a.x * size * (1 - ROUND * 0.7) + b.x * size * ROUND * 0.7;
    const y = corner[1] + a.y * size * (1 - ROUND * 0.7) + b.y * size * ROUND * 0.7;
    return `${round(x)} ${round(y)}`;
  };
  const far = size + (size - near) * 0.7;
  return `L${on(into, far)}Q${on(into, size)} ${edge(into, out)}L${edge(out, into)}Q${on(out, size)} ${on(out, far)}`;
}

function towards(from: Point, to: Point): { x: number; y: number; length: number } {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy);
  return { x: dx / length, y: dy / length, length: length * 0.7 };
}
