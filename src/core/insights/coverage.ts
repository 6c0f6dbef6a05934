import { figuresIn } from '../diff/figures';
import { CERTAINTIES, type Certainty } from '../evidence/certaintyOf';
import { isOld } from '../evidence/isOld';
import type { DataFiles, UnknownReason } from '../model/data';

/** What figures are about, in the order in which the screen tells it. */
const COVERED = ['strain', 'shortage', 'pay', 'steps', 'trainings', 'agreements', 'regions', 'monitor'] as const;
export type Covered = (typeof COVERED)[number];

export type CertaintyShares = Readonly<Record<Certainty, number>>;

export interface CoverageRow extends CertaintyShares {
  readonly about: Covered;
  readonly total: number;
}

export interface Coverage {
  readonly rows: readonly CoverageRow[];
  readonly all: CertaintyShares & { readonly total: number; readonly old: number };
  /** Known figures per year of what they hold for, from old to new. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
  /** Why figures are missing, most first. */
  readonly reasons: readonly { readonly reason: UnknownReason; readonly count: number }[];
}

interface Counted {
  readonly about: Covered;
  readonly certainty: Certainty;
  readonly asOf: string | null;
  readonly unknown: string | null;
}

/**
 * How complete and how fresh the figures of the data are, each counted once where it stands. A figure that does not belong
 * there (pay of work outside care) is told under its reason, and counts as unknown: nobody has it.
 */
export function coverageOf(data: DataFiles): Coverage {
  const figures = countedIn(data);
  const today = data.version.date;
  const known = figures.flatMap(({ asOf }) => (asOf === null ? [] : [asOf]));
  const reasons = figures.flatMap(({ unknown }) => (unknown === null ? [] : [unknown as UnknownReason]));
  return {
    rows: COVERED.map((about) => ({ about, ...shares(figures.filter((each) => each.about === about)) })).filter(
      ({ total }) => total > 0,
    ),
    all: { ...shares(figures), old: known.filter((asOf) => isOld(asOf, today)).length },
    years: tally(known.map((asOf) => asOf.slice(0, 4)))
      .map(([year, count]) => ({ year, count }))
      .sort((a, b) => (a.year < b.year ? -1 : 1)),
    reasons: tally(reasons).map(([reason, count]) => ({ reason, count })),
  };
}

function countedIn(data: DataFiles): Counted[] {
  const found = (about: Covered, value: unknown): Counted[] =>
    figuresIn(value).map(({ figure }) => {
      const unknown = typeof figure.value.unknown === 'string' ? figure.value.unknown : null;
      const certainty = CERTAINTIES.find((each) => each === figure.confidence) ?? 'unknown';
      return { about, certainty: unknown === null ? certainty : 'unknown', asOf: figure.asOf, unknown };
    });
  return [
    ...data.roles.flatMap(({ strain, shortage, pay, steps }) => [
      ...found('strain', strain),
      ...found('shortage', shortage),
      ...found('pay', pay),
      ...found('steps', steps),
    ]),
    ...data.trainings.flatMap((training) => found('trainings', training)),
    ...data.caos.flatMap((cao) => found('agreements', cao)),
    ...data.regions.flatMap(({ facts }) => found('regions', facts)),
    ...data.monitor.flatMap((chart) => found('monitor', chart)),
  ];
}

function shares(figures: readonly Counted[]): CertaintyShares & { total: number } {
  const count = (certainty: Certainty) => figures.filter((figure) => figure.certainty === certainty).length;
  return {
    total: figures.length,
    verified: count('verified'),
    known: count('known'),
    estimate: count('estimate'),
    unknown: count('unknown'),
  };
}

/** Each value with how often it stands in the list, most first. */
function tally<T extends string>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
