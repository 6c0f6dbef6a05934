import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** One file of the site, and the address that shows it (from the root of the site). */
export interface Sample {
  readonly kind: string;
  readonly file: string;
  readonly address: string;
}

/** One of each kind of file that is treated in its own way. Of several files the largest stands for all. */
const KINDS: readonly (readonly [kind: string, files: RegExp])[] = [
  ['start page', /^index\.html$/],
  ['English start page', /^en\/index\.html$/],
  ['page', /^functie\/[^/]+\.html$/],
  ['English page', /^en\/functie\/[^/]+\.html$/],
  ['list', /^kaart\.html$/],
  ['piece: role', /^insluiten\/functie\/[^/]+\.html$/],
  ['piece: employer', /^insluiten\/werkgever\/[^/]+\.html$/],
  ['piece: route', /^insluiten\/route\.html$/],
  ['piece: steps', /^insluiten\/stappen\.html$/],
  ['page about pieces', /^insluiten\.html$/],
  ['script', /^assets\/[^/]+\.js$/],
  ['style', /^assets\/[^/]+\.css$/],
  ['font', /^assets\/[^/]+\.woff2$/],
  ['data of this version', /^data\/[0-9a-f]{12}\/graph\.json$/],
  ['open data', /^data\/open\/[^/]+\/csv\/[^/]+\.csv$/],
  ['list of open data', /^data\/open\/latest\.json$/],
  ['editor', /^editor\/[^/]+\.js$/],
  ['worker', /^sw\.js$/],
  ['manifest', /^manifest\.webmanifest$/],
  ['picture', /^icon-512\.png$/],
  ['drawing', /^icon\.svg$/],
];

/** "functie/x.html" is shown at "/functie/x", "en/index.html" at "/en/". */
const addressOf = (file: string): string =>
  `/${file}`.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');

/** What can be asked of a site built into `dist`; `missing` names kinds that this build does not have. */
export function samplesIn(dist: string): { samples: readonly Sample[]; missing: readonly string[] } {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const weight = (file: string) => statSync(path.join(dist, file)).size;
  const samples: Sample[] = [];
  const missing: string[] = [];
  for (const [kind, pattern] of KINDS) {
    const [file] = files.filter((name) => pattern.test(name)).sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
    if (file === undefined) missing.push(kind);
    else samples.push({ kind, file, address: addressOf(file) });
  }
  return { samples, missing };
}
