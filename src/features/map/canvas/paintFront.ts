import { pathData } from '../../../core/layout/corners';
import { bandOf } from '../../../core/layout/mapLayout';
import { FAR_LABEL, type PlacedLabel } from '../../../core/layout/placeLabels';
import { edgeWidth, litWidth, routeWidth, stationRadius } from '../../../core/layout/scene';
import type { Track } from '../../../core/layout/tracks';
import type { MapLook } from '../../../state/mapLook';
import type { MapArt } from './art';
import type { Box } from './Headings';
import { bandAt, isIn, paintStations } from './paintBase';
import type { Palette } from './palette';
import type { Area, View } from './view';

type Context = CanvasRenderingContext2D;
type Drawn = Pick<Track, 'from' | 'to' | 'form' | 'points'>;

/**
 * What stands out, above the dimmed map: tracks of the chosen station, the route with its stations numbered, the
 * reader's own place and what was found. `context` is in map units.
 */
export function paintLit(
  context: Context,
  art: MapArt,
  palette: Palette,
  look: MapLook,
  zoom: number,
  area: Area,
): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  const { lit } = look;
  for (const track of lit?.tracks ?? []) paintTrack(context, palette, track, litWidth(zoom));
  for (const track of lit?.route ?? []) paintRoute(context, palette, track, routeWidth(zoom));
  for (const track of lit?.tracks ?? []) paintArrow(context, palette, track, zoom);
  const shown = (role: number) => isIn(art.scene.spots[role], area) && !(look.hidesRest && look.leftOut.has(role));
  for (const role of lit?.stations ?? [])
    if (shown(role)) paintStations(context, art, palette, look, zoom, bandAt(art, role), [role]);
  for (const role of look.found) if (shown(role)) paintHalo(context, art, palette, role, zoom, role === look.foundNow);
  for (const [index, role] of look.route.entries()) paintNumber(context, art, palette, role, index + 1, zoom);
  paintPlace(context, art, palette, look.chosen, palette.ink, zoom, look);
  paintPlace(context, art, palette, look.here, palette.here, zoom, look);
  for (const role of look.fresh) if (shown(role)) paintFresh(context, art, palette, role, zoom);
}

/** Up is solid, the same level is hollow, down is dotted: form says direction, colour says which line it leads to. */
function paintTrack(context: Context, palette: Palette, track: Drawn, width: number): void {
  const path = new Path2D(pathData(track.points));
  const colour = palette.lines[bandOf(track.to)] ?? palette.edge;
  context.lineWidth = edgeWidth(width);
  context.strokeStyle = palette.paper;
  context.stroke(path);
  context.lineWidth = width;
  context.strokeStyle = colour;
  if (track.form === 'down') context.setLineDash([0.1, width * 1.9]);
  context.stroke(path);
  context.setLineDash([]);
  if (track.form !== 'level') return;
  context.lineWidth = width * 0.36;
  context.strokeStyle = palette.paper;
  context.stroke(path);
}

function paintRoute(context: Context, palette: Palette, track: Drawn, width: number): void {
  const path = new Path2D(pathData(track.points));
  context.lineWidth = edgeWidth(width);
  context.strokeStyle = palette.paper;
  context.stroke(path);
  context.lineWidth = width;
  context.strokeStyle = palette.lines[bandOf(track.to)] ?? palette.ink;
  context.stroke(path);
}

/** Near by, a small arrow head before the station that a track leads to. */
function paintArrow(context: Context, palette: Palette, track: Drawn, zoom: number): void {
  const end = track.points.at(-1);
  const before = track.points.at(-2);
  if (zoom < 0.4 || !end || !before) return;
  const way = Math.sign(end[0] - before[0]);
  const size = 9;
  const tip = end[0] - way * (stationRadius(zoom) + 3);
  context.fillStyle = palette.lines[bandOf(track.to)] ?? palette.edge;
  context.strokeStyle = palette.paper;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(tip, end[1]);
  context.lineTo(tip - way * size * 1.3, end[1] - size * 0.8);
  context.lineTo(tip - way * size * 1.3, end[1] + size * 0.8);
  context.closePath();
  context.stroke();
  context.fill();
}

/** The chosen station and the reader's own place: bigger, and the latter is the only orange-red ring. */
function paintPlace(
  context: Context,
  art: MapArt,
  palette: Palette,
  role: number,
  colour: string,
  zoom: number,
  look: MapLook,
): void {
  const spot = art.scene.spots[role];
  if (!spot) return;
  const radius = Math.max(stationRadius(zoom) * 1.35, 6.5 / zoom);
  const isRoute = look.route.includes(role);
  context.lineWidth = Math.max(5, 2.6 / zoom);
  context.beginPath();
  context.arc(spot.x, spot.y, radius, 0, Math.PI * 2);
  if (!isRoute && (role === look.here || look.lens === null)) {
    context.fillStyle = palette.card;
    context.fill();
  }
  context.strokeStyle = colour;
  context.stroke();
}

function paintHalo(context: Context, art: MapArt, palette: Palette, role: number, zoom: number, isNow: boolean): void {
  const spot = art.scene.spots[role];
  if (!spot) return;
  const radius = stationRadius(zoom) + (isNow ? 8 : 5) / Math.max(zoom, 0.4);
  context.beginPath();
  context.arc(spot.x, spot.y, radius, 0, Math.PI * 2);
  context.lineWidth = (isNow ? 5 : 3.5) / Math.max(zoom, 0.4);
  context.strokeStyle = palette.ink;
  context.stroke();
  context.lineWidth *= 0.6;
  context.strokeStyle = palette.mark;
  context.stroke();
}

/** New since the version that is asked for: a small diamond at the upper right of the station. */
function paintFresh(context: Context, art: MapArt, palette: Palette, role: number, zoom: number): void {
  const spot = art.scene.spots[role];
  if (!spot) return;
  const radius = stationRadius(zoom);
  const half = Math.max(radius * 0.6, 5 / zoom);
  context.save();
  context.translate(spot.x + radius, spot.y - radius);
  context.rotate(Math.PI / 4);
  context.fillStyle = palette.ink;
  context.strokeStyle = palette.paper;
  context.lineWidth = half * 0.5;
  context.strokeRect(-half / 2, -half / 2, half, half);
  context.fillRect(-half / 2, -half / 2, half, half);
  context.restore();
}

function paintNumber(
  context: Context,
  art: MapArt,
  palette: Palette,
  role: number,
  number: number,
  zoom: number,
): void {
  const spot = art.scene.spots[role];
  if (!spot) return;
  const radius = Math.max(stationRadius(zoom) * 1.3, 11 / zoom);
  context.beginPath();
  context.arc(spot.x, spot.y, radius, 0, Math.PI * 2);
  context.fillStyle = palette.ink;
  context.fill();
  context.lineWidth = radius * 0.16;
  context.strokeStyle = palette.paper;
  context.stroke();
  context.fillStyle = palette.paper;
  context.font = `750 ${radius * 1.27}px "Atkinson Hyperlegible Next Variable", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), spot.x, spot.y + radius * 0.06);
  context.textAlign = 'start';
}

/** Names far away, in pixels of the screen: `context` is not scaled. A pale edge keeps them readable over tracks. */
export function paintLabels(
  context: Context,
  palette: Palette,
  labels: readonly PlacedLabel[],
  view: View,
  look: MapLook,
  blocked: readonly Box[],
  bold: (role: number) => boolean,
): void {
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const label of labels) {
    const left = label.x * view.zoom + view.x + label.dx;
    const top = label.y * view.zoom + view.y + label.dy;
    if (
      blocked.some((box) => left < box.x1 && left + label.width > box.x0 && top < box.y1 && top + label.height > box.y0)
    )
      continue;
    const isBold = bold(label.role) && label.kind === 'name';
    const dims = (look.lit !== null && !look.lit.stations.has(label.role)) || look.leftOut.has(label.role);
    context.font = `${isBold ? 700 : dims ? 450 : 550} ${FAR_LABEL.size}px "Atkinson Hyperlegible Next Variable", sans-serif`;
    const x = left + 1;
    const y = top + FAR_LABEL.size - 2;
    for (const [index, line] of label.lines.entries()) {
      const at = y + index * FAR_LABEL.line;
      context.lineWidth = 3.5;
      context.strokeStyle = palette.paper;
      context.strokeText(line, x, at);
      context.fillStyle = dims || label.kind === 'more' ? palette.inkQuiet : palette.ink;
      context.fillText(line, x, at);
    }
  }
}
