/** What every map page puts on `window.bench`: the driver in bench/map talks to all variants in these words only. */
export interface BenchPage {
  /** Map to screen: screen = map * zoom + (x, y), in CSS pixels from the left top of the page. */
  getView(): View;
  setView(view: View): void;
  /** The view that has the whole map on the screen. */
  fitView(): View;
  /** Zoom 1 with as many stations on the screen as there can be. */
  readView(): View;
  /** Up to so many stations that are fully on the screen, spread over it, and where to press them. */
  stationPoints(most: number): StationPoint[];
  /** The spot that is best to start a drag from: as far from any station as the screen has, on bare map. */
  emptyPoint(): ScreenPoint | null;
  /** Id of the role whose steps are lit now. */
  chosen(): string | null;
  /** Milliseconds from the start of the navigation until the whole map was painted; null when it is not there yet. */
  ready(): number | null;
  /** Start to write down frames. */
  startFrames(): void;
  /** Milliseconds between the frames since `startFrames`. */
  stopFrames(): number[];
  /** Expect a press on this station; call before the press. */
  expectChoice(id: string): void;
  /** Milliseconds from the pointer going up until the expected choice was painted; null when it never was. */
  choicePainted(): Promise<number | null>;
}

export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

export interface StationPoint extends ScreenPoint {
  readonly id: string;
}

declare global {
  interface Window {
    bench?: BenchPage;
  }
}

/** What differs between the variants. */
export interface Variant {
  getView(): View;
  setView(view: View): void;
  chosen(): string | null;
  /** Everything that will be drawn has been handed to the browser. */
  isDrawn(): boolean;
  /** Whether a drag that starts on this element moves the map. */
  isBackground(element: Element): boolean;
}
