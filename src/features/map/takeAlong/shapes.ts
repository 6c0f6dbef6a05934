/** The parts that a printed map is drawn with. React makes an SVG of them and a canvas a picture: one drawing for both. */
export type Shape = PathShape | CircleShape | BoxShape | TextShape;

export interface PathShape {
  readonly kind: 'path';
  readonly data: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly fill?: string;
  readonly dash?: readonly [on: number, off: number];
}

export interface CircleShape {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}

export interface BoxShape {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly round?: number;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly lineHeight?: number;
  readonly weight: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The whole text, where lines cut words. */
  readonly full?: string;
}

/** A part of the sheet with units of its own; what falls outside its window is cut off. */
export interface Layer {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The window on the shapes: left, top, width, height. */
  readonly view: readonly [number, number, number, number];
  readonly shapes: readonly Shape[];
}

/** One page. Sizes in points (1/72 inch). */
export interface Sheet {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly about: string;
  readonly layers: readonly Layer[];
  /** Size of the names of the stations, in points on this page. */
  readonly nameSize: number;
}

/** White around a sheet that becomes a file, in points: 8 mm, which makes an A3 of the whole map. */
export const FILE_MARGIN = (8 * 72) / 25.4;

/** With fallbacks: an exported file is opened where the typeface of the site is not there. */
export const FONT =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Arial, sans-serif";

export const round = (value: number): number => Math.round(value * 100) / 100;
