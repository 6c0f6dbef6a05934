import type { Form } from '../../core/browse/stepTree';

/** A station as it stands on the screen, in pixels from the corner of the drawing. */
export interface StationPlace {
  /** The roles from the start up to here, so that a role in two columns is two stations. */
  readonly key: string;
  /** Key of the station that its track comes from; null for the reader's own. */
  readonly parent: string | null;
  /** Middle of the ring. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where the plate with the name ends: the track to the next column leaves there. */
  readonly plateEnd: number;
  readonly line: string;
  /** `more`: not a role, but the button that shows the rest of a group. */
  readonly form: Form | 'more';
  readonly isDim: boolean;
}

export interface Track {
  readonly id: string;
  readonly line: string;
  /** `trunk`: the part that all steps of one role share. */
  readonly form: StationPlace['form'] | 'trunk';
  readonly path: string;
  /** Head of the arrow, for a step up. */
  readonly arrow: string | null;
  readonly isDim: boolean;
}

interface Layout {
  /** Columns beside each other; else one list with the track down the left edge. */
  readonly isWide: boolean;
  /** The tracks lead to the reader's own role: arrows point the other way. */
  readonly isInto: boolean;
}

/** From the shared part of a track to the middle of the ring, on a wide screen. */
export const BRANCH = 36;
const CORNER = { wide: 12, narrow: 10 } as const;
const ARROW = { long: 9, half: 6.5 } as const;

/**
 * The tracks between stations: one shared trunk per opened role, in the colour of the line one leaves, and from there a
 * branch to every stop in the colour of the line it leads to. Only upright and level parts with round corners; a trunk
 * ends where its last branch bends off, so no track ends in nothing.
 */
export function tracksBetween(stations: readonly StationPlace[], layout: Layout): Track[] {
  return stations.flatMap((from) => {
    const stops = stations.filter(({ parent }) => parent === from.key).sort((a, b) => a.y - b.y);
    const last = stops.at(-1);
    if (!last) return [];
    const trunkX = layout.isWide ? last.x - BRANCH : from.x;
    return [
      ...stops.map((stop) => branch(stop, trunkX, layout)),
      {
        id: `trunk:${from.key}`,
        line: from.line,
        form: 'trunk' as const,
        path: trunk(from, trunkX, last.y, layout),
        // Where all steps lead to one role, an arrow at that role says so.
        arrow: layout.isInto ? homeArrow(from, layout) : null,
        isDim: false,
      },
    ];
  });
}

function trunk(from: StationPlace, x: number, lastY: number, { isWide }: Layout): string {
  if (!isWide) return `M${round(x)} ${round(from.y + from.radius - 1)}V${round(lastY - CORNER.narrow)}`;
  const bend = CORNER.wide;
  return `M${round(from.plateEnd - 1)} ${round(from.y)}H${round(x - bend)}a${bend} ${bend} 0 0 1 ${bend} ${bend}V${round(lastY - bend)}`;
}

function branch(stop: StationPlace, trunkX: number, { isWide, isInto }: Layout): Track {
  const bend = isWide ? CORNER.wide : CORNER.narrow;
  const ring = stop.x - stop.radius + 1;
  const head = stop.form === 'up';
  const end = head && !isInto ? ring - ARROW.long + 2 : ring;
  return {
    id: stop.key,
    line: stop.line,
    form: stop.form,
    path: `M${round(trunkX)} ${round(stop.y - bend)}a${bend} ${bend} 0 0 0 ${bend} ${bend}H${round(end)}`,
    arrow: head ? arrow(isInto ? trunkX + bend - 2 : ring, stop.y, isInto) : null,
    isDim: stop.isDim,
  };
}

const homeArrow = (from: StationPlace, { isWide }: Layout): string =>
  isWide ? arrow(from.plateEnd, from.y, true) : upArrow(from.x, from.y + from.radius - 1);

const upArrow = (x: number, y: number): string =>
  `M${round(x)} ${round(y)}L${round(x - ARROW.half)} ${round(y + ARROW.long)}H${round(x + ARROW.half)}Z`;

/** A filled head with its tip at x: to the right, or to the left for steps that lead here. */
function arrow(x: number, y: number, isInto: boolean): string {
  const back = isInto ? x + ARROW.long : x - ARROW.long;
  return `M${round(x)} ${round(y)}L${round(back)} ${round(y - ARROW.half)}V${round(y + ARROW.half)}Z`;
}

const round = (value: number): number => Math.round(value * 2) / 2;
