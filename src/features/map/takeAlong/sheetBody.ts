import { type Backbone, backbone } from '../../../core/layout/backbone';
import { pathData } from '../../../core/layout/corners';
import { type Lit, litOf } from '../../../core/layout/lit';
import { bandOf } from '../../../core/layout/mapLayout';
import type { PaperScene } from '../../../core/layout/paperScene';
import { ribbons } from '../../../core/layout/ribbons';
import { textWidth } from '../../../core/layout/textWidth';
import type { Track } from '../../../core/layout/tracks';
import type { MapLook } from '../../../state/mapLook';
import { HERE, INK, INK_QUIET, lineColour, PAPER, pale, paleInk, ribbonTint, tint } from './paperColours';
import type { Shape } from './shapes';
import { stationShapes } from './stationShapes';
import { trackForm } from './trackForm';

/** Corners are cut over this length: small, as everything on paper. */
const CUT = 2.6;
const RIBBON = 3;
const TRACK = 1;
const LIT_TRACK = 1.25;
const ROUTE = 2.4;
const HEAD = 5.6;

export interface BodyWish {
  readonly scene: PaperScene;
  readonly look: MapLook;
  readonly names: readonly string[];
  /** Short name of a line; empty when it has none. */
  readonly lineName: (id: string) => string;
  /** Short name of a level. */
  readonly levelName: (id: string) => string;
  /** Without the backbone: only what lights up is on this sheet. */
  readonly isLitOnly: boolean;
}

type Drawn = Pick<Track, 'from' | 'to' | 'form' | 'points'>;

/** Does the chosen station show the tracks that lead to it? The look holds the answer in its tracks. */
const isInto = ({ lit, chosen }: MapLook): boolean => (lit?.tracks ?? []).some(({ to }) => to.index === chosen);

/** What stands out on the screen, with its tracks laid anew over the paper. */
function litOnPaper(scene: PaperScene, look: MapLook): Lit | null {
  return look.lit ? litOf(scene, { chosen: look.chosen, into: isInto(look), route: look.route }) : null;
}

/** The map itself, in points from its top left: cells, lines, tracks, stations and every name. */
export function bodyShapes(wish: BodyWish): Shape[] {
  const { scene, look, isLitOnly } = wish;
  const bone = backbone(isLitOnly ? { ...scene, graph: { ...scene.graph, roles: [], steps: [] } } : scene);
  const lit = litOnPaper(scene, look);
  const isRest = lit !== null && !isLitOnly;
  return [
    ...cellShapes(wish),
    ...ribbonShapes(scene, isRest),
    ...bone.tracks.flatMap((track) => trackShapes(track, TRACK, isRest ? pale : same)),
    ...(lit?.tracks ?? []).flatMap((track) => trackShapes(track, LIT_TRACK, same, true)),
    ...(lit?.route ?? []).flatMap((track) => routeShapes(track)),
    ...stationAndNames(wish, bone, lit),
  ];
}

const same = (colour: string): string => colour;

/** A pale field per line and level, and over it which line and level that is: legible without any colour. */
function cellShapes({ scene, lineName, levelName }: BodyWish): Shape[] {
  return scene.cells.flatMap(({ column, band, x0, x1, y0, y1 }): Shape[] => {
    const id = scene.bands[band]?.id ?? '';
    const colour = lineColour(id);
    const present = new Set(
      scene.graph.roles
        .filter(({ index }) => scene.spots[index]?.column === column && scene.spots[index]?.band === band)
        .map(({ level }) => level),
    );
    const levels = (scene.columns[column]?.levels ?? []).filter((level) => present.has(level)).map(levelName);
    const name = `${lineName(id)} `;
    const level = levels.join(', ');
    const x = x0 + scene.metrics.gutterFrom - 1.2;
    // Within its first station column: further on, tracks come down from other lines.
    const room = scene.metrics.pitchX - scene.metrics.gutterFrom;
    const nameWidth = textWidth(name, HEAD) * 1.05;
    const hasName = lineName(id) !== '' && nameWidth + textWidth(level, HEAD) <= room;
    // A level that is too long for one station is written smaller, never cut.
    const size = hasName ? HEAD : Math.min(HEAD, (HEAD * room) / textWidth(level, HEAD));
    const y = y0 + 6.3;
    return [
      { kind: 'box', x: x0 + 0.6, y: y0, width: x1 - x0 - 1.2, height: y1 - y0, fill: tint(colour), round: 2 },
      ...(hasName ? [{ kind: 'text', x, y, lines: [name.trim()], size, weight: 700, fill: colour } as const] : []),
      { kind: 'text', x: hasName ? x + nameWidth : x, y, lines: [level], size, weight: 500, fill: INK_QUIET },
    ];
  });
}

function ribbonShapes(scene: PaperScene, isRest: boolean): Shape[] {
  return ribbons(scene).map(({ band, pieces }) => {
    const colour = ribbonTint(lineColour(band));
    const data = pieces.map((piece) => pathData(piece, CUT)).join('');
    return { kind: 'path', data, stroke: isRest ? pale(colour) : colour, width: RIBBON };
  });
}

function trackShapes(track: Drawn, width: number, shade: (colour: string) => string, hasEdge = false): Shape[] {
  const stroke = shade(lineColour(bandOf(track.to)));
  return trackForm(pathData(track.points, CUT), track.form, stroke, width, hasEdge);
}

function routeShapes(track: Drawn): Shape[] {
  const data = pathData(track.points, CUT);
  return [
    { kind: 'path', data, stroke: PAPER, width: ROUTE * 1.6 },
    { kind: 'path', data, stroke: lineColour(bandOf(track.to)), width: ROUTE },
  ];
}

function stationAndNames({ scene, look, names }: BodyWish, bone: Backbone, lit: Lit | null): Shape[] {
  const { metrics } = scene;
  const shown = scene.graph.roles.filter(
    ({ index }) => scene.spots[index] && !(look.hidesRest && look.leftOut.has(index)),
  );
  const stations: Shape[] = [];
  const labels: Shape[] = [];
  for (const role of shown) {
    const spot = scene.spots[role.index];
    if (!spot) continue;
    const isDim = (lit !== null && !lit.stations.has(role.index)) || look.leftOut.has(role.index);
    const isBold = lit?.stations.has(role.index) || role.index === look.here || role.index === look.chosen;
    const number = look.route.indexOf(role.index) + 1;
    stations.push(
      ...stationShapes(spot, {
        radius: metrics.station,
        colour: isDim ? pale(lineColour(bandOf(role))) : lineColour(bandOf(role)),
        isInterchange: bone.interchanges.has(role.index),
        isDim,
        place: role.index === look.here ? HERE : role.index === look.chosen ? INK : null,
        number: number > 0 ? number : null,
        lens: look.lens,
        blocks: look.blocks[role.index] ?? null,
      }),
    );
    labels.push({
      kind: 'text',
      x: spot.x + metrics.labelX,
      y: spot.y + metrics.labelY + metrics.labelSize * 0.86,
      lines: scene.labels[role.index] ?? [],
      size: metrics.labelSize,
      lineHeight: metrics.labelLine,
      weight: isBold ? 700 : 500,
      fill: isDim ? paleInk : INK,
      full: names[role.index] ?? '',
    });
  }
  return [...stations, ...labels];
}
