import { type ReleaseProblem, releaseProblems } from '../../src/core/diff/releaseProblems';
import type { DataFiles } from '../../src/core/model/data';
import { releasesIn, snapshotIn } from './readSnapshots';

/**
 * Does the data keep what was promised with its last release? The records lie in the repository, so that a clone without
 * history can tell. `data` is the checked data, or null when it has errors: then only the records are looked at.
 */
export function checkReleases(files: ReadonlyMap<string, string>, data: DataFiles | null): readonly ReleaseProblem[] {
  const { releases, broken } = releasesIn(files);
  const now = snapshotIn(files);
  return [
    ...broken.map((file) => ({
      file,
      what: 'this is no record of the version that it is named after',
      mend: 'put it back from git: a record is written once and never changed',
    })),
    // A broken record would also seem a record that is missing.
    ...(data && now && broken.length === 0
      ? releaseProblems(
          releases.map(({ snapshot }) => snapshot),
          now,
          data.changes,
        )
      : []),
  ];
}
