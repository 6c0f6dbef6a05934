import type { Lens } from '../../../core/browse/entries';
import { EDGE, INK, lensColour, PAPER, pale } from './paperColours';
import { round, type Shape } from './shapes';

export interface StationLook {
  readonly radius: number;
  readonly colour: string;
  readonly isInterchange: boolean;
  readonly isDim: boolean;
  /** Colour of the ring around it: the reader's own place, or the chosen station. */
  readonly place: string | null;
  /** Its place on the route. */
  readonly number: number | null;
  readonly lens: Lens | null;
  readonly blocks: number | null;
}

/** A station on paper: a ring; darker around it where one can change lines; with a lens a disc inside, or a hatch. */
export function stationShapes({ x, y }: { x: number; y: number }, look: StationLook): Shape[] {
  const { radius, colour, isInterchange, isDim, place, number, lens, blocks } = look;
  if (number !== null) return numberShapes(x, y, radius * 1.35, number);
  const ring = radius * 0.32;
  const inner = radius - ring;
  const shapes: Shape[] = [];
  if (isInterchange && !isDim) shapes.push({ kind: 'circle', x, y, r: radius + radius * 0.16, fill: INK });
  shapes.push({ kind: 'circle', x, y, r: radius - ring / 2, fill: PAPER, stroke: colour, width: ring });
  if (lens && blocks === null) shapes.push(hatch(x, y, inner, isDim ? pale(EDGE) : EDGE));
  else if (lens && blocks !== null && blocks > 0) {
    const fill = lensColour(lens, blocks);
    shapes.push({ kind: 'circle', x, y, r: round(inner * (0.4 + 0.15 * blocks)), fill: isDim ? pale(fill) : fill });
  }
  if (place) shapes.push({ kind: 'circle', x, y, r: radius * 1.3, stroke: place, width: radius * 0.45 });
  return shapes;
}

/** Unknown is hatched, never pale. */
function hatch(x: number, y: number, inner: number, stroke: string): Shape {
  const data = [-0.55, 0, 0.55].map((shift) => {
    const half = Math.sqrt(1 - shift * shift) * inner * Math.SQRT1_2;
    const off = shift * inner * Math.SQRT1_2;
    return `M${round(x - half + off)} ${round(y + half + off)}L${round(x + half + off)} ${round(y - half + off)}`;
  });
  return { kind: 'path', data: data.join(''), stroke, width: round(inner * 0.22) };
}

function numberShapes(x: number, y: number, r: number, number: number): Shape[] {
  return [
    { kind: 'circle', x, y, r, fill: INK, stroke: PAPER, width: r * 0.16 },
    {
      kind: 'text',
      x,
      y: y + r * 0.45,
      lines: [String(number)],
      size: round(r * 1.3),
      weight: 700,
      fill: PAPER,
      anchor: 'middle',
    },
  ];
}
