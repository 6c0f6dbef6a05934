/** From an address to the file that answers it, and that file's bytes in the encoding the browser takes. */
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.graphml': 'application/xml; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Formats that are compressed already only grow. */
const PACKED = new Set(['.jpg', '.png', '.webp', '.woff2', '.zip']);
const WORTH_PACKING = 1_000;

export const contentType = (/** @type {string} */ file) =>
  TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';

async function info(/** @type {string} */ file) {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { file, size: found.size, changed: found.mtimeMs } : null;
}

/** Host configuration (`_headers`, at the top) and dot folders (the build manifest) are never public, as on a real host. */
const isHidden = (/** @type {string} */ part, /** @type {number} */ depth) =>
  (depth === 0 && part.startsWith('_')) ||
  (part.startsWith('.') && part !== '.well-known') ||
  part.includes('\\') ||
  part.includes('\0');

/**
 * Known file, else the page with that name, else the page in the folder, else the 404 page, which starts the app: it
 * finds out itself whether the address means something. `moved`: the page without the slash at the end.
 *
 * @returns {Promise<{ status: number, file: string, size: number, changed: number, moved?: string } | null>}
 */
export async function findFile(/** @type {string} */ dist, /** @type {string} */ path) {
  const parts = path.split('/').filter(Boolean);
  if (!parts.some(isHidden)) {
    const place = join(dist, ...parts);
    const isFolder = path.endsWith('/');
    const page = parts.length > 0 ? await info(`${place}.html`) : null;
    if (page && isFolder) return { status: 301, ...page, moved: `/${parts.join('/')}` };
    const found = (isFolder ? null : ((await info(place)) ?? page)) ?? (await info(join(place, 'index.html')));
    if (found) return { status: 200, ...found };
  }
  const missing = await info(join(dist, '404.html'));
  return missing && { status: 404, ...missing };
}

const packers = {
  br: (/** @type {Buffer} */ bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [zlib.BROTLI_PARAM_QUALITY]: 6, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (/** @type {Buffer} */ bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/** Brotli or gzip when the browser names it and does not refuse it (q=0). */
export function pickEncoding(
  /** @type {string | undefined} */ accepted,
  /** @type {{ file: string, size: number }} */ found,
) {
  if (found.size < WORTH_PACKING || PACKED.has(extname(found.file))) return null;
  const named = (accepted ?? '').split(',').filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part));
  const names = named.map((part) => part.split(';')[0]?.trim());
  return names.includes('br') ? 'br' : names.includes('gzip') ? 'gzip' : null;
}

/** Reads and packs each version of a file once; a rebuilt file is noticed by its time and size. */
export function createBodyCache() {
  /** @type {Map<string, { version: string, body: Promise<Buffer> }>} */
  const bodies = new Map();
  return (
    /** @type {{ file: string, size: number, changed: number }} */ found,
    /** @type {'br' | 'gzip' | null} */ encoding,
  ) => {
    const key = `${encoding} ${found.file}`;
    const version = `${found.size}-${found.changed}`;
    const known = bodies.get(key);
    if (known?.version === version) return known.body;
    const body = readFile(found.file).then((bytes) => (encoding ? packers[encoding](bytes) : bytes));
    bodies.set(key, { version, body });
    body.catch(() => bodies.delete(key));
    return body;
  };
}
