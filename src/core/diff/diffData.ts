import type { DataFiles, RoleFile } from '../model/data';
import { type Figure, figuresIn, isSame, type PlacedFigure } from './figures';

/** Kinds of records that have an id of their own. */
const RECORD_KINDS = [
  'roles',
  'trainings',
  'employers',
  'regions',
  'caos',
  'schools',
  'funding',
  'registrations',
  'relations',
  'forms',
  'skills',
  'sources',
] as const satisfies readonly (keyof DataFiles)[];

type RecordKind = (typeof RECORD_KINDS)[number];

export interface StepEnds {
  readonly from: string;
  readonly to: string;
}

export interface FigureChange {
  readonly kind: RecordKind;
  readonly id: string;
  readonly path: PlacedFigure['path'];
  /** Null when there was, or is, no such figure. */
  readonly old: Figure | null;
  readonly new: Figure | null;
}

/** What version of the data the change asks for: an id gone is major, a role or step more is minor, the rest a patch. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

export interface DataDiff {
  readonly versions: { readonly old: string; readonly new: string };
  readonly requiredBump: Bump;
  /** Whether the version numbers differ by at least that much. */
  readonly isBumpMade: boolean;
  readonly roles: {
    readonly added: readonly string[];
    /** The same role under another id. */
    readonly renamed: readonly StepEnds[];
    /** Ids that live on in roles that were there already, or in several. */
    readonly moved: readonly { readonly from: string; readonly to: readonly string[] }[];
    /** Ids that lead nowhere any more. */
    readonly retired: readonly string[];
  };
  /** Steps between roles; the ends of a renamed role count as the same. */
  readonly steps: { readonly added: readonly StepEnds[]; readonly removed: readonly StepEnds[] };
  /** Figures that say something else, in records and steps that are in both versions. */
  readonly figures: readonly FigureChange[];
  /** Records other than roles that came or went. */
  readonly records: { readonly added: readonly RecordRef[]; readonly removed: readonly RecordRef[] };
  /** Records that differ in any way, and in which parts. */
  readonly edited: readonly (RecordRef & { readonly parts: readonly string[] })[];
}

export interface RecordRef {
  readonly kind: RecordKind | 'vocabulary' | 'learning' | 'redirects';
  readonly id: string;
}

type AnyRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** Compare two versions of the data. Order of files and keys does not matter; the version number itself is no change. */
export function diffData(before: DataFiles, after: DataFiles): DataDiff {
  const renames = renamesOf(before, after);
  const now = (id: string): string => renames.get(id) ?? id;
  const roles = rolesDiff(before, after, renames);
  const steps = stepsDiff(before, after, now);
  const kinds = RECORD_KINDS.map((kind) => recordsDiff(kind, before[kind], after[kind], kind === 'roles' ? now : same));
  const edited = [...kinds.flatMap((kind) => kind.edited), ...sharedFilesDiff(before, after)];
  const others = kinds.filter(({ kind }) => kind !== 'roles');
  const records = { added: others.flatMap(({ added }) => added), removed: others.flatMap(({ removed }) => removed) };
  const gone = roles.renamed.length + roles.moved.length + roles.retired.length;
  const come = roles.added.length + steps.added.length;
  const touched = steps.removed.length + records.added.length + records.removed.length + edited.length;
  const requiredBump: Bump = gone > 0 ? 'major' : come > 0 ? 'minor' : touched > 0 ? 'patch' : 'none';
  const versions = { old: before.version.data, new: after.version.data };
  return {
    versions,
    requiredBump,
    isBumpMade: isAtLeast(bumpBetween(versions.old, versions.new), requiredBump),
    roles,
    steps,
    figures: kinds.flatMap((kind) => kind.figures),
    records,
    edited,
  };
}

const same = (id: string): string => id;
const idsOf = (data: DataFiles): Set<string> => new Set(data.roles.map((role) => role.id));

/** Where an id that is gone leads: through all redirects to roles that are there. */
function successors(id: string, after: DataFiles): string[] {
  const there = idsOf(after);
  const redirects = new Map(after.redirects.map(({ from, to }) => [from, to]));
  const seen = new Set<string>();
  const open = [id];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (!there.has(at)) open.push(...(redirects.get(at) ?? []));
  }
  return [...seen].filter((each) => there.has(each)).sort();
}

/** Old id to new id, for roles that are gone and live on in exactly one role that was not there before. */
function renamesOf(before: DataFiles, after: DataFiles): Map<string, string> {
  const [old, there] = [idsOf(before), idsOf(after)];
  const renames = new Map<string, string>();
  for (const id of [...old].sort()) {
    const [to, ...more] = there.has(id) ? [] : successors(id, after);
    if (to !== undefined && more.length === 0 && !old.has(to) && ![...renames.values()].includes(to))
      renames.set(id, to);
  }
  return renames;
}

function rolesDiff(before: DataFiles, after: DataFiles, renames: ReadonlyMap<string, string>): DataDiff['roles'] {
  const [old, there] = [idsOf(before), idsOf(after)];
  const targets = new Set(renames.values());
  const rest = [...old]
    .filter((id) => !there.has(id) && !renames.has(id))
    .sort()
    .map((from) => ({ from, to: successors(from, after) }));
  return {
    added: [...there].filter((id) => !old.has(id) && !targets.has(id)).sort(),
    renamed: [...renames].map(([from, to]) => ({ from, to })),
    moved: rest.filter(({ to }) => to.length > 0),
    retired: rest.filter(({ to }) => to.length === 0).map(({ from }) => from),
  };
}

function stepsDiff(before: DataFiles, after: DataFiles, now: (id: string) => string): DataDiff['steps'] {
  const ends = (roles: readonly RoleFile[], name: (id: string) => string) =>
    new Map(
      roles.flatMap((role) =>
        role.steps.map((step): [string, StepEnds] => {
          const [from, to] = [name(role.id), name(step.to)];
          return [`${from} ${to}`, { from, to }];
        }),
      ),
    );
  const [old, there] = [ends(before.roles, now), ends(after.roles, same)];
  const missing = (from: Map<string, StepEnds>, other: Map<string, StepEnds>) =>
    [...from]
      .filter(([key]) => !other.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, step]) => step);
  return { added: missing(there, old), removed: missing(old, there) };
}

function recordsDiff(
  kind: RecordKind,
  before: readonly object[],
  after: readonly object[],
  now: (id: string) => string,
) {
  const byId = (records: readonly object[], name: (id: string) => string) =>
    new Map((records as readonly AnyRecord[]).map((record) => [name(record.id), record]));
  const [old, there] = [byId(before, now), byId(after, same)];
  const ids = [...new Set([...old.keys(), ...there.keys()])].sort();
  const refs = (list: readonly string[]): RecordRef[] => list.map((id) => ({ kind, id }));
  const both = ids.flatMap((id) => {
    const [a, b] = [old.get(id), there.get(id)];
    return a && b ? [{ id, a, b }] : [];
  });
  return {
    kind,
    added: refs(ids.filter((id) => !old.has(id))),
    removed: refs(ids.filter((id) => !there.has(id))),
    edited: both.flatMap(({ id, a, b }) => {
      const parts = partsThatDiffer(a, b);
      return parts.length > 0 ? [{ kind, id, parts }] : [];
    }),
    figures: both.flatMap(({ id, a, b }) => figureChanges(a, b, now).map((change) => ({ kind, id, ...change }))),
  };
}

/** Top keys of which the values differ. The link to the schema and the id, which may be renamed, are no content. */
function partsThatDiffer(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): string[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter((key) => key !== 'id' && key !== '$schema' && !isSame(a[key], b[key])).sort();
}

function figureChanges(before: AnyRecord, after: AnyRecord, now: (id: string) => string) {
  const place = (path: PlacedFigure['path']) =>
    path.map((key, i) => (path[0] === 'steps' && i === 1 ? now(String(key)) : key));
  const keyed = (record: AnyRecord, paths: (path: PlacedFigure['path']) => PlacedFigure['path']) =>
    new Map(figuresIn(record).map(({ path, figure }) => [JSON.stringify(paths(path)), { path: paths(path), figure }]));
  const [old, there] = [keyed(before, place), keyed(after, (path) => path)];
  const steps = [stepGoals(before).map(now), stepGoals(after)];
  return [...new Set([...old.keys(), ...there.keys()])].flatMap((key) => {
    const [a, b] = [old.get(key), there.get(key)];
    const path = a?.path ?? b?.path ?? [];
    if (isSame(a?.figure.value, b?.figure.value)) return [];
    // A step that came or went is told as a step, not figure by figure.
    if (path[0] === 'steps' && !steps.every((goals) => goals.includes(String(path[1])))) return [];
    return [{ path, old: a?.figure ?? null, new: b?.figure ?? null }];
  });
}

const stepGoals = (record: AnyRecord): string[] =>
  Array.isArray(record.steps) ? record.steps.map((step: { to?: unknown }) => String(step.to)) : [];

/** The vocabulary, the ways of learning and the redirects, which are one file each. */
function sharedFilesDiff(before: DataFiles, after: DataFiles): (RecordRef & { parts: string[] })[] {
  const words = partsThatDiffer({ ...before.vocabulary }, { ...after.vocabulary });
  const learning = partsThatDiffer({ ...before.learning }, { ...after.learning });
  const byFrom = (data: DataFiles) => Object.fromEntries(data.redirects.map((redirect) => [redirect.from, redirect]));
  const redirects = partsThatDiffer(byFrom(before), byFrom(after));
  return [
    ...(words.length > 0 ? [{ kind: 'vocabulary' as const, id: 'vocabulary', parts: words }] : []),
    ...(learning.length > 0 ? [{ kind: 'learning' as const, id: 'learning', parts: learning }] : []),
    ...(redirects.length > 0 ? [{ kind: 'redirects' as const, id: 'redirects', parts: redirects }] : []),
  ];
}

const BUMPS = ['none', 'patch', 'minor', 'major'] as const satisfies readonly Bump[];
const isAtLeast = (made: Bump, required: Bump): boolean => BUMPS.indexOf(made) >= BUMPS.indexOf(required);

/** How far a version number went up; going down is no bump. */
function bumpBetween(old: string, now: string): Bump {
  const [a, b] = [old, now].map((version) => version.split('.').map(Number));
  const changed = [0, 1, 2].find((i) => a?.[i] !== b?.[i]);
  if (changed === undefined || (b?.[changed] ?? 0) < (a?.[changed] ?? 0)) return 'none';
  return (['major', 'minor', 'patch'] as const)[changed] ?? 'none';
}
