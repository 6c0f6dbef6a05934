import type { PaperScene } from '../../../core/layout/paperScene';
import { textWidth } from '../../../core/layout/textWidth';
import { wrapLabel } from '../../../core/layout/wrapLabel';
import type { MapLook } from '../../../state/mapLook';
import { EDGE, INK, INK_QUIET, lineColour, PAPER } from './paperColours';
import type { Shape } from './shapes';
import type { SheetWords } from './sheetWords';

/** Room for the names of the lines at an outer edge of the map. */
export const NAMES_WIDTH = 48;
/** Room for the levels above the map. */
export const HEADS_HEIGHT = 17;

const TITLE = 17;
const TAGLINE = 9.5;
const CHOICE = 11;
const CHOICE_LINE = 13;
const CHOICE_LINES = 3;
const LINE_NAME = 7;
const LEVEL = 6.4;
/** Bold letters are this much wider than the measured ones. */
const BOLD = 1.04;

/** What the sheet is about: the map, and under it what is chosen on it. */
export function titleShapes(words: SheetWords, look: MapLook, names: readonly string[], width: number, part?: number) {
  const brandWidth = textWidth(words.brand, TITLE) * 1.03 + 8;
  const shapes: Shape[] = [
    { kind: 'text', x: 0, y: TITLE * 0.85, lines: [words.brand], size: TITLE, weight: 750, fill: INK },
    {
      kind: 'text',
      x: brandWidth,
      y: TITLE * 0.85,
      lines: [part === undefined ? words.tagline : `${words.tagline} (${words.part(part)})`],
      size: TAGLINE,
      weight: 500,
      fill: INK_QUIET,
    },
  ];
  const choice = choiceTexts(words, look, names);
  const lines = choice.flatMap((line) => wrapLabel(line, width / BOLD, CHOICE, CHOICE_LINES));
  if (lines.length > 0) {
    const y = TITLE + CHOICE + 2;
    shapes.push({ kind: 'text', x: 0, y, lines, size: CHOICE, lineHeight: CHOICE_LINE, weight: 700, fill: INK });
  }
  const height = TITLE + 3 + (lines.length > 0 ? lines.length * CHOICE_LINE + 2 : 0);
  return { shapes, height, texts: [words.tagline, ...choice] };
}

function choiceTexts(words: SheetWords, { lit, chosen, route }: MapLook, names: readonly string[]): string[] {
  if (!lit) return [];
  const isInto = lit.tracks.some(({ to }) => to.index === chosen);
  const name = names[chosen];
  return [
    ...(name ? [isInto ? words.stepsTo(name) : words.stepsFrom(name)] : []),
    ...(route.length > 0 ? [words.route(route.flatMap((role) => names[role] ?? []))] : []),
  ];
}

/** The levels from low to high along the top, over the place where most of their stations stand. */
export function columnHeads(scene: PaperScene, columnNames: readonly string[], levels: string): Shape[] {
  const shapes: Shape[] = [
    { kind: 'path', data: `M0 -3L${scene.width - 4} -3`, stroke: EDGE, width: 0.8 },
    {
      kind: 'path',
      data: `M${scene.width - 8} -5.2L${scene.width - 4} -3L${scene.width - 8} -0.8`,
      stroke: EDGE,
      width: 0.8,
    },
    { kind: 'text', x: -NAMES_WIDTH, y: -1, lines: [levels], size: LINE_NAME, weight: 700, fill: INK_QUIET },
  ];
  for (const [index, { from, to }] of scene.columns.entries()) {
    if (to - from < 1 || !scene.cells.some(({ column }) => column === index)) continue;
    const lines = wrapLabel(columnNames[index] ?? '', to - from - 4, LEVEL, 2, true);
    const y = -6 - (lines.length - 1) * LEVEL;
    shapes.push(
      { kind: 'path', data: `M${from + 1} -5L${from + 1} -1`, stroke: EDGE, width: 0.8 },
      {
        kind: 'text',
        x: (from + to) / 2,
        y,
        lines,
        size: LEVEL,
        lineHeight: LEVEL,
        weight: 600,
        fill: INK,
        anchor: 'middle',
      },
    );
  }
  return shapes;
}

/** The lines by name, in their colour, each beside its own band. */
export function lineNames(scene: PaperScene, bandNames: readonly string[], x: number): Shape[] {
  return scene.bands.flatMap(({ id, from, to }, index): Shape[] => {
    if (!scene.cells.some(({ band }) => band === index)) return [];
    const room = NAMES_WIDTH - 5;
    const lines = wrapLabel(bandNames[index] ?? '', room, LINE_NAME, 3);
    // Words stay whole: a long one makes its line name smaller.
    const widest = Math.max(...lines.map((line) => textWidth(line, LINE_NAME) * BOLD));
    const size = Math.min(LINE_NAME, (LINE_NAME * room) / widest);
    const y = (from + to) / 2 - ((lines.length - 1) * size) / 2 + size * 0.35;
    return [{ kind: 'text', x, y, lines, size, lineHeight: size, weight: 700, fill: lineColour(id) }];
  });
}

/** Where the other half of the map is pasted over this one. */
export function glueMark(cut: number, end: number, height: number, word: string): Shape[] {
  return [
    { kind: 'box', x: cut, y: -HEADS_HEIGHT, width: end - cut, height: height + HEADS_HEIGHT, fill: PAPER },
    {
      kind: 'path',
      data: `M${cut + 0.6} ${-HEADS_HEIGHT}L${cut + 0.6} ${height}`,
      stroke: EDGE,
      width: 0.6,
      dash: [2, 2.5],
    },
    { kind: 'path', data: glueHatch(cut, end, height), stroke: EDGE, width: 0.3 },
    { kind: 'text', x: cut - 3, y: -8, lines: [word], size: 5.6, weight: 500, fill: INK_QUIET, anchor: 'end' },
  ];
}

function glueHatch(cut: number, end: number, height: number): string {
  const wide = end - cut - 2;
  return Array.from({ length: Math.floor(height / 12) }, (_, at) => {
    const y = at * 12 + 8;
    return `M${cut + 2} ${y}L${cut + wide} ${y - wide + 2}`;
  }).join('');
}
