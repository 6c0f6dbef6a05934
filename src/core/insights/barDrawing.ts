import { type Drawing, type Shape, widthOf } from './drawing';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as the reader writes it. */
  readonly text: string;
}

const WIDTH = 640;
const ROW = 44;

/** The longest bar fills the width; bars start at zero. Empty for a list without bars. */
export function barDrawing(title: string, bars: readonly Bar[]): Drawing {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const room = WIDTH - Math.max(0, ...bars.map(({ text }) => widthOf(text))) - 8;
  const shapes = bars.flatMap(({ label, value, text }, i): Shape[] => {
    const length = shareOf(value, most) * room;
    return [
      { is: 'text', x: 0, y: i * ROW + 14, text: label, tone: 'ink' },
      { is: 'rect', x: 0, y: i * ROW + 20, width: length, height: 14, tone: 'bar' },
      { is: 'text', x: length + 8, y: i * ROW + 32, text, tone: 'ink', bold: true },
    ];
  });
  return { width: WIDTH, height: bars.length * ROW, title, shapes };
}

/** Part of the longest bar, 0 to 1; 0 when all are 0. */
export const shareOf = (value: number, most: number): number => (most > 0 ? value / most : 0);
