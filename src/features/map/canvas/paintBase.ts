import { bandOf } from '../../../core/layout/mapLayout';
import { CARDS_FROM, METRICS, restWidth, type Spot, stationRadius } from '../../../core/layout/scene';
import type { MapLook } from '../../../state/mapLook';
import type { MapArt } from './art';
import type { Palette } from './palette';
import type { Area } from './view';

type Context = CanvasRenderingContext2D;

const RIBBON = { width: 18, leastPx: 5, most: 34, alpha: 0.2 } as const;
const REST_ALPHA = 0.75;
/** Without the marks of the backbone far away, lines would smear over each other. */
const RING = 4;

/**
 * The map at rest: guides of the levels, the lines, the backbone and all stations. `context` is in map units already;
 * only what lies in `area` is drawn. Chosen things come on a layer above; this one is then dimmed as a whole.
 */
export function paintBase(
  context: Context,
  art: MapArt,
  palette: Palette,
  look: MapLook,
  zoom: number,
  area: Area,
): void {
  paintGuides(context, art, palette, zoom);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.globalAlpha = RIBBON.alpha;
  context.lineWidth = Math.min(RIBBON.most, Math.max(RIBBON.width, RIBBON.leastPx / zoom));
  for (const { band, path } of art.ribbons) {
    context.strokeStyle = palette.lines[band] ?? palette.edge;
    context.stroke(path);
  }
  context.globalAlpha = REST_ALPHA;
  for (const { band, form, path } of art.tracks) {
    context.lineWidth = restWidth(zoom);
    context.strokeStyle = palette.lines[band] ?? palette.edge;
    context.stroke(path);
    if (form !== 'level' || zoom < 0.3) continue;
    context.globalAlpha = 1;
    context.lineWidth = restWidth(zoom) * 0.4;
    context.strokeStyle = palette.paper;
    context.stroke(path);
    context.globalAlpha = REST_ALPHA;
  }
  context.globalAlpha = 1;
  const shown = (role: number): boolean => !(look.hidesRest && look.leftOut.has(role));
  for (const [band, roles] of art.stations) {
    const near = roles.filter((role) => shown(role) && isIn(art.scene.spots[role], area));
    const [dim, full] = split(near, (role) => look.leftOut.has(role));
    context.globalAlpha = 0.4;
    paintStations(context, art, palette, look, zoom, band, dim);
    context.globalAlpha = 1;
    paintStations(context, art, palette, look, zoom, band, full);
  }
}

function split<T>(list: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of list) (test(item) ? yes : no).push(item);
  return [yes, no];
}

const MARGIN = 60;
export const isIn = (spot: Spot | undefined, area: Area): spot is Spot =>
  spot !== undefined &&
  spot.x > area.x0 - MARGIN &&
  spot.x < area.x1 + MARGIN &&
  spot.y > area.y0 - MARGIN &&
  spot.y < area.y1 + MARGIN;

/** Where a level begins: a dotted line from top to bottom, far back. */
function paintGuides(context: Context, { scene }: MapArt, palette: Palette, zoom: number): void {
  context.globalAlpha = 1;
  context.strokeStyle = palette.hairline;
  context.lineWidth = Math.max(1.5, 1 / zoom);
  context.setLineDash([2 / zoom, 6 / zoom]);
  context.beginPath();
  for (const column of scene.columns.slice(1)) {
    const x = column.from - (METRICS.columnGap - METRICS.gutterTo + 8) / 2;
    context.moveTo(x, 0);
    context.lineTo(x, scene.height);
  }
  context.stroke();
  context.setLineDash([]);
}

/** Rings of one line, all at once; with a lens, a disc inside that grows and deepens with the number of blocks. */
export function paintStations(
  context: Context,
  art: MapArt,
  palette: Palette,
  look: MapLook,
  zoom: number,
  band: string,
  roles: readonly number[],
): void {
  if (roles.length === 0) return;
  const radius = stationRadius(zoom);
  // With a lens the disc inside tells most: the ring makes room for it.
  const ring = look.lens
    ? Math.max(3, Math.min(1.2 / zoom, radius * 0.28))
    : Math.max(RING, Math.min(2 / zoom, radius * 0.42));
  const circles = (list: readonly number[], r: number) => {
    context.beginPath();
    for (const role of list) {
      const spot = art.scene.spots[role];
      if (!spot) continue;
      context.moveTo(spot.x + r, spot.y);
      context.arc(spot.x, spot.y, r, 0, Math.PI * 2);
    }
  };
  const [changes, plain] = split(roles, (role) => art.backbone.interchanges.has(role));
  circles(roles, radius - ring / 2);
  context.fillStyle = palette.card;
  context.fill();
  if (look.lens) paintLens(context, art, palette, look, roles, radius - ring);
  context.lineWidth = ring;
  context.strokeStyle = palette.lines[band] ?? palette.edge;
  circles(plain, radius - ring / 2);
  context.stroke();
  // One can change lines here: a dark ring around the coloured one.
  if (changes.length > 0) {
    circles(changes, radius - ring / 2);
    context.stroke();
    if (zoom >= 0.25) {
      circles(changes, radius + 1.5);
      context.lineWidth = 2.5;
      context.strokeStyle = palette.ink;
      context.stroke();
    }
  }
}

function paintLens(
  context: Context,
  { scene }: MapArt,
  palette: Palette,
  { lens, blocks }: MapLook,
  roles: readonly number[],
  inner: number,
): void {
  if (!lens) return;
  const shades = palette.lenses[lens];
  const discs = (count: number, r: number, colour: string) => {
    context.beginPath();
    for (const role of roles) {
      const spot = scene.spots[role];
      if (!spot || blocks[role] !== count) continue;
      context.moveTo(spot.x + r, spot.y);
      context.arc(spot.x, spot.y, r, 0, Math.PI * 2);
    }
    context.fillStyle = colour;
    context.fill();
  };
  for (let count = 1; count <= 4; count += 1) {
    discs(count, inner + 0.5, palette.tints[lens]);
    discs(count, inner * (0.36 + 0.16 * count) + (count === 4 ? 0.5 : 0), shades[count] ?? palette.ink);
  }
  // Unknown is hatched, never pale.
  context.beginPath();
  for (const role of roles) {
    const spot = scene.spots[role];
    if (!spot || blocks[role] !== null) continue;
    for (const shift of [-0.55, 0, 0.55]) {
      const half = Math.sqrt(1 - shift * shift) * inner * Math.SQRT1_2;
      const off = shift * inner * Math.SQRT1_2;
      context.moveTo(spot.x - half + off, spot.y + half + off);
      context.lineTo(spot.x + half + off, spot.y - half + off);
    }
  }
  context.strokeStyle = palette.edge;
  context.lineWidth = inner * 0.2;
  context.stroke();
}

/** Group of a role as the id of its band. */
export const bandAt = (art: MapArt, role: number): string => {
  const found = art.scene.graph.roles[role];
  return found ? bandOf(found) : '';
};

/** Names stand in the map itself from here on; before, they are drawn with the stations. */
export const hasCards = (zoom: number): boolean => zoom >= CARDS_FROM - 1e-6;
