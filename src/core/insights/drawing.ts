/** What a colour is for; the screen takes it from the theme, a file from a fixed set. */
export type Tone = 'ink' | 'quiet' | 'hairline' | 'bar' | 'soft';

export type Shape =
  | {
      readonly is: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  | {
      readonly is: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly tone: Tone;
      readonly dashed?: boolean;
    }
  | { readonly is: 'dot'; readonly x: number; readonly y: number; readonly hollow?: boolean }
  | {
      readonly is: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly tone: Tone;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
    };

/** A chart as plain shapes, in units of about a pixel. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What it is, for who does not see it and above the chart in a file. */
  readonly title: string;
  readonly shapes: readonly Shape[];
}

export const TEXT_SIZE = 13;
/** Width of a text in these units, roughly: wide enough that two labels never touch. */
export const widthOf = (text: string): number => text.length * TEXT_SIZE * 0.56;
