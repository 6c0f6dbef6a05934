import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { Contour } from './coverage';

/** Weights of the typeface that pictures use. */
export type Weight = 400 | 700;

const PACKAGE = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin';
const require = createRequire(import.meta.url);

/** Files of the typeface of the product, one per weight. The app ships the variable one, which Node cannot read yet. */
const fontFile = (weight: Weight): string => require.resolve(`${PACKAGE}-${weight}-normal.woff2`);

/** The files that decide how letters look. */
export const fontFiles = (): string[] => ([400, 700] as const).map(fontFile);

interface Face {
  readonly font: Font;
  readonly glyphs: Map<string, Letter>;
}

interface Letter {
  /** Lines only, in thousandths of the size, y down from the baseline. */
  readonly contours: readonly Contour[];
  readonly width: number;
}

const faces = new Map<Weight, Face>();

function faceOf(weight: Weight): Face {
  const known = faces.get(weight);
  if (known) return known;
  const font = create(readFileSync(fontFile(weight)));
  if (font.isCollection) throw new Error('previews: one typeface is asked, not a collection');
  const face = { font, glyphs: new Map<string, Letter>() };
  faces.set(weight, face);
  return face;
}

/** A letter, or the sign for an unknown one: a question mark, so that a missing letter is seen and not skipped. */
export function letterOf(sign: string, weight: Weight): Letter {
  const { font, glyphs } = faceOf(weight);
  const known = glyphs.get(sign);
  if (known) return known;
  const point = sign.codePointAt(0) ?? 0;
  const glyph = font.glyphForCodePoint(font.hasGlyphForCodePoint(point) ? point : 63);
  const scale = 1000 / font.unitsPerEm;
  const letter = { contours: flat(glyph.path.commands, scale), width: glyph.advanceWidth * scale };
  glyphs.set(sign, letter);
  return letter;
}

/** Headings stand a little closer, as in the app. */
const TRACKING: Readonly<Record<Weight, number>> = { 400: 0, 700: -10 };

/** Advance of one sign in pixels. */
export const advanceOf = (sign: string, size: number, weight: Weight): number =>
  ((letterOf(sign, weight).width + TRACKING[weight]) * size) / 1000;

/** Width of a line of text in pixels, as it is drawn. */
export function widthOf(text: string, size: number, weight: Weight): number {
  let width = 0;
  for (const sign of text) width += advanceOf(sign, size, weight);
  return width;
}

/** Whether the typeface has every sign of a text. */
export const hasLetters = (text: string, weight: Weight): boolean =>
  [...text].every((sign) => faceOf(weight).font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));

/** Straight pieces per curve: at the largest size in use, less than a tenth of a pixel from the true curve. */
const PIECES = 6;

type Command = { readonly command: string; readonly args: readonly number[] };

function flat(commands: readonly Command[], scale: number): Contour[] {
  const contours: number[][] = [];
  let [x, y] = [0, 0];
  const to = (nextX: number, nextY: number) => {
    [x, y] = [nextX, nextY];
    contours.at(-1)?.push(x * scale, -y * scale);
  };
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    const [startX, startY] = [x, y];
    if (command === 'moveTo') contours.push([]);
    if (command === 'moveTo' || command === 'lineTo') to(a, b);
    for (let piece = 1; piece <= PIECES && command.endsWith('CurveTo'); piece += 1) {
      const t = piece / PIECES;
      const u = 1 - t;
      if (command === 'quadraticCurveTo')
        to(u * u * startX + 2 * u * t * a + t * t * c, u * u * startY + 2 * u * t * b + t * t * d);
      else
        to(
          u * u * u * startX + 3 * u * u * t * a + 3 * u * t * t * c + t * t * t * e,
          u * u * u * startY + 3 * u * u * t * b + 3 * u * t * t * d + t * t * t * f,
        );
    }
  }
  return contours;
}
