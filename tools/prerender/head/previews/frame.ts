import type { DataFiles, Language } from '../../../../src/core/model/data';
import { PREVIEW_SIZE } from '../previewFile';
import type { Mark } from './draw';
import { fitText, type Sizes } from './fitText';
import { type Weight, widthOf } from './lettering';
import type { Point } from './shapes';

/** Free border left and right. */
export const LEFT = 72;
export const RIGHT = PREVIEW_SIZE.width - LEFT;
/** Where the line of the page runs, and the station it leads to. */
export const TRACK_Y = 410;
export const STATION_X = 640;
/** Baseline of the line under the name. */
export const WHERE_Y = 356;

const NAME_SIZES: Sizes = [
  [124, 1],
  [104, 1],
  [84, 2],
  [76, 2],
  [68, 2],
  [60, 2],
  [52, 3],
  [46, 3],
  [40, 3],
];
const NAME_BOTTOM = 308;

export const text = (words: string, at: Point, size: number, weight: Weight, colour: string): Mark => ({
  kind: 'text',
  text: words,
  at,
  size,
  weight,
  colour,
});

/** Text in one line, smaller when it has to be. */
export function lineOf(words: string, at: Point, width: number, size: number, weight: Weight, colour: string): Mark {
  const sizes = Array.from({ length: size - 13 }, (_, i) => [size - i, 1] as const);
  return text(words, at, fitText(words, width, weight, sizes).size, weight, colour);
}

/** A station: a ring in a colour, as everywhere in the product. */
export const station = (at: Point, radius: number, colour: string): Mark[] => [
  { kind: 'disc', at, radius, colour },
  { kind: 'disc', at, radius: radius * 0.52, colour: 'card' },
];

/** The sign of the product with the name of the site, and the area at the right. */
export function brandOf(data: DataFiles, language: Language): Mark[] {
  const { name, area } = data.site;
  const [x, y, unit] = [LEFT, 46, 52 / 64];
  const at = (px: number, py: number): Point => [x + px * unit, y + py * unit];
  // Branch of the sign (public/icon.svg): a curve up from the main line.
  const branch = Array.from({ length: 13 }, (_, i): Point => {
    const t = i / 12;
    const u = 1 - t;
    const mix = (a: number, b: number, c: number, d: number) =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    return at(mix(26, 38, 34, 46), mix(48, 48, 18, 18));
  });
  const nameX = x + 68;
  const areaWidth = Math.min(widthOf(area[language], 28, 400), 520);
  return [
    { kind: 'track', points: [at(6, 48), at(58, 48)], width: 9 * unit, colour: 'here' },
    { kind: 'track', points: [...branch, at(58, 18)], width: 9 * unit, colour: 'action' },
    { kind: 'disc', at: at(26, 48), radius: 11.5 * unit, colour: 'ink' },
    { kind: 'disc', at: at(26, 48), radius: 5.5 * unit, colour: 'card' },
    lineOf(name, [nameX, 88], RIGHT - nameX - areaWidth - 40, 34, 700, 'ink'),
    lineOf(area[language], [Math.round(RIGHT - areaWidth), 88], areaWidth + 1, 28, 400, 'ink-quiet'),
  ];
}

/** What the page is about, as large as fits; it stands on the line below it. */
export function nameOf(words: string): Mark[] {
  const { lines, size } = fitText(words, RIGHT - LEFT, 700, NAME_SIZES);
  const pitch = Math.round(size * 1.06);
  return lines.map((line, i) => text(line, [LEFT, NAME_BOTTOM - (lines.length - 1 - i) * pitch], size, 700, 'ink'));
}

export interface Branch {
  readonly label: string;
  readonly count: string;
  readonly colour: string;
}

const BRANCH = { end: 872, label: 902, pitch: 56, width: 10 } as const;

/** Most lines that can leave the station. */
export const MOST_BRANCHES = 4;

/** Lines that leave the station side by side, bend down and end in a station of their own, with a name. */
export function fanOf(branches: readonly Branch[]): Mark[] {
  return branches.flatMap(({ label, count, colour }, i): Mark[] => {
    const start = TRACK_Y + (i - (branches.length - 1) / 2) * 13;
    const end = TRACK_Y + i * BRANCH.pitch;
    const bend = STATION_X + 56 + (branches.length - 1 - i) * 17;
    const labelMark = lineOf(label, [BRANCH.label, end + 10], RIGHT - BRANCH.label - 60, 28, 700, 'ink');
    const size = labelMark.kind === 'text' ? labelMark.size : 28;
    return [
      {
        kind: 'track',
        points: [
          [STATION_X, start],
          [bend, start],
          [bend + Math.abs(end - start), end],
          [BRANCH.end, end],
        ],
        width: BRANCH.width,
        colour,
      },
      ...station([BRANCH.end, end], 15, colour),
      labelMark,
      text(count, [Math.round(BRANCH.label + widthOf(label, size, 700) + 12), end + 10], 28, 400, 'ink-quiet'),
    ];
  });
}

/** The line of the page from the left edge to its station. */
export const trunkOf = (colour: string): Mark[] => [
  {
    kind: 'track',
    points: [
      [-20, TRACK_Y],
      [STATION_X, TRACK_Y],
    ],
    width: 16,
    colour,
  },
];
