import type { RoleEntry } from '../../../core/browse/entries';
import type { MapLayout } from '../../../core/layout/mapLayout';
import { PAPER_METRICS } from '../../../core/layout/paperMetrics';
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

export function makeSheets(paper: Paper, input: SheetInput): readonly Sheet[] {
  if (paper === 'lit') return [litSheet(input)];
  const height = (scale: number, space: number, width: number) =>
    (space - titleOf(input).height - legendOf(input, width).height - 2 * GAP) / scale - HEADS_HEIGHT;
  const scale = A3.width / (NAMES_WIDTH + PAPER_METRICS.gutterFrom + SUBS * PAPER_METRICS.pitchX);
  const scene = makePaperScene(input.graph, input.layout, input.names, {
    subs: SUBS,
    height: height(scale, A3.height, A3.width),
  });
  return paper === 'a3' ? [wholeSheet(input, scene)] : halfSheets(input, scene);
}

const titleOf = ({ words, look, names }: SheetInput, part?: number) => titleShapes(words, look, names, part);
const legendOf = ({ words, look, entries }: SheetInput, width: number, only?: ReadonlySet<number>) =>
  legendShapes({ words, look, entries, width, ...(only ? { only } : {}) });

interface Page {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly body: {
    readonly shapes: readonly Shape[];
    readonly from: number;
    readonly width: number;
    readonly height: number;
  };
  readonly title: ReturnType<typeof titleShapes>;
  readonly legend: ReturnType<typeof legendShapes>;
  readonly most?: number;
}

/** Title above, legend below, and the map as large as it fits between them. */
function page(
  { id, width, height, body, title, legend, most = Number.POSITIVE_INFINITY }: Page,
  words: SheetWords,
): Sheet {
  const room = height - title.height - legend.height - 2 * GAP;
  const scale = Math.min(width / body.width, room / body.height, most);
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
        y: title.height + GAP,
        width: body.width * scale,
        height: body.height * scale,
        view: [body.from, 0, body.width, body.height],
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

/** The map with its headings, in its own points: the first station column begins at x = 0, the top of the map at y = 0. */
function mapShapes(input: SheetInput, scene: PaperScene, isLitOnly: boolean): Shape[] {
  const { look, names, bandNames, words } = input;
  return bodyShapes({ scene, look, names, bandNames, levelName: words.level, isLitOnly });
}

/** Everything down by the height of the headings of the levels. */
const lower = (shapes: readonly Shape[]): Shape[] => shapes.map((shape) => moved(shape, 0, HEADS_HEIGHT));

function wholeSheet(input: SheetInput, scene: PaperScene): Sheet {
  const shapes = [
    ...columnHeads(scene, input.columnNames, input.words.levels),
    ...lower(mapShapes(input, scene, false)),
    ...lower(lineNames(scene, input.bandNames, -NAMES_WIDTH)),
  ];
  return page(
    {
      id: 'a3',
      ...A3,
      body: { shapes, from: -NAMES_WIDTH, width: NAMES_WIDTH + scene.width, height: HEADS_HEIGHT + scene.height },
      title: titleOf(input),
      legend: legendOf(input, A3.width),
    },
    input.words,
  );
}
