import { tokensOfApp } from '../../../pages/contrast';
import { PREVIEW_SIZE } from '../previewFile';
import { Canvas, type Colour } from './canvas';
import { type Coverage, coverageOf } from './coverage';
import { advanceOf, letterOf, type Weight } from './lettering';
import { block, disc, type Point, track } from './shapes';

/** One thing on a picture; colours are names of tokens of the app. Later ones lie on top. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly at: Point;
      readonly size: number;
      readonly weight: Weight;
      readonly colour: string;
    }
  | { readonly kind: 'track'; readonly points: readonly Point[]; readonly width: number; readonly colour: string }
  | { readonly kind: 'disc'; readonly at: Point; readonly radius: number; readonly colour: string }
  | {
      readonly kind: 'block';
      readonly at: Point;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly colour: string;
    };

export type Scene = readonly Mark[];

const TOKENS = tokensOfApp().light;

function colourOf(token: string): Colour {
  // A region of its own may have a function group that the app has no colour for: it is drawn in grey.
  const hex = TOKENS.get(token) ?? (token.startsWith('line-') ? TOKENS.get('ink-quiet') : undefined);
  if (hex === undefined) throw new Error(`previews: no colour ${token}`);
  return Number.parseInt(hex.slice(1), 16);
}

/** Letters stand on whole pixels: the same letter is then the same pixels, which is quick and packs well. */
const letters = new Map<string, Coverage>();

function letterAt(sign: string, size: number, weight: Weight): Coverage {
  const key = `${weight} ${size} ${sign}`;
  const known = letters.get(key);
  if (known) return known;
  const coverage = coverageOf(
    letterOf(sign, weight).contours.map((contour) => contour.map((value) => (value * size) / 1000)),
  );
  letters.set(key, coverage);
  return coverage;
}

/** The light look of the app: pictures stand in the pages of others, on any ground. */
export function draw(scene: Scene): Canvas {
  // Whole colours first: their edges only get what is left of the palette.
  const colours = new Map(scene.map(({ colour }) => [colour, colourOf(colour)]));
  const canvas = new Canvas(PREVIEW_SIZE.width, PREVIEW_SIZE.height, colourOf('paper'), [...colours.values()]);
  for (const mark of scene) {
    const colour = colours.get(mark.colour) ?? 0;
    if (mark.kind === 'text') {
      let [x] = mark.at;
      for (const sign of mark.text) {
        canvas.paint(letterAt(sign, mark.size, mark.weight), colour, Math.round(x), mark.at[1]);
        x += advanceOf(sign, mark.size, mark.weight);
      }
    } else if (mark.kind === 'track') canvas.paint(coverageOf(track(mark.points, mark.width)), colour);
    else if (mark.kind === 'disc') canvas.paint(coverageOf([disc(mark.at, mark.radius)]), colour);
    else canvas.paint(coverageOf([block(mark.at, mark.width, mark.height, mark.radius)]), colour);
  }
  return canvas;
}
