import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { licencesText, type ShippedPackage } from '../licences/packages';
import { billOfMaterials, type Lock } from './sbom';
import { digestOf, readSums, sumsText } from './sums';
import { readArchive, type TarFile } from './tar';

const SUMS = 'SHA256SUMS';
/** For tools only; hosts would not show it anyway. */
const NOT_FOR_HOSTS = /^\.vite\//;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/**
 * What a host gets, by its path in the archive: the site, the configurations, how to use them, licences, the bill of
 * materials, and the checksums of all of it. `time` (seconds) stands on every file.
 */
export function releaseFiles(root: string, name: string, product: string, time: number): readonly TarFile[] {
  const read = (file: string) => readFileSync(path.join(root, file));
  const { packages } = JSON.parse(read('dist/licences.json').toString()) as { packages: readonly ShippedPackage[] };
  const lock = JSON.parse(read('package-lock.json').toString()) as Lock;
  const texts = new Map<string, Buffer>([
    ...filesIn(path.join(root, 'dist'))
      .filter((file) => !NOT_FOR_HOSTS.test(file))
      .map((file): [string, Buffer] => [`site/${file}`, read(`dist/${file}`)]),
    ...filesIn(path.join(root, 'hosting')).map((file): [string, Buffer] => [
      `hosting/${file}`,
      read(`hosting/${file}`),
    ]),
    ['HOSTING.md', read('docs/hosting.md')],
    ['CHANGELOG.md', read('CHANGELOG.md')],
    ['LICENSE', read('LICENSE')],
    ['LICENCES-OF-OTHERS.txt', Buffer.from(licencesText(packages))],
    ['sbom.cdx.json', Buffer.from(billOfMaterials(packages, lock, product, time))],
  ]);
  texts.set(SUMS, Buffer.from(sumsText(new Map([...texts].map(([file, bytes]) => [file, digestOf(bytes)])))));
  return [...texts].map(([file, bytes]) => ({ path: `${name}/${file}`, bytes, time }));
}

/** What is wrong with an archive, against its own checksums and the one of the whole; empty when all is well. */
export function archiveProblems(archive: Buffer, sums: string, file: string): string[] {
  const expected = readSums(sums).get(file);
  if (expected === undefined) return [`${SUMS} does not name ${file}`];
  if (digestOf(archive) !== expected) return [`${file} is not the file that ${SUMS} describes`];
  const files = readArchive(archive);
  const folder = file.replace(/\.tar\.gz$/, '/');
  const inside = files.find(({ path: place }) => place === `${folder}${SUMS}`);
  if (!inside) return [`${file} has no ${SUMS} inside`];
  const left = new Map(readSums(inside.bytes.toString()));
  const problems: string[] = [];
  for (const { path: place, bytes } of files) {
    const name = place.slice(folder.length);
    if (!place.startsWith(folder)) problems.push(`${place} lies outside ${folder}`);
    else if (name !== SUMS && left.get(name) !== digestOf(bytes)) problems.push(`${name} differs from its checksum`);
    left.delete(name);
  }
  for (const name of left.keys()) problems.push(`${name} is missing`);
  if (new Set(files.map(({ time }) => time)).size > 1) problems.push('files have different times');
  return problems;
}
