/** A closed row of points: x, y, x, y, ... */
export type Contour = readonly number[];

/** How much of each pixel a shape covers, 0 to FULL, over a box of whole pixels. */
export interface Coverage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly levels: Uint8Array;
}

/**
 * Levels of cover from nothing to all of a pixel. More levels are hard to see at these sizes, and each one costs: with 15
 * a picture was 28 kB, with 4 it is 19.
 */
export const FULL = 4;

/**
 * Cover pixels exactly: each line adds what it turns on to its own row, and the sum from left to right tells how much
 * is inside (the way of font-rs and stb_truetype). Contours must close; windings add up, so holes turn the other way.
 */
export function coverageOf(contours: readonly Contour[]): Coverage {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const contour of contours)
    for (let i = 0; i < contour.length; i += 2) {
      minX = Math.min(minX, contour[i] ?? 0);
      maxX = Math.max(maxX, contour[i] ?? 0);
      minY = Math.min(minY, contour[i + 1] ?? 0);
      maxY = Math.max(maxY, contour[i + 1] ?? 0);
    }
  if (minX > maxX) return { left: 0, top: 0, width: 0, height: 0, levels: new Uint8Array(0) };
  const [left, top] = [Math.floor(minX), Math.floor(minY)];
  // One column more takes what a line at the very right edge hands on.
  const [width, height] = [Math.ceil(maxX) - left + 1, Math.ceil(maxY) - top];
  const turns = new Float64Array(width * height + 1);
  for (const contour of contours)
    for (let i = 0; i < contour.length; i += 2) {
      const next = (i + 2) % contour.length;
      addLine(
        turns,
        width,
        (contour[i] ?? 0) - left,
        (contour[i + 1] ?? 0) - top,
        (contour[next] ?? 0) - left,
        (contour[next + 1] ?? 0) - top,
      );
    }
  const levels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    for (let at = row * width; at < (row + 1) * width; at += 1) {
      sum += turns[at] ?? 0;
      levels[at] = Math.round(Math.min(1, Math.abs(sum)) * FULL);
    }
  }
  return { left, top, width, height, levels };
}

function addLine(turns: Float64Array, width: number, x0: number, y0: number, x1: number, y1: number): void {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [topX, topY, endX, endY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (endX - topX) / (endY - topY);
  for (let row = Math.floor(topY); row < endY; row += 1) {
    const [from, to] = [Math.max(row, topY), Math.min(row + 1, endY)];
    const part = (to - from) * direction;
    const [a, b] = [topX + (from - topY) * slope, topX + (to - topY) * slope];
    addSpan(turns, row * width, Math.min(a, b), Math.max(a, b), part);
  }
}

/** What one line does in one row, from its left to its right end there. */
function addSpan(turns: Float64Array, row: number, from: number, to: number, part: number): void {
  const [first, last] = [Math.floor(from), Math.max(Math.floor(from), Math.ceil(to) - 1)];
  const add = (column: number, value: number) => {
    turns[row + column] = (turns[row + column] ?? 0) + value;
  };
  if (first === last) {
    const middle = (from + to) / 2 - first;
    add(first, part * (1 - middle));
    add(first + 1, part * middle);
    return;
  }
  // Covered to the right of the line, as a running total per column; what each column adds is the difference.
  let before = 0;
  for (let column = first; column <= last; column += 1) {
    const [a, b] = [Math.max(from, column), Math.min(to, column + 1)];
    const inside = (b - a) / (to - from);
    const reached = (a - from) / (to - from);
    const covered = part * (reached + inside - inside * ((a + b) / 2 - column));
    add(column, covered - before);
    before = covered;
  }
  add(last + 1, part - before);
}
