import { type Figure, isSame } from './figures';
import { type RoleFates, roleFates } from './roleFates';
import { SNAP_KINDS, type SnapKind, type SnapRecord, type Snapshot } from './snapshot';

export interface FigureChange {
  readonly kind: SnapKind;
  /** Id of the record as it is now; "from to" for a step. */
  readonly id: string;
  /** Place of the figure in the record: "months", "strain/secondOpinion", "scales/FWG 35". */
  readonly place: string;
  /** Null when there was, or is, no such figure. */
  readonly old: Figure | null;
  readonly new: Figure | null;
}

export interface KindDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Records in both versions of which a text reads otherwise. */
  readonly texts: readonly string[];
  /** Records in both versions of which something else changed: a reference, a code, a choice. */
  readonly facts: readonly string[];
}

export interface DataDiff {
  readonly versions: { readonly old: string; readonly new: string };
  readonly roles: RoleFates;
  /** Per kind; for roles and the steps between them a renamed role counts as the same. */
  readonly kinds: Readonly<Record<SnapKind, KindDiff>>;
  /** Figures that say something else, in records of both versions. */
  readonly figures: readonly FigureChange[];
  /** Figures that say the same, but now rest on another source, date or certainty. */
  readonly evidence: readonly FigureChange[];
  /** Old ids whose redirect went away or leads elsewhere. */
  readonly redirects: readonly string[];
  /** Whether the shape of the data files differs; false as well when one of them is not known. */
  readonly isShapeOther: boolean;
}

/** Compare two versions of the data. The numbers and dates of the versions are no change. */
export function diffSnapshots(before: Snapshot, after: Snapshot): DataDiff {
  const roles = roleFates(before, after);
  const names = new Map(roles.renamed.map(({ from, to }) => [from, to]));
  const now = (key: string) =>
    key
      .split(' ')
      .map((id) => names.get(id) ?? id)
      .join(' ');
  const same = (key: string) => key;
  const pairs = SNAP_KINDS.map((kind) => {
    const name = kind === 'roles' || kind === 'steps' ? now : same;
    return pairUp(kind, before.records[kind], after.records[kind], name);
  });
  const changes = pairs.flatMap(({ kind, both }) => both.flatMap(({ id, a, b }) => figureChanges(kind, id, a, b)));
  const isValue = (change: FigureChange) => !isSame(change.old?.value, change.new?.value);
  const froms = new Set([...Object.keys(before.redirects), ...Object.keys(after.redirects)]);
  return {
    versions: { old: before.version.data, new: after.version.data },
    roles,
    kinds: Object.fromEntries(pairs.map((pair) => [pair.kind, kindDiff(pair)])) as Record<SnapKind, KindDiff>,
    figures: changes.filter(isValue),
    evidence: changes.filter((change) => !isValue(change)),
    redirects: [...froms].filter((id) => !isSame(before.redirects[id], after.redirects[id])).sort(),
    isShapeOther: before.shape !== '' && after.shape !== '' && before.shape !== after.shape,
  };
}

interface Pairs {
  readonly kind: SnapKind;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly both: readonly { readonly id: string; readonly a: SnapRecord; readonly b: SnapRecord }[];
}

/** The records of both versions by their id of now. */
function pairUp(
  kind: SnapKind,
  before: Readonly<Record<string, SnapRecord>>,
  after: Readonly<Record<string, SnapRecord>>,
  now: (key: string) => string,
): Pairs {
  const old = new Map(Object.entries(before).map(([key, record]) => [now(key), record]));
  const there = new Map(Object.entries(after));
  const byText = (a: string, b: string) => (a < b ? -1 : 1);
  return {
    kind,
    added: [...there.keys()].filter((id) => !old.has(id)).sort(byText),
    removed: [...old.keys()].filter((id) => !there.has(id)).sort(byText),
    both: [...there]
      .flatMap(([id, b]) => {
        const a = old.get(id);
        return a ? [{ id, a, b }] : [];
      })
      .sort((one, other) => byText(one.id, other.id)),
  };
}

const kindDiff = ({ added, removed, both }: Pairs): KindDiff => ({
  added,
  removed,
  texts: both.filter(({ a, b }) => a.texts !== b.texts).map(({ id }) => id),
  facts: both.filter(({ a, b }) => a.facts !== b.facts).map(({ id }) => id),
});

function figureChanges(kind: SnapKind, id: string, a: SnapRecord, b: SnapRecord): FigureChange[] {
  const places = [...new Set([...Object.keys(a.figures), ...Object.keys(b.figures)])];
  return places.flatMap((place) => {
    const change = { kind, id, place, old: a.figures[place] ?? null, new: b.figures[place] ?? null };
    return isSame(change.old, change.new) ? [] : [change];
  });
}

/** Whether nothing at all differs. */
export function isEmptyDiff({ kinds, figures, evidence, redirects, isShapeOther }: DataDiff): boolean {
  const lists = Object.values(kinds).flatMap((kind) => Object.values(kind));
  return [...lists, figures, evidence, redirects].every(({ length }) => length === 0) && !isShapeOther;
}
