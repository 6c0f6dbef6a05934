import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type KeptFile, PACK, type Release, SHELL } from '../../src/core/offline/release';
import { pack } from '../../src/dataset/pack';
import { measureFirstLoad } from '../gates/firstLoad.mjs';

/**
 * Files of a built site that are not kept: for the host, for tools and search engines, pages that are made ahead of the
 * visit (app.html stands in for all of them) with what only they need, and what only the few people need who change the data.
 */
const NOT_KEPT =
  /^(_headers|robots\.txt|sitemap\.xml|previews\/.*|assets\/(early|made|no-script)-.*|(?!app\.html$).*\.html|sw\.js|\.vite\/.*|editor\/.*)$/;
/** For others to fetch; the app never asks for it, so nobody's phone keeps it. */
const OPEN = /^data\/open\//;
/** Pictures for the home screen: the app itself never asks for them. */
const EXTRA = /^[^/]+\.(png|svg|webmanifest)$/;
const STAMP = /(<meta name="release" content=")[^"]*(")/;

/** First line of the worker; the program follows. */
const LIST = /^self\.RELEASE=(.*);\n/;

const digestOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

const allFiles = (dist: string): string[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/**
 * Makes a built site usable without internet: packs the data, stamps the pages with the release, and writes the worker
 * with the list of all files. Whatever the build ships is kept, unless it is named above: a new file cannot be forgotten.
 */
export function writeOffline(dist: string, worker: string): Release {
  const first = firstFiles(dist);
  const folder = packData(dist, first);
  const kept = allFiles(dist).filter(
    (file) => !NOT_KEPT.test(file) && (!file.startsWith('data/') || file === `${folder}/${PACK}` || first.has(file)),
  );
  const id = releaseId(dist, kept, worker);
  for (const page of [SHELL, 'index.html', '404.html']) stamp(path.join(dist, page), id);
  const files = kept.map((file): KeptFile => {
    const bytes = readFileSync(path.join(dist, file));
    const need = file === SHELL || first.has(file) ? 'core' : EXTRA.test(file) ? 'extra' : 'rest';
    return { path: file, digest: digestOf(bytes), bytes: bytes.length, need };
  });
  const release = { id, files };
  writeFileSync(path.join(dist, 'sw.js'), `self.RELEASE=${JSON.stringify(release)};\n${worker}`);
  return release;
}

/** The list that a written worker carries, and its program without the list. */
export function readWorker(dist: string): { release: Release; worker: string } {
  const text = readFileSync(path.join(dist, 'sw.js'), 'utf8');
  const [line, list] = LIST.exec(text) ?? [];
  if (line === undefined || list === undefined) throw new Error(`${dist}/sw.js does not start with its list of files`);
  return { release: JSON.parse(list) as Release, worker: text.slice(line.length) };
}

const firstFiles = (dist: string): ReadonlySet<string> =>
  new Set(
    measureFirstLoad(dist)
      .filter(({ name }) => !name.startsWith('JavaScript of'))
      .flatMap(({ files }) => files.map(({ file }) => file.split(path.sep).join('/'))),
  );

/** All compiled data but what the first answer needs, as one file. */
function packData(dist: string, first: ReadonlySet<string>): string {
  const data = allFiles(dist).filter(
    (file) => file.startsWith('data/') && !OPEN.test(file) && !file.endsWith(`/${PACK}`),
  );
  const folder = [...new Set(data.map((file) => file.split('/').slice(0, 2).join('/')))];
  const [only] = folder;
  if (only === undefined || folder.length > 1)
    throw new Error(`expected one folder in ${dist}/data, found ${folder.length}`);
  const files = data
    .filter((file) => !first.has(file))
    .map((file) => [file.slice(only.length + 1), readFileSync(path.join(dist, file), 'utf8')] as const);
  writeFileSync(path.join(dist, only, PACK), JSON.stringify(pack(files)));
  return only;
}

/** Changes with any kept file and with the worker; the stamp itself does not count. */
function releaseId(dist: string, kept: readonly string[], worker: string): string {
  const content = (file: string) => {
    const bytes = readFileSync(path.join(dist, file));
    return file.endsWith('.html') ? bytes.toString('utf8').replace(STAMP, '$1$2') : bytes;
  };
  return digestOf([...kept.map((file) => `${file} ${digestOf(content(file))}`), digestOf(worker)].join('\n')).slice(
    0,
    12,
  );
}

function stamp(file: string, id: string): void {
  const page = readFileSync(file, 'utf8');
  if (!STAMP.test(page)) throw new Error(`${file} has no <meta name="release"> to stamp`);
  writeFileSync(file, page.replace(STAMP, `$1${id}$2`));
}
