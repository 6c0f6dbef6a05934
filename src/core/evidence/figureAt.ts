import { isRecord } from '../diff/figures';

/** What a figure can belong to, as the address of a report about it names it. */
const FIGURE_KINDS = [
  'functie',
  'route',
  'werkgever',
  'cijfer',
  'regeling',
  'leerweg',
  'school',
  'registratie',
  'contract',
  'thema',
  'monitor',
  'inzicht',
] as const;
type FigureKind = (typeof FIGURE_KINDS)[number];

/**
 * Which figure: the kind of record, its id, and the keys down to the figure ("functie/helpende/steps/verzorgende-ig/months").
 * A contract: it stands in addresses of reports.
 */
export type FigureAt = `${FigureKind}/${string}`;

export interface FigurePlace {
  readonly kind: FigureKind;
  /** Of a route: the ids of its roles, with commas. */
  readonly id: string;
  readonly place: readonly string[];
}

/** What the site works out itself: it stands in no record. Of a route and of an insight everything is. */
const COMPUTED: ReadonlySet<string> = new Set(['growth', 'into', 'start', 'shows']);

const WORD = /^[\w,-]{1,300}$/;

/** A figure as an address names it; null when it cannot be one. */
export function readFigureAt(text: string | null): FigurePlace | null {
  const [kind = '', id = '', ...place] = (text ?? '').split('/');
  const known = FIGURE_KINDS.find((each) => each === kind);
  if (known === undefined || place.length > 6 || ![id, ...place].every((word) => WORD.test(word))) return null;
  return { kind: known, id, place };
}

export const isComputed = ({ kind, place }: FigurePlace): boolean =>
  kind === 'route' || kind === 'inzicht' || COMPUTED.has(place[0] ?? '');

/** A thing on the way from a record to a figure in it. */
export interface Stage {
  /** The key that leads to it; absent for the record itself. */
  readonly key?: string;
  readonly value: unknown;
}

/**
 * From a record down to a figure; null when there is nothing at the end. Items of a list go by their id, goal, agreement or
 * role, else by their number.
 */
export function stagesTo(record: unknown, place: readonly string[]): readonly Stage[] | null {
  const stages: Stage[] = [{ value: record }];
  let value = record;
  for (const key of place) {
    value = Array.isArray(value)
      ? itemOf(value, key)
      : isRecord(value) && Object.hasOwn(value, key)
        ? value[key]
        : null;
    if (value === undefined || value === null) return null;
    stages.push({ key, value });
  }
  return stages;
}

function itemOf(list: readonly unknown[], key: string): unknown {
  const named = list.find((item) => isRecord(item) && (item.id ?? item.to ?? item.cao ?? item.role) === key);
  return named ?? (/^\d{1,3}$/.test(key) ? list[Number(key)] : undefined);
}
