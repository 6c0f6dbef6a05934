import { bandBlocks } from '../../../core/browse/bandBlocks';
import { BANDS, type Lens, type RoleEntry } from '../../../core/browse/entries';
import { textWidth } from '../../../core/layout/textWidth';
import type { MapLook } from '../../../state/mapLook';
import { HAIRLINE, HERE, INK, INK_QUIET, LENS_COLOURS, LINE_COLOURS, ribbonTint } from './paperColours';
import type { Shape } from './shapes';
import type { SheetWords } from './sheetWords';
import { stationShapes } from './stationShapes';
import { trackForm } from './trackForm';

export interface LegendWish {
  readonly words: SheetWords;
  readonly look: MapLook;
  readonly entries: readonly RoleEntry[];
  readonly width: number;
  /** Only these roles are on the sheet, and counted. */
  readonly only?: ReadonlySet<number>;
}

const SIZE = 7;
const ROW = 12;
const GAP = 16;
const SAMPLE = 20;

interface Item {
  readonly text: string;
  readonly sample: (x: number, y: number) => readonly Shape[];
  readonly sampleWidth: number;
}

/** How to read the map, in rows over the width of the sheet, and under it where it comes from. */
export function legendShapes(wish: LegendWish): { shapes: Shape[]; height: number } {
  const { words, look, width, only } = wish;
  const rows = [
    { head: words.legend.title, items: mapItems(words, look, only === undefined) },
    ...(look.lens ? [{ head: words.lens(look.lens), items: lensItems(wish, look.lens) }] : []),
  ];
  const shapes: Shape[] = [{ kind: 'path', data: `M0 0L${width} 0`, stroke: HAIRLINE, width: 0.6 }];
  const start = Math.max(...rows.map(({ head }) => textWidth(head, SIZE))) + GAP;
  let y = ROW;
  for (const { head, items } of rows) {
    shapes.push(text(head, 0, y, 700, INK));
    let x = start;
    for (const { text: label, sample, sampleWidth } of items) {
      const wide = sampleWidth + 4 + textWidth(label, SIZE);
      if (x > start && x + wide > width) {
        x = start;
        y += ROW;
      }
      shapes.push(...sample(x, y - SIZE * 0.34), text(label, x + sampleWidth + 4, y, 500, INK));
      x += wide + GAP;
    }
    y += ROW;
  }
  const origin = [words.version, words.licence, words.site].filter(Boolean).join('  ·  ');
  shapes.push(text(origin, 0, y, 500, INK_QUIET));
  return { shapes, height: y + 3 };
}

const text = (line: string, x: number, y: number, weight: number, fill: string): Shape => ({
  kind: 'text',
  x,
  y,
  lines: [line],
  size: SIZE,
  weight,
  fill,
});

const PLAIN = {
  radius: 3.2,
  colour: LINE_COLOURS.begeleiding ?? INK,
  isInterchange: false,
  isDim: false,
  place: null,
  number: null,
  lens: null,
  blocks: null,
} as const;

function mapItems({ legend }: SheetWords, look: MapLook, isWhole: boolean): Item[] {
  const station = (label: string, over: Partial<Parameters<typeof stationShapes>[1]>): Item => ({
    text: label,
    sampleWidth: 8,
    sample: (x, y) => stationShapes({ x: x + 4, y }, { ...PLAIN, ...over }),
  });
  const track = (label: string, form: 'up' | 'level' | 'down'): Item => ({
    text: label,
    sampleWidth: SAMPLE,
    sample: (x, y) => trackForm(`M${x} ${y}L${x + SAMPLE} ${y}`, form, PLAIN.colour, 1.5),
  });
  const hasHere = look.here >= 0;
  const hasChosen = look.chosen >= 0 && look.chosen !== look.here;
  return [
    station(legend.station, {}),
    ...(isWhole ? [station(legend.interchange, { isInterchange: true })] : []),
    ...(hasHere ? [station(legend.here, { place: HERE })] : []),
    ...(hasChosen ? [station(legend.chosen, { place: INK })] : []),
    {
      text: legend.line,
      sampleWidth: SAMPLE,
      sample: (x, y) => [
        { kind: 'path', data: `M${x} ${y}L${x + SAMPLE} ${y}`, stroke: ribbonTint(PLAIN.colour), width: 4 },
      ],
    },
    track(legend.up, 'up'),
    track(legend.same, 'level'),
    track(legend.down, 'down'),
  ];
}

const BLOCK = 5;

/** The scale of the lens: the disc as it stands in the stations, blocks, a word and how many roles. */
function lensItems({ words, entries, only }: LegendWish, lens: Lens): Item[] {
  return BANDS[lens].flatMap((band): Item[] => {
    const count = entries.filter(({ role, bands }) => bands[lens] === band && (!only || only.has(role.index))).length;
    if (count === 0) return [];
    const blocks = bandBlocks(lens, band);
    return [
      {
        text: `${words.band(lens, band)} (${count})`,
        sampleWidth: 12 + 4 * (BLOCK + 1),
        sample: (x, y) => [
          ...stationShapes({ x: x + 4, y }, { ...PLAIN, colour: INK_QUIET, lens, blocks }),
          ...[0, 1, 2, 3].map((at): Shape => {
            const left = x + 12 + at * (BLOCK + 1);
            const fill = blocks !== null && at < blocks ? LENS_COLOURS[lens] : HAIRLINE;
            if (blocks !== null)
              return { kind: 'box', x: left, y: y - BLOCK / 2, width: BLOCK, height: BLOCK, fill, round: 1 };
            const [top, low] = [y - BLOCK / 2, y + BLOCK / 2];
            const data = `M${left} ${low}L${left + BLOCK} ${top}M${left} ${top + 2}L${left + 2} ${top}`;
            return { kind: 'path', data, stroke: INK_QUIET, width: 0.6 };
          }),
        ],
      },
    ];
  });
}
