import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Snapshot } from '../../src/core/diff/snapshot';
import { DATA_ROOT, readDataFiles } from './readData';
import { releaseFile, releasesIn, snapshotIn } from './readSnapshots';

/** The data of now, for commands that take a version. */
export const NOW = 'now';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** A larger archive than this is not data. */
const MOST_BYTES = 200_000_000;

/**
 * A version of the data by any of its names: `now`, a released version (its record), a data folder, or a git revision.
 * Null when nothing of the kind can be read.
 */
export function openVersion(name: string, root: string = DATA_ROOT): Snapshot | null {
  if (name === NOW) return snapshotIn(readDataFiles(root));
  if (/^\d+\.\d+\.\d+$/.test(name) && existsSync(path.join(root, releaseFile(name)))) {
    const { releases } = releasesIn(readDataFiles(root));
    return releases.find(({ snapshot }) => snapshot.version.data === name)?.snapshot ?? null;
  }
  if (existsSync(name)) return statSync(name).isDirectory() ? snapshotIn(readDataFiles(name)) : null;
  return fromGit(name);
}

/** A revision goes to git as an argument of its own, never through a shell; one that looks like an option is refused. */
function fromGit(revision: string): Snapshot | null {
  if (revision.startsWith('-')) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'routekaart-data-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', revision, 'data'], {
      cwd: REPOSITORY,
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x', '-f', '-', '-C', folder], { input: archive });
    return snapshotIn(readDataFiles(path.join(folder, 'data')));
  } catch (error) {
    // git or tar says no: not a revision, or without data.
    if (error instanceof Error && 'status' in error) return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
