import { type DataDiff, diffSnapshots, type FigureChange } from '../core/diff/diffSnapshots';
import type { Figure } from '../core/diff/figures';
import { historyOf } from '../core/diff/firstSeen';
import { SNAP_KINDS, type SnapKind, type Snapshot, snapshotOf } from '../core/diff/snapshot';
import { compareVersions } from '../core/diff/versionRules';
import type { DataFiles, Text } from '../core/model/data';
import { FORMAT } from './wire';

/** A role that is gone, and the roles it lives on in. */
interface GoneRole {
  readonly id: string;
  readonly to: readonly string[];
}

/** What a figure says, in the words of the data: a number or a range with its unit, scores, a level, scales, a reason. */
export type FigureValue = Figure['value'];

export interface ChangedFigure {
  /** Id of the role, training, agreement or area it belongs to. */
  readonly id: string;
  /** Name of that record; null for roles and steps, whose names the graph knows. */
  readonly name: Text | null;
  /** Goal of the step; only for figures of a step. */
  readonly to?: string;
  /** Place in the record: "months", "strain/secondOpinion", "scales/FWG 35". */
  readonly place: string;
  /** Null when there was, or is, no such figure. */
  readonly old: FigureValue | null;
  readonly new: FigureValue | null;
  /** Certainty before and after, when it is another. */
  readonly sure?: readonly [old: string, now: string];
}

/** Kinds of which figures are told one by one. */
const TOLD_KINDS = ['roles', 'steps', 'trainings', 'caos', 'regions', 'employers'] as const;
export type ToldKind = (typeof TOLD_KINDS)[number];

export interface VersionDiff {
  /** The version it is compared with. */
  readonly since: string;
  readonly added: readonly string[];
  readonly gone: readonly GoneRole[];
  /** New and dropped steps per role that they leave, the most first. */
  readonly steps: readonly { readonly from: string; readonly added: number; readonly removed: number }[];
  readonly figures: readonly (ChangedFigure & { readonly kind: ToldKind })[];
  /** How many records of each kind came, went, or changed in text, other fact, or the grounds of a figure. */
  readonly counts: readonly {
    readonly kind: SnapKind;
    readonly added: number;
    readonly removed: number;
    readonly texts: number;
    readonly facts: number;
    readonly grounds: number;
  }[];
}

export interface VersionChanges {
  readonly version: string;
  readonly date: string;
  /** Null when nobody has put this version in words yet. */
  readonly lead: Text | null;
  readonly points: readonly Text[];
  /** Null for the first version, which has nothing before it. */
  readonly diff: VersionDiff | null;
}

/** All versions, the newest first; fetched by the screen that tells what changed. */
export interface ChangesFile {
  readonly format: number;
  readonly versions: readonly VersionChanges[];
  /** What roles were called that these versions speak of and that are no longer there. */
  readonly names: Readonly<Record<string, Text>>;
}

/** What changed per version: the words of the editors, and what follows from the records of both versions. */
export function encodeChanges(data: DataFiles, releases: readonly Snapshot[]): ChangesFile {
  const history = historyOf(releases, snapshotOf(data));
  const names = namesOf(data);
  const versions = history.map((now, index): VersionChanges => {
    const before = history[index - 1];
    const words = data.changes.find(({ version }) => version === now.version.data);
    return {
      version: now.version.data,
      date: now.version.date,
      lead: words?.lead ?? null,
      points: words?.points ?? [],
      diff: before ? versionDiff(diffSnapshots(before, now), names) : null,
    };
  });
  return {
    format: FORMAT,
    versions: versions.sort((a, b) => compareVersions(b.version, a.version)),
    names: oldNames(versions, history),
  };
}

/** Names of the roles that are spoken of and that the last version does not have. */
function oldNames(versions: readonly VersionChanges[], history: readonly Snapshot[]): Record<string, Text> {
  const spoken = versions.flatMap(({ diff }) => [
    ...(diff?.added ?? []),
    ...(diff?.gone ?? []).flatMap(({ id, to }) => [id, ...to]),
    ...(diff?.steps ?? []).map(({ from }) => from),
    ...(diff?.figures ?? []).flatMap(({ kind, id, to }) =>
      kind === 'steps' || kind === 'roles' ? [id, to ?? id] : [],
    ),
  ]);
  const known = new Map(history.flatMap(({ records }) => Object.entries(records.roles)));
  const last = history.at(-1)?.records.roles ?? {};
  return Object.fromEntries(
    [...new Set(spoken)].sort().flatMap((id) => {
      const name = Object.hasOwn(last, id) ? null : known.get(id)?.name;
      return name ? [[id, name]] : [];
    }),
  );
}

type Names = (kind: SnapKind, id: string) => Text | null;

function namesOf(data: DataFiles): Names {
  const tables = new Map<SnapKind, Map<string, Text>>([
    ['trainings', new Map(data.trainings.map(({ id, name }) => [id, name]))],
    ['caos', new Map(data.caos.map(({ id, name }) => [id, name]))],
    ['regions', new Map(data.regions.map(({ id, name }) => [id, name]))],
    ['employers', new Map(data.employers.map(({ id, name }) => [id, { nl: name, en: name }]))],
  ]);
  return (kind, id) => tables.get(kind)?.get(id) ?? null;
}

function versionDiff(diff: DataDiff, names: Names): VersionDiff {
  const { roles, kinds, figures, evidence } = diff;
  const gone = [
    ...[...roles.renamed, ...roles.merged].map(({ from, to }) => ({ from, to: [to] })),
    ...roles.split,
    ...[...roles.retired, ...roles.lost].map((from) => ({ from, to: [] })),
  ];
  const told = new Set<SnapKind>(TOLD_KINDS);
  return {
    since: diff.versions.old,
    added: roles.added,
    gone: gone.map(({ from, to }) => ({ id: from, to })),
    steps: stepCounts(kinds.steps),
    figures: figures.filter(({ kind }) => told.has(kind)).map((change) => changedFigure(change, names)),
    counts: SNAP_KINDS.map((kind) => ({
      kind,
      added: kinds[kind].added.length,
      removed: kinds[kind].removed.length,
      texts: kinds[kind].texts.length,
      facts: kinds[kind].facts.length,
      grounds: evidence.filter((change) => change.kind === kind).length,
    })).filter(({ kind: _, ...counts }) => Object.values(counts).some((count) => count > 0)),
  };
}

function stepCounts({ added, removed }: DataDiff['kinds']['steps']): VersionDiff['steps'] {
  const counts = new Map<string, { from: string; added: number; removed: number }>();
  const count = (ids: readonly string[], part: 'added' | 'removed') => {
    for (const id of ids) {
      const from = id.slice(0, id.indexOf(' '));
      const known = counts.get(from) ?? { from, added: 0, removed: 0 };
      known[part] += 1;
      counts.set(from, known);
    }
  };
  count(added, 'added');
  count(removed, 'removed');
  return [...counts.values()].sort((a, b) => b.added - a.added || b.removed - a.removed || (a.from < b.from ? -1 : 1));
}

function changedFigure({ kind, id, place, old, new: now }: FigureChange, names: Names) {
  const [from = id, to] = kind === 'steps' ? id.split(' ') : [id];
  const isSurer = old?.confidence && now?.confidence && old.confidence !== now.confidence;
  return {
    kind: kind as ToldKind,
    id: from,
    name: names(kind, id),
    ...(to === undefined ? {} : { to }),
    place,
    old: old?.value ?? null,
    new: now?.value ?? null,
    ...(isSurer ? { sure: [old.confidence, now.confidence] as const } : {}),
  };
}
