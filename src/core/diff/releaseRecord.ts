import type { Text } from '../model/data';
import type { Figure } from './figures';
import { stableText } from './fingerprint';
import { SNAP_KINDS, type SnapKind, type SnapRecord, type Snapshot } from './snapshot';

/** Raise when records are written in another way; `readRelease` then learns both. */
const FORMAT = 1;

/** A snapshot as it is kept in data/releases/<version>.json: written once, never changed. */
export interface Release {
  readonly snapshot: Snapshot;
  /** What a reader of the record should know about how it came about. */
  readonly about: string | null;
}

type Evidence = readonly [asOf: string | null, confidence: string | null, sources: readonly string[]];
type WireFigures = Readonly<Record<string, readonly [value: number, evidence: number]>>;
type WireRecord = readonly [texts: string, facts: string, figures: WireFigures, name?: readonly [string, string]];

interface WireRelease {
  readonly format: number;
  readonly about: string | null;
  readonly version: Snapshot['version'];
  readonly shape: string;
  readonly redirects: Snapshot['redirects'];
  /** What figures say and rest on: thousands of figures share a few hundred of these. */
  readonly values: readonly Figure['value'][];
  readonly evidence: readonly Evidence[];
  readonly records: Readonly<Partial<Record<SnapKind, Readonly<Record<string, WireRecord>>>>>;
}

/** The text of a record: one line per record of the data, the same snapshot always in the same bytes. */
export function writeRelease({ snapshot, about }: Release): string {
  const values = new Table<Figure['value']>();
  const evidence = new Table<Evidence>();
  const wire = ({ texts, facts, figures, name }: SnapRecord): WireRecord => {
    const places = sorted(figures).map(([place, { value, asOf, confidence, sources }]) => [
      place,
      [values.at(value), evidence.at([asOf, confidence, sources])],
    ]);
    const head = [texts, facts, Object.fromEntries(places)] as const;
    return name ? [...head, [name.nl, name.en]] : head;
  };
  const kinds = SNAP_KINDS.map((kind) => {
    const lines = sorted(snapshot.records[kind]).map(
      ([id, record]) => `${JSON.stringify(id)}:${JSON.stringify(wire(record))}`,
    );
    return `${JSON.stringify(kind)}:{\n${lines.join(',\n')}\n}`;
  });
  const part = (name: string, value: unknown) => `${JSON.stringify(name)}:${JSON.stringify(value)}`;
  return `{\n${[
    part('format', FORMAT),
    part('about', about),
    part('version', snapshot.version),
    part('shape', snapshot.shape),
    part('redirects', Object.fromEntries(sorted(snapshot.redirects))),
    `"records":{\n${kinds.join(',\n')}\n}`,
    `"values":[\n${values.lines()}\n]`,
    `"evidence":[\n${evidence.lines()}\n]`,
  ].join(',\n')}\n}\n`;
}

/** Read a record; null when the text is none of this kind, or broken. */
export function readRelease(text: string): Release | null {
  try {
    const wire = JSON.parse(text) as WireRelease;
    return wire.format === FORMAT ? decode(wire) : null;
  } catch {
    return null;
  }
}

function decode(wire: WireRelease): Release {
  const record = ([texts, facts, figures, name]: WireRecord): SnapRecord => ({
    name: name ? ({ nl: name[0], en: name[1] } satisfies Text) : null,
    texts,
    facts,
    figures: mapped(figures, ([value, ground]) => {
      const [asOf, confidence, sources] = wire.evidence[ground] ?? [null, null, []];
      return { value: wire.values[value] ?? {}, asOf, confidence, sources };
    }),
  });
  // A kind of file that did not exist yet holds nothing.
  const records = Object.fromEntries(SNAP_KINDS.map((kind) => [kind, mapped(wire.records[kind] ?? {}, record)]));
  return {
    about: wire.about,
    snapshot: {
      version: wire.version,
      shape: wire.shape,
      records: records as Snapshot['records'],
      redirects: wire.redirects,
    },
  };
}

const sorted = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

const mapped = <A, B>(record: Readonly<Record<string, A>>, make: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));

/** Each value once, in the order in which they were first asked for. */
class Table<T> {
  private readonly places = new Map<string, number>();

  at(value: T): number {
    const key = stableText(value);
    const place = this.places.get(key) ?? this.places.size;
    this.places.set(key, place);
    return place;
  }

  lines = (): string => [...this.places.keys()].join(',\n');
}
