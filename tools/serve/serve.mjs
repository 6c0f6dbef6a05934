/**
 * Serves the built site the way a production host does: same headers, same fall-backs, same sub-path.
 *
 *   node tools/serve/serve.mjs [folder]     folder: dist
 *   PORT (4173; 0 = any free port), HOST (127.0.0.1), BASE_PATH ("/", or a sub-path such as "/kaart/")
 */

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { CACHE_ASK_FIRST, CACHE_FOREVER, DATASET_FILES, headersFor } from './headers.mjs';
import { contentType, createBodyCache, findFile, pickEncoding } from './siteFiles.mjs';

const dist = resolve(process.argv[2] ?? 'dist');
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 4173);
const basePath = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/+/g, '/');

function stop(/** @type {string} */ message) {
  console.error(message);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
if (!existsSync(join(dist, 'index.html'))) stop(`There is no built site in ${dist}. Build it first: npm run build`);

const bodyOf = createBodyCache();

function plain(/** @type {import('node:http').ServerResponse} */ response, /** @type {number} */ status, headers = {}) {
  response.writeHead(status, { ...headersFor('/'), 'Content-Type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${status}\n`);
}

/** The address as seen from the root of the site, or null when it cannot be read or lies outside the sub-path. */
function sitePath(/** @type {string} */ url) {
  const raw = url.split(/[?#]/, 1)[0] ?? '/';
  try {
    const path = decodeURIComponent(raw);
    if (!path.startsWith(basePath) || path.split('/').includes('..')) return null;
    return path.slice(basePath.length - 1);
  } catch {
    return null;
  }
}

async function answer(
  /** @type {import('node:http').IncomingMessage} */ request,
  /** @type {import('node:http').ServerResponse} */ response,
) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, { Allow: 'GET, HEAD' });
  const url = request.url ?? '/';
  if (basePath !== '/' && ['/', basePath.slice(0, -1)].includes(url))
    return plain(response, 302, { Location: basePath });
  const path = sitePath(url);
  const found = path === null ? null : await findFile(dist, path);
  if (path === null || !found) return plain(response, 404);

  if (found.moved) {
    const query = url.slice(url.split(/[?#]/, 1)[0]?.length);
    return plain(response, 301, { Location: `${basePath.slice(0, -1)}${encodeURI(found.moved)}${query}` });
  }

  const encoding = pickEncoding(request.headers['accept-encoding'], found);
  const tag = `W/"${found.size.toString(36)}-${Math.round(found.changed).toString(36)}"`;
  const headers = {
    'Cache-Control': DATASET_FILES.test(path) ? CACHE_FOREVER : CACHE_ASK_FIRST,
    ...headersFor(path),
    'Content-Type': contentType(found.file),
    Vary: 'Accept-Encoding',
    ETag: tag,
  };
  // A page or a 404 under an address that looks hashed must never be kept for ever.
  if (found.status !== 200 || found.file.endsWith('.html')) headers['Cache-Control'] = CACHE_ASK_FIRST;

  if (found.status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const body = await bodyOf(found, encoding);
  if (encoding) headers['Content-Encoding'] = encoding;
  response.writeHead(found.status, { ...headers, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(`${request.url}: ${error}`);
    // A rebuild can take a file away between finding and reading it.
    if (response.headersSent) response.destroy();
    else plain(response, 500);
  });
});

server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is in use. Choose another one: PORT=${port + 1} npm run preview`);
  stop(`The server could not start on ${host}:${port}: ${error.message}`);
});

server.listen(port, host, () => {
  const address = server.address();
  const shownHost = host.includes(':') ? `[${host}]` : host;
  console.log(`http://${shownHost}:${typeof address === 'object' && address ? address.port : port}${basePath}`);
});
