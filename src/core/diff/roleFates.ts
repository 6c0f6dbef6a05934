import type { Snapshot } from './snapshot';

export interface IdPair {
  readonly from: string;
  readonly to: string;
}

/** What became of the roles. Every old id is kept, or stands in exactly one of these; so does every new one. */
export interface RoleFates {
  readonly added: readonly string[];
  /** The same role under another id. */
  readonly renamed: readonly IdPair[];
  /** Went up in one role, that was there already or took in several. */
  readonly merged: readonly IdPair[];
  readonly split: readonly { readonly from: string; readonly to: readonly string[] }[];
  /** Gone on purpose: a redirect says that it leads nowhere. */
  readonly retired: readonly string[];
  /** Gone without a word: no redirect, so that old links find nothing. */
  readonly lost: readonly string[];
}

/** Compare the roles of two versions, following the redirects of the later one. */
export function roleFates(before: Snapshot, after: Snapshot): RoleFates {
  const [old, there] = [idsOf(before), idsOf(after)];
  const gone = [...old].filter((id) => !there.has(id)).map((from) => ({ from, to: successors(from, after, there) }));
  const ways = gone.flatMap(({ from, to: [to, ...more] }) =>
    to !== undefined && more.length === 0 ? { from, to } : [],
  );
  const isRename = ({ to }: IdPair) => !old.has(to) && ways.filter((way) => way.to === to).length === 1;
  const renamed = ways.filter(isRename);
  const nowhere = gone.filter(({ to }) => to.length === 0).map(({ from }) => from);
  const isSaid = (id: string) => Object.hasOwn(after.redirects, id);
  return {
    added: [...there].filter((id) => !old.has(id) && !renamed.some(({ to }) => to === id)),
    renamed,
    merged: ways.filter((way) => !isRename(way)),
    split: gone.filter(({ to }) => to.length > 1),
    retired: nowhere.filter(isSaid),
    lost: nowhere.filter((id) => !isSaid(id)),
  };
}

const idsOf = ({ records }: Snapshot): Set<string> => new Set(Object.keys(records.roles).sort());

/** Where an id that is gone leads: through all redirects to roles that are there. Circles end. */
function successors(id: string, { redirects }: Snapshot, there: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  const open = [id];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (!there.has(at) && Object.hasOwn(redirects, at)) open.push(...(redirects[at] ?? []));
  }
  return [...seen].filter((each) => there.has(each)).sort();
}
