import { figuresIn } from '../diff/figures';
import { isObject, type Json } from './json';
import { type Kind, keyOf, type RecordKey, type SourceFiles, valuesOf } from './sourceFiles';

/** Something in the data that the working group can talk about. */
const GAP_KINDS = [
  'scarce-no-feeder',
  'dead-end',
  'bare-step',
  'only-editors',
  'old-figure',
  'estimate',
  'unknown',
  'no-employer',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface Gap {
  readonly key: RecordKey;
  /** The role that a step leads to, when the gap is about that step. */
  readonly to: string | null;
  /** How many figures it is about; 1 where it is about the record as a whole. */
  readonly count: number;
}

export interface GapList {
  readonly kind: GapKind;
  /** The most figures first, then by id. */
  readonly gaps: readonly Gap[];
}

/** Figures of this many years before the data, or older, are worth a new look. */
const OLD_YEARS = 3;

/** Lists of what is missing, thin or old in these files. Reads whatever has the right keys and skips the rest. */
export function findGaps(files: SourceFiles): GapList[] {
  const roles = valuesOf(files, 'roles').filter(isObject);
  const real = roles.filter(({ kind }) => kind !== 'origin');
  const stepsOf = (role: Json): Json[] => (Array.isArray(role.steps) ? role.steps.filter(isObject) : []);
  const fed = new Set(real.flatMap((role) => stepsOf(role).map((step) => step.to)));
  const confirmed = new Set(
    valuesOf(files, 'employers').flatMap((employer) =>
      isObject(employer) && Array.isArray(employer.confirmedRoles) ? employer.confirmedRoles : [],
    ),
  );
  const editorial = new Set(
    valuesOf(files, 'sources').flatMap((source) =>
      isObject(source) && source.kind === 'editorial' ? [source.id] : [],
    ),
  );
  const trainings = valuesOf(files, 'trainings').filter(isObject);
  const figured: readonly [Kind, Json][] = [
    ...roles.map((role): [Kind, Json] => ['roles', role]),
    ...trainings.map((training): [Kind, Json] => ['trainings', training]),
  ];
  const perRecord = (test: (figure: Told) => boolean): Gap[] =>
    figured.flatMap(([kind, record]) => {
      const count = toldIn(record).filter(test).length;
      return count > 0 ? gapsOf(kind, record, count) : [];
    });
  const limit = yearOf(dateOf(files)) - OLD_YEARS;
  const found: Record<GapKind, Gap[]> = {
    'scarce-no-feeder': real
      .filter((role) => isScarce(role) && !fed.has(role.id))
      .flatMap((role) => gapsOf('roles', role)),
    'dead-end': real.filter((role) => stepsOf(role).length === 0).flatMap((role) => gapsOf('roles', role)),
    'bare-step': roles.flatMap((role) =>
      stepsOf(role)
        .filter(({ trainings: courses, onboarding }) => onboarding === false && isEmptyList(courses))
        .flatMap((step) => gapsOf('roles', role, 1, step)),
    ),
    'only-editors': perRecord(
      ({ unknown, sources }) => !unknown && sources.length > 0 && sources.every((id) => editorial.has(id)),
    ),
    'old-figure': perRecord(({ unknown, asOf }) => !unknown && asOf !== '' && yearOf(asOf) <= limit),
    estimate: perRecord(({ confidence }) => confidence === 'estimate'),
    unknown: perRecord(({ unknown }) => unknown),
    'no-employer': real.filter(({ id }) => !confirmed.has(id)).flatMap((role) => gapsOf('roles', role)),
  };
  return GAP_KINDS.map((kind) => ({ kind, gaps: found[kind].sort(mostFirst) }));
}

const mostFirst = (a: Gap, b: Gap): number => b.count - a.count || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const yearOf = (date: string): number => Number(date.slice(0, 4));

function dateOf(files: SourceFiles): string {
  const version = files['version.json'];
  return isObject(version) && typeof version.date === 'string' ? version.date : '';
}

const isScarce = ({ shortage }: Json): boolean =>
  isObject(shortage) && (shortage.level === 'very-tight' || shortage.level === 'tight');

function gapsOf(kind: Kind, { id }: Json, count = 1, step: Json | null = null): Gap[] {
  if (typeof id !== 'string') return [];
  return [{ key: keyOf(kind, id), to: step && typeof step.to === 'string' ? step.to : null, count }];
}

interface Told {
  readonly unknown: boolean;
  readonly asOf: string;
  readonly confidence: string;
  readonly sources: readonly string[];
}

/** The figures of a record, those that say "unknown" among them. */
function toldIn(record: Json): Told[] {
  return figuresIn(record).map(({ figure }) => ({
    unknown: typeof figure.value.unknown === 'string',
    asOf: figure.asOf ?? '',
    confidence: figure.confidence ?? '',
    sources: figure.sources,
  }));
}
