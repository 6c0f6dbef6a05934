import type { Contour } from './coverage';

export type Point = readonly [x: number, y: number];

const CORNERS = 48;

/** A disc as a polygon. */
export function disc([x, y]: Point, radius: number): Contour {
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  }).flat();
}

/** A block with round corners. */
export function block([left, top]: Point, width: number, height: number, radius: number): Contour {
  const [right, bottom] = [left + width - radius, top + height - radius];
  const corners: readonly Point[] = [
    [right, bottom],
    [left + radius, bottom],
    [left + radius, top + radius],
    [right, top + radius],
  ];
  const steps = CORNERS / 4;
  return corners.flatMap(([x, y], corner) =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const angle = ((corner + i / steps) * Math.PI) / 2;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }).flat(),
  );
}

/** A line of some width with round joints; all pieces turn the same way, so that they add up to one shape. */
export function track(points: readonly Point[], width: number): Contour[] {
  const half = width / 2;
  const pieces = points.slice(1).flatMap(([x1, y1], i): Contour[] => {
    const [x0, y0] = points[i] ?? [x1, y1];
    const length = Math.hypot(x1 - x0, y1 - y0);
    if (length === 0) return [];
    const [nx, ny] = [(-(y1 - y0) / length) * half, ((x1 - x0) / length) * half];
    return [[x0 - nx, y0 - ny, x1 - nx, y1 - ny, x1 + nx, y1 + ny, x0 + nx, y0 + ny]];
  });
  return [...pieces, ...points.slice(1, -1).map((point) => disc(point, half))];
}
