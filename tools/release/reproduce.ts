/**
 * npm run release:reproduce: makes the release twice, in two folders, time zones, languages and folders for temporary
 * files, and compares every file. Takes two builds.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { differences, digestOf } from './sums';
import { readArchive } from './tar';

const ROOT = path.resolve(import.meta.dirname, '../..');

const PLACES = [
  { folder: 'a', TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
  { folder: 'a much longer folder/b', TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
] as const;

/** All files under version control, also what was not committed yet, and the installed packages. */
function copySource(to: string): void {
  const files = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) {
    mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(to, file));
  }
  // The same files under another name where the disk allows it: copying them takes long.
  try {
    execFileSync('cp', ['-al', path.join(ROOT, 'node_modules'), path.join(to, 'node_modules')], { stdio: 'ignore' });
  } catch {
    cpSync(path.join(ROOT, 'node_modules'), path.join(to, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  }
}

/** Makes the release in a copy of the source; gives the digest of the archive and of each file in it. */
function makeIn(base: string, { folder, ...env }: (typeof PLACES)[number], time: string): ReadonlyMap<string, string> {
  const place = path.join(base, folder);
  const temporary = path.join(base, `tmp ${folder.length}`);
  mkdirSync(temporary, { recursive: true });
  execFileSync('npm', ['run', '-s', 'release'], {
    cwd: place,
    stdio: 'inherit',
    env: { ...process.env, ...env, TMPDIR: temporary, SOURCE_DATE_EPOCH: time },
  });
  const [file = ''] = readdirSync(path.join(place, 'release')).filter((name) => name.endsWith('.tar.gz'));
  const archive = readFileSync(path.join(place, 'release', file));
  return new Map([
    [file, digestOf(archive)],
    ...readArchive(archive).map(({ path: name, bytes }): [string, string] => [name, digestOf(bytes)]),
  ]);
}

const base = mkdtempSync(path.join(tmpdir(), 'reproduce-'));
try {
  const time = execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' }).trim();
  // Both copies first: who goes on working meanwhile changes neither.
  for (const { folder } of PLACES) copySource(path.join(base, folder));
  const [one, other] = PLACES.map((place) => makeIn(base, place, time));
  const found = one && other ? differences(one, other) : ['nothing was made'];
  for (const line of found) console.error(line);
  console.log(found.length === 0 ? `the same: ${one?.size} files` : `${found.length} differences`);
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(base, { recursive: true, force: true });
}
