import type { Graph } from '../model/graph';
import { cellFinder } from './emptyLayout';
import type { MapLayout } from './mapLayout';
import { numberAt } from './numberAt';

/**
 * Sizes of the map in its own units; at zoom 1 a unit is a CSS pixel. They belong together: between two stations there
 * is room for a name of three lines, the three marks, a corridor and a gutter, so that no track ever runs through a
 * station or (from `CARDS_FROM` on) through a name.
 */
export const METRICS = {
  pitchX: 232,
  pitchY: 120,
  columnGap: 60,
  bandGap: 96,
  margin: 90,
  station: 11,
  /** The name hangs under its station, its left edge under that of the ring. */
  labelX: -10,
  labelY: 15,
  labelWidth: 168,
  labelSize: 15,
  labelLine: 17,
  labelLines: 3,
  /** Middle of the corridor above a row, from the middle of its stations. */
  corridor: 38,
  /** The gutter left of a station: from and to, from its middle. */
  gutterFrom: 66,
  gutterTo: 38,
} as const;

/** The sizes of one drawing of the map: those of the screen, or narrower ones for paper. */
export type MapMetrics = { readonly [Size in keyof typeof METRICS]: number };

/** From this zoom on names have their full size in the map itself: 15 units are 14 px. */
export const CARDS_FROM = 14 / METRICS.labelSize;

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly column: number;
  readonly band: number;
  /** Slot over the whole width, and row over the whole height. */
  readonly sub: number;
  readonly row: number;
}

export interface SceneColumn {
  readonly id: string;
  readonly levels: readonly string[];
  readonly from: number;
  readonly to: number;
}

export interface SceneBand {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A graph with a place for each role: all that is needed to draw the whole map at any size. */
export interface MapScene {
  readonly graph: Graph;
  readonly metrics: MapMetrics;
  readonly width: number;
  readonly height: number;
  readonly columns: readonly SceneColumn[];
  readonly bands: readonly SceneBand[];
  /** By role index. */
  readonly spots: readonly Spot[];
  /** Middle of the slots of each sub-column; one more than there are, for the gutter after the last. */
  readonly subX: readonly number[];
  readonly rowY: readonly number[];
  /** Role index at `row * subs + sub`, or -1. */
  readonly grid: Int32Array;
  readonly subs: number;
}

/** Put a layout on the plane. A role without a slot in the layout stands in the first slot of its cell. */
export function makeScene(graph: Graph, layout: MapLayout, metrics: MapMetrics = METRICS): MapScene {
  const subX: number[] = [];
  const columns: SceneColumn[] = [];
  const firstSub: number[] = [];
  let x = metrics.margin + metrics.gutterFrom;
  for (const { id, levels, subs } of layout.columns) {
    firstSub.push(subX.length);
    const from = x - metrics.gutterFrom;
    for (let sub = 0; sub < subs; sub += 1, x += metrics.pitchX) subX.push(x);
    columns.push({ id, levels, from, to: x - metrics.gutterFrom });
    x += metrics.columnGap;
  }
  const subs = subX.length;
  subX.push(x - metrics.columnGap);
  const rowY: number[] = [];
  const bands: SceneBand[] = [];
  const firstRow: number[] = [];
  let y = metrics.margin;
  for (const { id, rows } of layout.bands) {
    firstRow.push(rowY.length);
    const from = y;
    y += metrics.bandGap;
    for (let row = 0; row < rows; row += 1, y += metrics.pitchY) rowY.push(y);
    y -= metrics.pitchY - metrics.labelY - metrics.labelLines * metrics.labelLine - 12;
    bands.push({ id, from, to: y });
  }
  const grid = new Int32Array(subs * rowY.length).fill(-1);
  const cellOf = cellFinder(layout.columns, layout.bands);
  const spots = graph.roles.map((role): Spot => {
    const { column, band } = cellOf(role);
    const [inSub, inRow] = layout.slots[role.id] ?? [0, 0];
    const sub = numberAt(firstSub, column) + inSub;
    const row = numberAt(firstRow, band) + inRow;
    grid[row * subs + sub] = role.index;
    return { x: numberAt(subX, sub), y: numberAt(rowY, row), column, band, sub, row };
  });
  return {
    graph,
    metrics,
    width: x + metrics.margin / 2,
    height: y + metrics.margin,
    columns,
    bands,
    spots,
    subX,
    rowY,
    grid,
    subs,
  };
}

/** Radius of a station in map units at a zoom: full size near by; far away as large on the screen as its place allows. */
export const stationRadius = (zoom: number): number =>
  Math.max(METRICS.station, Math.min(4.5 / zoom, METRICS.corridor * 0.62));

/** Width of a lit track in map units at a zoom. With the station's radius it stays within the corridor. */
export const litWidth = (zoom: number): number => Math.max(5, Math.min(3.4 / zoom, METRICS.corridor * 0.66));
/** A route is the boldest line; far away it stays within the corridor as well. */
export const routeWidth = (zoom: number): number => Math.max(9, Math.min(5 / zoom, METRICS.corridor * 0.7));

/** The pale edge around a line that stands out, so that it is seen over others; it hides no ring beside the line. */
export const edgeWidth = (width: number): number => Math.min(width * 1.6, Math.max(width, METRICS.corridor * 0.75));

export const restWidth = (zoom: number): number => Math.max(3.5, Math.min(1.4 / zoom, METRICS.corridor * 0.3));
