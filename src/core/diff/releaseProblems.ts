import type { ChangeFile } from '../model/data';
import { type DataDiff, diffSnapshots } from './diffSnapshots';
import type { Snapshot } from './snapshot';
import { compareVersions, neededVersion } from './versionRules';

/** One thing that is wrong with the number, the date or the ids of the data, beside what was released before. */
export interface ReleaseProblem {
  /** File, relative to data/. */
  readonly file: string;
  readonly what: string;
  readonly mend: string;
}

/** How many examples a message names. */
const MOST_NAMED = 3;

/**
 * Does the data keep what was promised with its last release? `releases` from old to new; none means that this is the
 * first version, which may be anything.
 */
export function releaseProblems(
  releases: readonly Snapshot[],
  now: Snapshot,
  changes: readonly ChangeFile[],
): ReleaseProblem[] {
  const last = releases.at(-1);
  const told = new Set(changes.map(({ version }) => version));
  const kept = new Set(releases.map(({ version }) => version.data));
  return [
    ...(last ? [...versionProblems(last, now, changes), ...idProblems(releases, now)] : []),
    ...dateProblems(last, now),
    ...[...told]
      // A higher one is being written for the next release.
      .filter((version) => compareVersions(version, now.version.data) < 0 && !kept.has(version))
      .map((version) => ({
        file: 'changes.json',
        what: `it tells of version ${version}, which was never released`,
        mend: `put data/releases/${version}.json back, or take the entry away`,
      })),
    ...[...kept]
      .filter((version) => !told.has(version))
      .map((version) => ({
        file: 'changes.json',
        what: `it does not tell of version ${version}, which was released`,
        mend: 'add an entry that says in words what changed for users',
      })),
  ];
}

/** What the editors declared about the version that is being made. */
export const wishOf = (changes: readonly ChangeFile[], version: string) => ({
  sameScales: changes.find((entry) => entry.version === version)?.sameScales ?? false,
});

function versionProblems(last: Snapshot, now: Snapshot, changes: readonly ChangeFile[]): ReleaseProblem[] {
  const diff = diffSnapshots(last, now);
  const { version } = now;
  const needed = neededVersion(last.version.data, diff, wishOf(changes, version.data));
  const problems: ReleaseProblem[] = [];
  if (compareVersions(version.data, needed.smallest) < 0) {
    const since = `since ${last.version.data} the data asks for at least ${needed.smallest}`;
    problems.push({
      file: 'version.json',
      what: `version ${version.data} is too low: ${since} (${reasonsText(needed.why)})`,
      mend: `set "data" to ${needed.smallest} or higher, and say in changes.json what changed`,
    });
  }
  const schema = last.version.schema + (diff.isShapeOther ? 1 : 0);
  if (version.schema !== schema) problems.push(schemaProblem(last, now, schema, diff));
  return problems;
}

const schemaProblem = (last: Snapshot, now: Snapshot, schema: number, { isShapeOther }: DataDiff): ReleaseProblem => ({
  file: 'version.json',
  what: `schema ${now.version.schema}, but the shape of the files ${isShapeOther ? 'changed' : 'is the same'} since ${last.version.data}`,
  mend: `set "schema" to ${schema}`,
});

/** "2 role-added: koker, kok; 1 figure-changed: ..." */
export const reasonsText = (why: ReturnType<typeof neededVersion>['why']): string =>
  why
    .map(({ reason, ids }) => {
      const named = ids.slice(0, MOST_NAMED).join(', ');
      return `${ids.length} ${reason}: ${named}${ids.length > MOST_NAMED ? ', ...' : ''}`;
    })
    .join('; ');

function dateProblems(last: Snapshot | undefined, now: Snapshot): ReleaseProblem[] {
  const { data, date } = now.version;
  const problem = (what: string, mend: string) => [{ file: 'version.json', what, mend }];
  if (!isDay(date)) return problem(`${date} is no day of the calendar`, 'write the day of the release as YYYY-MM-DD');
  if (!last) return [];
  const { data: lastData, date: lastDate } = last.version;
  if (date < lastDate) return problem(`${date} lies before ${lastDate}, the date of ${lastData}`, 'write a later date');
  if (data === lastData && date !== lastDate)
    return problem(`version ${data} was released on ${lastDate}, not on ${date}`, `set "date" to ${lastDate}`);
  return [];
}

const isDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};

/** Ids are for ever: none may vanish without a redirect, none may come back as another role. */
function idProblems(releases: readonly Snapshot[], now: Snapshot): ReleaseProblem[] {
  const live = new Set(Object.keys(now.records.roles));
  const ever = new Set(
    releases.flatMap(({ records, redirects }) => [...Object.keys(records.roles), ...Object.keys(redirects)]),
  );
  const retired = new Set(releases.flatMap(({ redirects }) => Object.keys(redirects)));
  const lost = [...ever].filter((id) => !live.has(id) && !Object.hasOwn(now.redirects, id)).sort();
  const reused = [...live].filter((id) => retired.has(id)).sort();
  return [
    ...lost.map((id) => ({
      file: 'redirects.json',
      what: `the id "${id}" was published and now leads nowhere`,
      mend: `add { "from": "${id}", "to": [...] }: the new ids, or none when the role is retired`,
    })),
    ...reused.map((id) => ({
      file: `roles/${id}.json`,
      what: `the id "${id}" was redirected in an earlier version`,
      mend: 'give the role another id: an id is never used again',
    })),
  ];
}
