import type { RoleEntry } from '../../../core/browse/entries';
import type { MapLayout } from '../../../core/layout/mapLayout';
import { PAPER_METRICS, paperMetrics } from '../../../core/layout/paperMetrics';
import { makePaperScene, type PaperScene } from '../../../core/layout/paperScene';
import type { Graph } from '../../../core/model/graph';
import type { MapLook } from '../../../state/mapLook';
import type { Shape, Sheet } from './shapes';
import { bodyShapes } from './sheetBody';
import { columnHeads, glueMark, HEADS_HEIGHT, lineNames, NAMES_WIDTH, titleShapes } from './sheetFrame';
import { legendShapes } from './sheetLegend';
import type { SheetWords } from './sheetWords';

/** What is printed: the whole map on one A3 or on two A4, or only what lights up on one A4. */
export type Paper = 'a3' | 'a4' | 'lit';

export interface SheetInput {
  readonly graph: Graph;
  readonly layout: MapLayout;
  readonly names: readonly string[];
  readonly columnNames: readonly string[];
  readonly bandNames: readonly string[];
  readonly look: MapLook;
  readonly entries: readonly RoleEntry[];
  readonly words: SheetWords;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const POINT = 72 / 25.4;
/** What is left of the paper inside the margins of PrintSheets.module.css. */
const A3 = { width: 404 * POINT, height: 281 * POINT } as const;
const A4 = { width: 198 * POINT, height: 285 * POINT } as const;
/** Stations side by side on the A3; half of them on each A4. */
const SUBS = 18;
const GAP = 5;
/** The strip of the left A4 that goes under the right one. */
const GLUE = 9;
/** Few stations are not blown up beyond this. */
const MOST_SCALE = 2.4;
/** Here every track is one to follow: room for them side by side. */
const LIT_GUTTER = 4;
const LIT_SUBS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
/** Empty paper above the map when it is less high than its page. */
const MOST_SPARE = 24;

export function makeSheets(paper: Paper, input: SheetInput): readonly Sheet[] {
  if (paper === 'lit') return [litSheet(input)];
  const taken = titleOf(input, A3.width).height + legendOf(input, A3.width).height;
  const room = roomFor(A3, taken, SUBS) - HEADS_HEIGHT;
  const scene = makePaperScene(input.graph, input.layout, input.names, { subs: SUBS, height: room });
  return paper === 'a3' ? [wholeSheet(input, scene)] : halfSheets(input, scene);
}

const titleOf = ({ words, look, names }: SheetInput, width: number, part?: number) =>
  titleShapes(words, look, names, width, part);
const legendOf = ({ words, look, entries }: SheetInput, width: number, only?: ReadonlySet<number>) =>
  legendShapes({ words, look, entries, width, ...(only ? { only } : {}) });

/** Height for the map, in its own points, when so many stations side by side fill the width. */
function roomFor(size: Size, taken: number, subs: number, gutter = 0): number {
  const metrics = paperMetrics(gutter);
  const scale = Math.min(MOST_SCALE, size.width / (NAMES_WIDTH + metrics.gutterFrom + subs * metrics.pitchX));
  return (size.height - taken - 2 * GAP) / scale;
}

interface Page {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly body: {
    readonly shapes: readonly Shape[];
    readonly from: number;
    /** Height above the first band, for the levels. */
    readonly above: number;
    readonly width: number;
    readonly height: number;
  };
  readonly title: ReturnType<typeof titleShapes>;
  readonly legend: ReturnType<typeof legendShapes>;
}

/** Title above, legend below, and the map as large as it fits between them. */
function page({ id, width, height, body, title, legend }: Page, words: SheetWords): Sheet {
  const room = height - title.height - legend.height - 2 * GAP;
  const high = body.above + body.height;
  const scale = Math.min(width / body.width, room / high, MOST_SCALE);
  return {
    id,
    width,
    height,
    title: [words.brand, ...title.texts].join(' – '),
    about: `${words.version}. ${words.licence}. ${words.site}`,
    nameSize: PAPER_METRICS.labelSize * scale,
    layers: [
      { x: 0, y: 0, width, height: title.height, view: [0, 0, width, title.height], shapes: title.shapes },
      {
        x: (width - body.width * scale) / 2,
        y: title.height + GAP + Math.min(MOST_SPARE, (room - high * scale) / 2),
        width: body.width * scale,
        height: high * scale,
        view: [body.from, -body.above, body.width, high],
        shapes: body.shapes,
      },
      {
        x: 0,
        y: height - legend.height,
        width,
        height: legend.height,
        view: [0, 0, width, legend.height],
        shapes: legend.shapes,
      },
    ],
  };
}

function mapShapes(input: SheetInput, scene: PaperScene, isLitOnly: boolean): Shape[] {
  const { look, names, bandNames, columnNames, words } = input;
  return [
    // Packed anew, a level stands anywhere: then only the fields themselves say it.
    ...(isLitOnly ? [] : columnHeads(scene, columnNames, words.levels)),
    ...bodyShapes({ scene, look, names, lineName: words.line, levelName: words.level, isLitOnly }),
    ...lineNames(scene, bandNames, -NAMES_WIDTH),
  ];
}

function wholeSheet(input: SheetInput, scene: PaperScene): Sheet {
  const body = {
    shapes: mapShapes(input, scene, false),
    from: -NAMES_WIDTH,
    above: HEADS_HEIGHT,
    width: NAMES_WIDTH + scene.width,
    height: scene.height,
  };
  return page(
    { id: 'a3', ...A3, body, title: titleOf(input, A3.width), legend: legendOf(input, A3.width) },
    input.words,
  );
}

/** The same map cut in two between its columns. Each half has the line names at its outer edge, where no glue comes. */
function halfSheets(input: SheetInput, scene: PaperScene): Sheet[] {
  const shapes = mapShapes(input, scene, false);
  const cut = (scene.subX[SUBS / 2] ?? 0) - PAPER_METRICS.gutterFrom;
  const width = NAMES_WIDTH + Math.max(cut + GLUE, scene.width - cut);
  const legend = legendOf(input, A4.width);
  const half = (part: number, own: readonly Shape[], from: number) =>
    page(
      {
        id: `a4-${part}`,
        ...A4,
        body: { shapes: [...shapes, ...own], from, above: HEADS_HEIGHT, width, height: scene.height },
        title: titleOf(input, A4.width, part),
        legend,
      },
      input.words,
    );
  return [
    half(1, glueMark(cut, cut - NAMES_WIDTH + width, scene.height, input.words.glue), -NAMES_WIDTH),
    half(2, lineNames(scene, input.bandNames, scene.width + 3), cut),
  ];
}

/** Only the stations that light up, packed anew: upright or lying, whichever makes them largest. */
function litSheet(input: SheetInput): Sheet {
  const only = input.look.lit?.stations ?? new Set<number>();
  const pages = [A4, { width: A4.height, height: A4.width }].flatMap((size) => {
    const title = titleOf(input, size.width);
    const legend = legendOf(input, size.width, only);
    return LIT_SUBS.map((subs) => {
      const height = roomFor(size, title.height + legend.height, subs, LIT_GUTTER);
      const scene = makePaperScene(input.graph, input.layout, input.names, { subs, height, only, gutter: LIT_GUTTER });
      const body = { from: -NAMES_WIDTH, above: 0, width: NAMES_WIDTH + scene.width, height: scene.height };
      return { id: size === A4 ? 'lit' : 'lit-wide', ...size, title, legend, body, scene };
    });
  });
  const scaleOf = ({ width, height, title, legend, body }: (typeof pages)[number]): number =>
    Math.min(width / body.width, (height - title.height - legend.height - 2 * GAP) / body.height, MOST_SCALE);
  const best = pages.reduce((a, b) => (scaleOf(b) > scaleOf(a) + 1e-9 ? b : a));
  return page({ ...best, body: { ...best.body, shapes: mapShapes(input, best.scene, true) } }, input.words);
}
