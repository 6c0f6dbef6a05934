/** A figure of a data file, parted in what it says and what it rests on. */
export interface Figure {
  /** The numbers or the level with their unit, or the reason why there is none. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly asOf: string | null;
  readonly confidence: string | null;
  readonly sources: readonly string[];
}

export interface PlacedFigure {
  /** Keys from the record down. Items of a list go by their own id where they have one: steps by their goal. */
  readonly path: readonly (string | number)[];
  readonly figure: Figure;
}

export type Keyed = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a figure says; the rest of its keys is evidence, explanation, or a figure of its own. */
const SAYING = ['value', 'min', 'max', 'scores', 'level', 'scales', 'unit', 'unknown', 'errorPercent'] as const;

/** Keys of a figure that hold what it says and what that rests on. */
export const WEIGHED: readonly string[] = [...SAYING, 'asOf', 'confidence', 'sources'];

/** All figures of a record, outermost first, with what they rest on. A missing figure with its reason counts as one. */
export function figuresIn(value: unknown, path: readonly (string | number)[] = []): PlacedFigure[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => figuresIn(item, [...path, keyOf(item, i)]));
  if (!isRecord(value)) return [];
  const inside = Object.entries(value).flatMap(([key, item]) => figuresIn(item, [...path, key]));
  return isFigure(value) ? [{ path, figure: figureOf(value) }, ...inside] : inside;
}

/** Figures have a unit; missing ones a reason; the pay of a role points to scales that hold the amounts. */
export const isFigure = (value: Keyed): boolean =>
  typeof value.unit === 'string' ||
  typeof value.unknown === 'string' ||
  (typeof value.cao === 'string' && Array.isArray(value.scales));

function keyOf(item: unknown, index: number): string | number {
  if (!isRecord(item)) return index;
  const key = item.id ?? item.to ?? item.cao;
  return typeof key === 'string' ? key : index;
}

function figureOf(value: Keyed): Figure {
  return {
    value: Object.fromEntries(SAYING.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]))),
    asOf: typeof value.asOf === 'string' ? value.asOf : null,
    confidence: typeof value.confidence === 'string' ? value.confidence : null,
    sources: Array.isArray(value.sources) ? value.sources.map(String) : [],
  };
}

/** Whether two values of data files say the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isRecord(a) || !isRecord(b)) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}
