import type { Graph, Role } from '../model/graph';
import { cellFinder } from './emptyLayout';
import type { MapLayout } from './mapLayout';
import { numberAt } from './numberAt';
import { type PaperBand, type PaperCell, paperCells } from './paperCells';
import { PAPER_LABEL_WIDTH, PAPER_METRICS, paperMetrics, rowPitch } from './paperMetrics';
import { type PaperGroup, paperOrder } from './paperOrder';
import type { MapScene, SceneBand, SceneColumn, Spot } from './scene';
import { textWidth } from './textWidth';
import { wrapLabel } from './wrapLabel';

export interface PaperSpace {
  /** Stations side by side; more when a band has more levels than that. */
  readonly subs: number;
  /** How high the map may become, in points; it is higher only when there is no other way. */
  readonly height: number;
  /** Wider gutters, for more tracks side by side. */
  readonly gutter?: number;
  /** Only these roles; without it all of them. */
  readonly only?: ReadonlySet<number>;
}

/** A cell as it is drawn: level, band, and its box. */
export interface SceneCell {
  readonly column: number;
  readonly band: number;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** The map laid out for paper, in points. `spots` has holes when only some roles are asked for. */
export interface PaperScene extends MapScene {
  readonly cells: readonly SceneCell[];
  /** Lines of each name, by role index. */
  readonly labels: readonly (readonly string[])[];
}

/** Free room is spread over the bands, up to this much for each. */
const MOST_EXTRA = 12;

/**
 * Put the roles on paper: bands and levels in the order of the map, but packed (see `paperCells`), each row as high as
 * its longest name. Names must be known, because they decide what fits.
 */
export function makePaperScene(
  graph: Graph,
  layout: MapLayout,
  names: readonly string[],
  { subs: wanted, height, gutter = 0, only }: PaperSpace,
): PaperScene {
  const metrics = paperMetrics(gutter);
  const labels = graph.roles.map(({ index }) => paperLabel(names[index] ?? ''));
  const linesOf = (role: Role): number => labels[role.index]?.length ?? 0;
  const cells = rolesByCell(graph, layout, only);
  const lines = cells.map((band) => band.map((roles) => roles.map(linesOf)));
  // A band needs a place for each of its levels.
  const subs = Math.max(wanted, ...cells.map((band) => band.filter((roles) => roles.length > 0).length));
  const used = cells.filter((band) => band.some((roles) => roles.length > 0)).length;
  const { packed, ideal } = packCells(lines, subs, height - used * metrics.bandGap);

  const needed = packed.reduce((sum, band) => sum + band.lines.reduce((total, most) => total + rowPitch(most), 0), 0);
  const free = Math.max(0, height - needed - used * metrics.bandGap);
  const gap = metrics.bandGap + Math.min(MOST_EXTRA, used === 0 ? 0 : free / used);
  const subX = Array.from({ length: subs + 1 }, (_, sub) => metrics.gutterFrom + sub * metrics.pitchX);
  const rowY: number[] = [];
  const bands: SceneBand[] = [];
  const boxes: SceneCell[] = [];
  const groups: PaperGroup[] = [];
  const bandAt: number[] = [];
  let y = 0;
  for (const [band, { cells: own, lines: most }] of packed.entries()) {
    const from = y;
    const firstRow = rowY.length;
    bandAt.push(firstRow);
    if (most.length > 0) y += gap;
    for (const count of most) {
      rowY.push(y + metrics.corridor);
      y += rowPitch(count);
    }
    bands.push({ id: layout.bands[band]?.id ?? '', from: from + gap - metrics.bandGap, to: y });
    for (const cell of own) {
      boxes.push(boxOf(cell, band, metrics.gutterFrom, subX, from + gap - metrics.bandGap, y));
      const roles = cells[band]?.[cell.column] ?? [];
      groups.push({ roles, from: cell.from, width: cell.width, firstRow, lines: most });
    }
  }
  const places = paperOrder(graph, groups, linesOf);
  const grid = new Int32Array(subs * rowY.length).fill(-1);
  const spots: Spot[] = [];
  const cellOf = cellFinder(layout.columns, layout.bands);
  for (const [role, { sub, row }] of places) {
    grid[row * subs + sub] = role.index;
    spots[role.index] = { x: numberAt(subX, sub), y: numberAt(rowY, row), ...cellOf(role), sub, row };
  }
  const columns = layout.columns.map(
    ({ id, levels }, column): SceneColumn => ({
      id,
      levels,
      from: numberAt(ideal, column) * metrics.pitchX,
      to: numberAt(ideal, column + 1) * metrics.pitchX,
    }),
  );
  return {
    graph,
    metrics,
    width: metrics.gutterFrom + subs * metrics.pitchX,
    height: y,
    columns,
    bands,
    spots,
    subX,
    rowY,
    grid,
    subs,
    cells: boxes,
    labels,
  };
}

/** Three lines, without what stands in brackets if need be; one line more before a name would be cut off. */
function paperLabel(name: string): readonly string[] {
  const wrap = (most: number) => wrapLabel(name, PAPER_LABEL_WIDTH, PAPER_METRICS.labelSize, most, true);
  const lines = wrap(PAPER_METRICS.labelLines);
  return lines.some((line) => line.endsWith('…')) ? wrap(PAPER_METRICS.labelLines + 1) : lines;
}

function boxOf(
  cell: PaperCell,
  band: number,
  gutterFrom: number,
  subX: readonly number[],
  y0: number,
  y1: number,
): SceneCell {
  return {
    column: cell.column,
    band,
    x0: numberAt(subX, cell.from) - gutterFrom,
    x1: numberAt(subX, cell.from + cell.width) - gutterFrom,
    y0,
    y1,
  };
}

/** Roles per band and column, in the order in which they stand on the screen. */
function rolesByCell(graph: Graph, layout: MapLayout, only: ReadonlySet<number> | undefined): Role[][][] {
  const cellOf = cellFinder(layout.columns, layout.bands);
  const cells = layout.bands.map(() => layout.columns.map((): Role[] => []));
  for (const role of graph.roles) {
    const { column, band } = cellOf(role);
    if (!only || only.has(role.index)) cells[band]?.[column]?.push(role);
  }
  const at = (role: Role): number => {
    const [sub, row] = layout.slots[role.id] ?? [0, 0];
    return row * 1000 + sub;
  };
  for (const band of cells) for (const roles of band) roles.sort((a, b) => at(a) - at(b) || a.index - b.index);
  return cells;
}

/** Packed with the levels where they would begin if all bands were alike; then once more from where they came to lie. */
function packCells(lines: readonly (readonly (readonly number[])[])[], subs: number, height: number) {
  let ideal = idealPlaces(lines, subs);
  let packed = paperCells(lines, ideal, subs, height);
  for (let turn = 0; turn < 4; turn += 1) {
    const fitted = fittedPlaces(packed, lines, ideal, subs);
    packed = paperCells(lines, fitted, subs, height);
    ideal = fitted;
  }
  return { packed, ideal: fittedPlaces(packed, lines, ideal, subs) };
}

/** As wide as the bands that need a level most. */
function idealPlaces(lines: readonly (readonly (readonly number[])[])[], subs: number): readonly number[] {
  const columns = lines[0]?.length ?? 0;
  const need = Array.from({ length: columns }, (_, column) => {
    const counts = lines.map((band) => band[column]?.length ?? 0);
    return Math.sqrt(counts.reduce((sum, count) => sum + count * count, 0));
  });
  const total = need.reduce((sum, one) => sum + one, 0) || 1;
  const places = [0];
  for (const one of need) places.push((places.at(-1) ?? 0) + (one / total) * subs);
  return places;
}

/** The borders between levels that have the fewest stations at their wrong side. */
function fittedPlaces(
  packed: readonly PaperBand[],
  lines: readonly (readonly (readonly number[])[])[],
  ideal: readonly number[],
  subs: number,
): readonly number[] {
  const borders = [0];
  for (let column = 1; column < ideal.length - 1; column += 1) {
    const wrong = (border: number): number =>
      packed.reduce(
        (sum, { cells }, band) =>
          cells.reduce((total, cell) => {
            const perSub = (lines[band]?.[cell.column]?.length ?? 0) / cell.width;
            const outside = cell.column < column ? cell.from + cell.width - border : border - cell.from;
            return total + Math.min(cell.width, Math.max(0, outside)) * perSub;
          }, sum),
        0,
      );
    const least = (borders.at(-1) ?? 0) + 1;
    let best = Math.min(least, subs);
    for (let border = best; border <= subs - (ideal.length - 1 - column); border += 1)
      if (wrong(border) < wrong(best) - 1e-9) best = border;
    borders.push(best);
  }
  return [...borders, subs];
}

/** Where a name stands on paper, in points: the box around its lines. */
export function paperLabelBox(scene: PaperScene, role: number) {
  const { metrics } = scene;
  const spot = scene.spots[role];
  const lines = scene.labels[role] ?? [];
  const x0 = (spot?.x ?? 0) + metrics.labelX;
  const y0 = (spot?.y ?? 0) + metrics.labelY;
  const width = Math.max(0, ...lines.map((line) => textWidth(line, metrics.labelSize)));
  return { x0, y0, x1: x0 + width, y1: y0 + lines.length * metrics.labelLine };
}
