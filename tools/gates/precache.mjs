/** What a visitor downloads in all, in the background, before the whole map works without internet. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Packed already: hosts send these as they are. */
const PACKED = /\.(woff2|png)$/;
/** First line of the worker (tools/offline/writeOffline.ts). */
const LIST = /^self\.RELEASE=(.*);\n/;

/** @returns {{ name: string, bytes: number, files: { file: string, bytes: number }[] }} */
export function measurePrecache(/** @type {string} */ dist) {
  const worker = join(dist, 'sw.js');
  const list = existsSync(worker) ? LIST.exec(readFileSync(worker, 'utf8'))?.[1] : undefined;
  if (list === undefined)
    throw new Error(`${worker} is missing or has no list of files: what is kept offline is unknown`);
  const names = JSON.parse(list).files.map((/** @type {{ path: string }} */ { path }) => path);
  if (names.length === 0) throw new Error(`${worker} keeps no file at all`);
  const files = ['sw.js', ...names].map((file) => {
    const bytes = readFileSync(join(dist, file));
    return { file, bytes: PACKED.test(file) ? bytes.length : gzipSync(bytes, { level: 9 }).length };
  });
  return { name: 'precache', bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
}
