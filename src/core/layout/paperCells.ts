import { numberAt } from './numberAt';
import { rowPitch } from './paperMetrics';

/** A cell of a band on paper: which level, and the sub-columns it takes. */
export interface PaperCell {
  readonly column: number;
  readonly from: number;
  readonly width: number;
}

export interface PaperBand {
  readonly cells: readonly PaperCell[];
  /** Most lines that a name may have, by row. */
  readonly lines: readonly number[];
}

interface Choice extends PaperBand {
  readonly height: number;
  /** How far its stations stand from the place of their level, summed. */
  readonly shift: number;
}

const TURNS = 40;

/**
 * Places for the cells of all bands on paper. On the screen a level is the same column in every band, and most slots
 * stay empty; paper has no room for that. Here each band divides the sub-columns over the levels it has, in their
 * order, as near to the common place of the level as the height of the paper allows.
 *
 * `lines` holds per band and column the numbers of lines of the names in that cell. `ideal` is where each column would
 * begin, with the end of the last one behind it. When even the flattest division is higher than `height`, it is that.
 */
export function paperCells(
  lines: readonly (readonly (readonly number[])[])[],
  ideal: readonly number[],
  subs: number,
  height: number,
): readonly PaperBand[] {
  const choices = lines.map((band) => choicesFor(band, ideal, subs));
  const pick = (price: number): Choice[] =>
    choices.map((list) =>
      list.reduce((best, one) => (one.height + price * one.shift < best.height + price * best.shift ? one : best)),
    );
  const heightOf = (list: readonly Choice[]): number => list.reduce((sum, one) => sum + one.height, 0);
  // Shift costs the more, the higher its price: the highest price that still fits.
  let [least, most] = [0, 20];
  if (heightOf(pick(most)) <= height) return pick(most);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const middle = (least + most) / 2;
    if (heightOf(pick(middle)) <= height) least = middle;
    else most = middle;
  }
  return pick(least);
}

function choicesFor(band: readonly (readonly number[])[], ideal: readonly number[], subs: number): Choice[] {
  const used = band.flatMap((cell, column) =>
    cell.length > 0 ? [{ column, lines: [...cell].sort((a, b) => b - a) }] : [],
  );
  if (used.length === 0) return [{ cells: [], lines: [], height: 0, shift: 0 }];
  const found: Choice[] = [];
  const deepest = Math.max(...used.map((cell) => cell.lines.length));
  if (used.length > subs) throw new Error('a band has more levels than there are sub-columns');
  for (let rows = 1; rows <= deepest; rows += 1) {
    const widths = used.map((cell) => Math.ceil(cell.lines.length / rows));
    if (widths.reduce((sum, width) => sum + width, 0) > subs) continue;
    const placed = placeCells(
      used.map(({ column, lines }, index) => {
        const width = widths[index] ?? 1;
        const middle = (numberAt(ideal, column) + (ideal[column + 1] ?? subs)) / 2;
        return { column, width, wanted: middle - width / 2, weight: lines.length };
      }),
      subs,
    );
    const perRow = Array.from({ length: rows }, (_, row) =>
      Math.max(0, ...used.map((cell, index) => numberAt(cell.lines, row * (widths[index] ?? 1)))),
    ).filter((most) => most > 0);
    const height = perRow.reduce((sum, most) => sum + rowPitch(most), 0);
    found.push({ cells: placed.cells, shift: placed.shift, lines: perRow, height });
  }
  return found;
}

interface Wish {
  readonly column: number;
  readonly width: number;
  readonly wanted: number;
  readonly weight: number;
}

/** Cells in their order, none over another, as near to where they want to be as possible. */
function placeCells(wishes: readonly Wish[], subs: number): { cells: PaperCell[]; shift: number } {
  // best[x] = the cheapest way to have all cells so far end at or before x.
  let best = Array.from({ length: subs + 1 }, () => ({ shift: 0, cells: [] as PaperCell[] }));
  for (const { column, width, wanted, weight } of wishes) {
    const next: typeof best = [];
    for (let end = 0; end <= subs; end += 1) {
      const from = end - width;
      const before = from >= 0 ? best[from] : undefined;
      const here = before && {
        shift: before.shift + weight * Math.abs(from - wanted),
        cells: [...before.cells, { column, from, width }],
      };
      const nearer = next[end - 1];
      next.push(
        here && (!nearer || here.shift < nearer.shift)
          ? here
          : (nearer ?? { shift: Number.POSITIVE_INFINITY, cells: [] }),
      );
    }
    best = next;
  }
  return best[subs] ?? { shift: Number.POSITIVE_INFINITY, cells: [] };
}
