import type { Lens } from '../../../core/browse/entries';
import { OUTSIDE } from '../../../core/layout/mapLayout';
import { mix } from '../canvas/palette';

/**
 * Colours on paper. Paper is always light, and an exported file knows no tokens; so the values of the light theme stand
 * here once more (src/ui/tokens.css; a test compares them), on pure white.
 */
export const PAPER = '#ffffff';
export const INK = '#16233b';
export const INK_QUIET = '#4a5568';
export const HAIRLINE = '#ddd6c8';
export const EDGE = '#857a64';
export const HERE = '#e4572e';

export const LINE_COLOURS: Readonly<Record<string, string>> = {
  verzorging: '#be185d',
  verpleging: '#4d7c0f',
  begeleiding: '#0b5fb0',
  behandeling: '#7c3aab',
  'medisch-ondersteunend': '#0f766e',
  geneeskunde: '#6b21a8',
  sociaal: '#9d174d',
  facilitair: '#475569',
  'ict-en-techniek': '#c2410c',
  'staf-en-administratie': '#0e7490',
  'onderwijs-en-praktijkopleiding': '#a16207',
  management: '#1e3a5f',
  [OUTSIDE]: EDGE,
};

export const LENS_COLOURS: Readonly<Record<Lens, string>> = {
  shortage: '#0f766e',
  strain: '#b45309',
  growth: '#6d28d9',
};

export const lineColour = (band: string): string => LINE_COLOURS[band] ?? EDGE;
/** The same depths as on the screen; 0 blocks = nothing but paper. */
export const lensColour = (lens: Lens, blocks: number): string =>
  blocks === 0 ? PAPER : mix(LENS_COLOURS[lens], PAPER, 0.25 + (0.75 * blocks) / 4);
/** What does not stand out while something does. */
export const pale = (colour: string): string => mix(colour, PAPER, 0.36);
export const paleInk = '#6f7785';
export const tint = (colour: string): string => mix(colour, PAPER, 0.07);
export const ribbonTint = (colour: string): string => mix(colour, PAPER, 0.26);
