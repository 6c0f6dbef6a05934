import type { Lens } from '../../../core/browse/entries';
import { OUTSIDE } from '../../../core/layout/mapLayout';

/** Colours of the drawing, read from the tokens of the page so that both themes have one source. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly hairline: string;
  readonly edge: string;
  readonly here: string;
  readonly mark: string;
  /** By band id; a band without a colour of its own is grey. */
  readonly lines: Readonly<Record<string, string>>;
  /** Full colour per lens; stations mix it with the card colour by the number of blocks. */
  readonly lenses: Readonly<Record<Lens, readonly string[]>>;
  /** A trace of the lens: what a disc grows in. */
  readonly tints: Readonly<Record<Lens, string>>;
}

const LENS_STEPS = 4;

/** Read the colours that hold at this element now. With forced colours the drawing keeps to the reader's own few. */
export function readPalette(element: Element, bands: readonly string[]): Palette {
  const isForced = globalThis.matchMedia?.('(forced-colors: active)').matches ?? false;
  const style = getComputedStyle(element);
  const token = (name: string, forced: string): string =>
    isForced ? forced : style.getPropertyValue(`--${name}`).trim() || forced;
  const card = token('card', 'Canvas');
  const lens = (name: string): string[] => {
    const full = token(name, 'CanvasText');
    return Array.from({ length: LENS_STEPS + 1 }, (_, blocks) =>
      blocks === 0 ? card : isForced ? full : mix(full, card, 0.4 + (0.6 * blocks) / LENS_STEPS),
    );
  };
  const tint = (name: string): string => (isForced ? card : mix(token(name, card), card, 0.16));
  return {
    paper: token('paper', 'Canvas'),
    card,
    ink: token('ink', 'CanvasText'),
    inkQuiet: token('ink-quiet', 'CanvasText'),
    hairline: token('hairline', 'GrayText'),
    edge: token('edge', 'CanvasText'),
    here: token('here', 'Highlight'),
    mark: token('mark', 'Mark'),
    lines: Object.fromEntries(
      bands.map((band) => [band, band === OUTSIDE ? token('edge', 'CanvasText') : token(`line-${band}`, 'CanvasText')]),
    ),
    tints: { shortage: tint('shortage'), strain: tint('strain'), growth: tint('growth') },
    lenses: { shortage: lens('shortage'), strain: lens('strain'), growth: lens('growth') },
  };
}

/** Part `share` of one colour in another, both "#rrggbb"; the first one when either is something else. */
export function mix(front: string, back: string, share: number): string {
  const a = channels(front);
  const b = channels(back);
  if (!a || !b) return front;
  return `#${a.map((value, index) => hex(value * share + (b[index] ?? 0) * (1 - share))).join('')}`;
}

const hex = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

function channels(colour: string): readonly number[] | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return found ? found.slice(1).map((part) => Number.parseInt(part, 16)) : null;
}
