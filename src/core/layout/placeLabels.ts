import { stepsFrom, stepsInto } from '../graph/buildGraph';
import type { MapScene } from './scene';
import { CARDS_FROM, stationRadius } from './scene';
import { textWidth } from './textWidth';
import { wrapLabel } from './wrapLabel';

/** Far away, names keep this size on the screen, in CSS pixels: nothing is ever smaller. */
export const FAR_LABEL = { size: 14, line: 16, widths: [124, 150, 180, 220], lines: 3, gap: 3 } as const;

/** A name far away: its place is given by a spot of the map plus pixels of the screen. */
export interface PlacedLabel {
  readonly kind: 'name' | 'more';
  /** Role index of a name; of "more" the role whose cell it opens. */
  readonly role: number;
  readonly lines: readonly string[];
  /** Map units. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels from that spot to the top left of the text block, and its size. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelWish {
  /** Name by role index. */
  readonly names: readonly string[];
  /** Roles whose names come before all others: the chosen one and what it lights, in order. */
  readonly first: readonly number[];
  /** Roles that may have no name now (hidden by filters). */
  readonly hidden?: ReadonlySet<number>;
}

/** Zooms at which names are placed anew; between two of them the places of the lower one hold. */
export const LABEL_ZOOMS: readonly number[] = [
  0.03, 0.037, 0.045, 0.058, 0.075, 0.095, 0.12, 0.15, 0.19, 0.24, 0.3, 0.38, 0.48, 0.6, 0.75,
];

/** The label zoom that serves this zoom; null where names have their full size in the map itself. */
export const labelZoom = (zoom: number): number | null =>
  zoom >= CARDS_FROM ? null : (LABEL_ZOOMS.findLast((step) => step <= zoom) ?? Math.min(...LABEL_ZOOMS));

/** Stations that stand out are drawn larger, or carry a number: this far their names keep away, in CSS pixels. */
const FIRST_RADIUS = 11;

interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A box on its way from one label zoom to the next: names keep their size while their stations move apart. */
interface Way {
  readonly from: Box;
  readonly to: Box;
}

/** On the same side of each other at both ends, and so all the way. */
const keepsApart = ({ from, to }: Way, { from: a, to: b }: Way): boolean =>
  (from.x1 <= a.x0 && to.x1 <= b.x0) ||
  (a.x1 <= from.x0 && b.x1 <= to.x0) ||
  (from.y1 <= a.y0 && to.y1 <= b.y0) ||
  (a.y1 <= from.y0 && b.y1 <= to.y0);

/**
 * Boxes that are this far apart never meet: each lies within half of it from its station, or on the side of its station
 * from where the other moves away.
 */
const REACH = 2 * (FIRST_RADIUS + FAR_LABEL.gap + 2);

const SQUARE = 64;
const square = (value: number): number => Math.floor(value / SQUARE);
/** More squares than any screen has in a column, so that a pair of them is one number. */
const COLUMN = 65_536;

/** Boxes by squares of the screen, to find what a new one would touch. Asked tens of thousands of times per zoom. */
class BoxIndex {
  private readonly squares = new Map<number, Way[]>();

  add(way: Way): void {
    const { x0, y0, x1, y1 } = way.from;
    for (let x = square(x0); x <= square(x1); x += 1)
      for (let y = square(y0); y <= square(y1); y += 1) {
        const list = this.squares.get(x * COLUMN + y);
        if (list) list.push(way);
        else this.squares.set(x * COLUMN + y, [way]);
      }
  }

  touches(way: Way): boolean {
    const { x0, y0, x1, y1 } = way.from;
    const [left, right, top, bottom] = [square(x0 - REACH), square(x1 + REACH), square(y0 - REACH), square(y1 + REACH)];
    for (let x = left; x <= right; x += 1)
      for (let y = top; y <= bottom; y += 1) {
        const list = this.squares.get(x * COLUMN + y);
        if (list) for (const other of list) if (!keepsApart(way, other)) return true;
      }
    return false;
  }
}

const NONE = new BoxIndex();

/**
 * Which names are shown at a label zoom, and where. No two of them touch, at this zoom and up to the next one: names
 * keep their size while stations move apart. Names asked for first may cover stations that are not lit; the others
 * cover no station at all. What does not fit has no name at this zoom; a cell tells how many with "+ n".
 */
export function placeLabels(scene: MapScene, zoom: number, wish: LabelWish): readonly PlacedLabel[] {
  const next = LABEL_ZOOMS.find((step) => step > zoom) ?? CARDS_FROM;
  const ring = stationRadius(next) * next;
  const radius = ring + 1;
  const labels = new BoxIndex();
  const dots = new BoxIndex();
  const litDots = new BoxIndex();
  const first = new Set(wish.first);
  for (const [index, spot] of scene.spots.entries()) {
    const isFirst = first.has(index);
    const dot = around(isFirst ? Math.max(ring, FIRST_RADIUS) : ring);
    const way = { from: shifted(dot, spot, zoom), to: shifted(dot, spot, next) };
    dots.add(way);
    if (isFirst) litDots.add(way);
  }
  const placed: PlacedLabel[] = [];
  const named = new Set<number>();
  const tryPlace = (
    kind: PlacedLabel['kind'],
    role: number,
    lines: readonly string[],
    obstacles: BoxIndex,
  ): boolean => {
    const spot = scene.spots[role];
    if (!spot) return false;
    const width = Math.ceil(Math.max(...lines.map((line) => textWidth(line, FAR_LABEL.size)))) + 2;
    const height = lines.length * FAR_LABEL.line;
    const clear = first.has(role) ? Math.max(radius, FIRST_RADIUS) : radius;
    for (const [dx, dy] of candidates(width, height, clear)) {
      const box = { x0: dx, y0: dy, x1: dx + width, y1: dy + height };
      const wide = { x0: dx - FAR_LABEL.gap, y0: dy - 1, x1: box.x1 + FAR_LABEL.gap, y1: box.y1 + 1 };
      const way = { from: shifted(box, spot, zoom), to: shifted(box, spot, next) };
      if (labels.touches({ from: shifted(wide, spot, zoom), to: shifted(wide, spot, next) }) || obstacles.touches(way))
        continue;
      labels.add(way);
      placed.push({ kind, role, lines, x: spot.x, y: spot.y, dx, dy, width, height });
      return true;
    }
    return false;
  };
  const linesOf = linesFor(wish.names);
  // The very first, the chosen station, always has its name: at worst over a ring beside it.
  for (const [place, role] of wish.first.entries())
    if (tryPlace('name', role, linesOf(role), litDots) || (place === 0 && tryPlace('name', role, linesOf(role), NONE)))
      named.add(role);
  for (const role of byImportance(scene)) {
    if (first.has(role) || wish.hidden?.has(role)) continue;
    if (tryPlace('name', role, linesOf(role), dots)) named.add(role);
  }
  for (const roles of unnamed(scene, named, wish.hidden))
    roles.some((role) => tryPlace('more', role, [`+ ${roles.length}`], dots));
  return placed;
}

const wrapped = new WeakMap<readonly string[], Map<number, readonly string[]>>();

/** The lines of each name, worked out when first asked: the same names come back at every zoom. */
function linesFor(names: readonly string[]): (role: number) => readonly string[] {
  const known = wrapped.get(names) ?? new Map<number, readonly string[]>();
  wrapped.set(names, known);
  return (role) => {
    const lines = known.get(role) ?? farLines(names[role] ?? '');
    known.set(role, lines);
    return lines;
  };
}

/** A name far away, as narrow as it can be without losing its end: half a name may be the name of another role. */
function farLines(name: string): readonly string[] {
  let lines: readonly string[] = [];
  for (const width of FAR_LABEL.widths) {
    lines = wrapLabel(name, width, FAR_LABEL.size, FAR_LABEL.lines);
    if (!lines.at(-1)?.endsWith('…')) break;
  }
  return lines;
}

const around = (r: number): Box => ({ x0: -r, y0: -r, x1: r, y1: r });

/** A box of pixels around a spot of the map, on the screen at a zoom. */
const shifted = ({ x0, y0, x1, y1 }: Box, { x, y }: { x: number; y: number }, zoom: number): Box => ({
  x0: x * zoom + x0,
  y0: y * zoom + y0,
  x1: x * zoom + x1,
  y1: y * zoom + y1,
});

/** Under its station first, as near by; then right, above and left of it. */
function candidates(width: number, height: number, radius: number): readonly (readonly [number, number])[] {
  const far = radius + FAR_LABEL.gap;
  return [
    [-radius, radius],
    [far, -height / 2],
    [-radius, -radius - height],
    [-far - width, -height / 2],
    [-width / 2, radius],
    [-width / 2, -radius - height],
  ];
}

const importance = new WeakMap<MapScene, readonly number[]>();

/** Role indices, best connected first; places people come from last. */
export function byImportance(scene: MapScene): readonly number[] {
  const known = importance.get(scene);
  if (known) return known;
  const { graph } = scene;
  const weighed = graph.roles.map((role) => {
    const usual = [...stepsFrom(graph, role), ...stepsInto(graph, role)];
    const sum = usual.reduce((total, step) => total + (step.usualness === 'common' ? 4 : 1), 0);
    return { index: role.index, weight: role.kind === 'origin' ? sum / 100 : sum };
  });
  const order = weighed.sort((a, b) => b.weight - a.weight || a.index - b.index).map(({ index }) => index);
  importance.set(scene, order);
  return order;
}

/** Fewer names than this missing in a cell are not worth a sign. */
const FEWEST_MORE = 2;

/** Per cell: the stations that go without a name, the last of them first: beside one of them it is told how many. */
function unnamed(
  scene: MapScene,
  named: ReadonlySet<number>,
  hidden: ReadonlySet<number> | undefined,
): readonly (readonly number[])[] {
  const cells = new Map<string, number[]>();
  const place = (role: number): number => (scene.spots[role]?.row ?? 0) * scene.subs + (scene.spots[role]?.sub ?? 0);
  for (const [role, spot] of scene.spots.entries()) {
    if (named.has(role) || hidden?.has(role)) continue;
    const key = `${spot.column}:${spot.band}`;
    const cell = cells.get(key);
    if (cell) cell.push(role);
    else cells.set(key, [role]);
  }
  return [...cells.values()]
    .filter((cell) => cell.length >= FEWEST_MORE)
    .map((cell) => cell.sort((a, b) => place(b) - place(a)));
}

/** Where a name stands at full size, in map units: lines under each other from its top left. */
export function nearLabel(scene: MapScene, role: number, name: string) {
  const { metrics } = scene;
  const spot = scene.spots[role];
  const lines = wrapLabel(name, metrics.labelWidth, metrics.labelSize, metrics.labelLines);
  const width = Math.max(0, ...lines.map((line) => textWidth(line, metrics.labelSize)));
  return {
    lines,
    x: (spot?.x ?? 0) + metrics.labelX,
    y: (spot?.y ?? 0) + metrics.labelY,
    width,
    height: lines.length * metrics.labelLine,
  };
}
