/**
 * npm run release [-- --no-build]   builds the site and packs it for hosts: release/<name>-<version>.tar.gz, SHA256SUMS
 * npm run release -- --check        checks an archive that lies there
 *
 * All files carry the time of the last commit, or SOURCE_DATE_EPOCH (seconds) where there is no git. Not the day of
 * the data: servers tell versions of a file apart by time and size, and two releases can have the same data.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { archiveProblems, releaseFiles } from './archive';
import { digestOf, sumsText } from './sums';
import { makeArchive } from './tar';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'release');

function sourceTime(): number {
  const told =
    process.env.SOURCE_DATE_EPOCH ??
    execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: ROOT, encoding: 'utf8' });
  if (!/^\d+\s*$/.test(told)) throw new Error(`SOURCE_DATE_EPOCH is not a number of seconds: "${told}"`);
  return Number(told);
}

function main(words: readonly string[]): number {
  const { name: product, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const name = `${product}-${version}`;
  const file = `${name}.tar.gz`;
  if (!words.includes('--check')) {
    if (!words.includes('--no-build')) execFileSync('npm', ['run', '-s', 'build'], { cwd: ROOT, stdio: 'inherit' });
    const archive = makeArchive(releaseFiles(ROOT, name, product, sourceTime()));
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path.join(FOLDER, file), archive);
    writeFileSync(path.join(FOLDER, 'SHA256SUMS'), sumsText(new Map([[file, digestOf(archive)]])));
  }
  const read = (one: string) => readFileSync(path.join(FOLDER, one));
  const problems = archiveProblems(read(file), read('SHA256SUMS').toString(), file);
  for (const problem of problems) console.error(problem);
  if (problems.length === 0)
    console.log(`${digestOf(read(file))}  release/${file} (${(read(file).length / 1e6).toFixed(1)} MB)`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
