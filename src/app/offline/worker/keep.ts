import { cacheOf, isNamedByContent, type KeptFile, ownCaches } from '../../../core/offline/release';
import type { WorkerWorld } from './workerScope';

/** At once; more would take the line from what the reader opens meanwhile. */
const AT_ONCE = 4;
/** Before another try, in milliseconds. */
const PAUSES = [1_000, 4_000];

/** A file that could not be kept, after all tries. */
export class NotKept extends Error {
  constructor(readonly path: string) {
    super(`not kept: ${path}`);
  }
}

/** The address under which a file is kept. */
export const addressOf = (world: WorkerWorld, path: string): string => world.scope + path;

export const openCache = (world: WorkerWorld): Promise<Cache> =>
  world.caches.open(cacheOf(world.scope, world.release.id));

/** The copy in this release, if there is one. Makes no cache: what the reader took away stays away. */
export async function ownCopy(world: WorkerWorld, path: string): Promise<Response | undefined> {
  const isThere = await world.caches.has(cacheOf(world.scope, world.release.id));
  return isThere ? (await openCache(world)).match(addressOf(world, path)) : undefined;
}

/** Adds what was fetched on the way, as long as there is a copy to add it to. */
export async function addToCopy(world: WorkerWorld, address: string, response: Response): Promise<void> {
  const copy = response.clone();
  if (!(await world.caches.has(cacheOf(world.scope, world.release.id)))) return;
  // A full device is no reason not to answer.
  await (await openCache(world)).put(address, copy).catch(() => undefined);
}

export const dropFromCopy = async (world: WorkerWorld, path: string): Promise<boolean> =>
  (await openCache(world)).delete(addressOf(world, path));

/** Keeps these files, each checked against the build; throws `NotKept` for the first that is needed and cannot be had. */
export async function keepFiles(world: WorkerWorld, files: readonly KeptFile[]): Promise<void> {
  const cache = await openCache(world);
  const queue = [...files];
  let failed: unknown;
  const work = async () => {
    for (let file = queue.shift(); file && failed === undefined; file = queue.shift()) {
      try {
        await keepFile(world, cache, file);
      } catch (error) {
        if (file.need !== 'extra') failed = error;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (failed !== undefined) throw failed;
}

async function keepFile(world: WorkerWorld, cache: Cache, file: KeptFile): Promise<void> {
  const address = addressOf(world, file.path);
  if (await isWhole(world, await cache.match(address), file)) return;
  const older = isNamedByContent(file.path) ? await fromOlder(world, address) : undefined;
  if (older && (await isWhole(world, older, file))) return cache.put(address, older);
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await cache.put(address, await fetchWhole(world, file, attempt));
    } catch {
      const pause = PAUSES[attempt];
      if (pause === undefined) throw new NotKept(file.path);
      await world.wait(pause);
    }
  }
}

/** A copy from any release of this site. */
export async function fromOlder(world: WorkerWorld, address: string): Promise<Response | undefined> {
  for (const name of ownCaches(await world.caches.keys(), world.scope)) {
    const found = await (await world.caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

async function fetchWhole(world: WorkerWorld, file: KeptFile, attempt: number): Promise<Response> {
  const address = addressOf(world, file.path);
  // What the page has fetched already is not fetched again, unless that copy was not right.
  const cache = !isNamedByContent(file.path) ? 'no-cache' : attempt === 0 ? 'default' : 'reload';
  const response = await world.fetch(address, { cache, credentials: 'same-origin', priority: 'low' } as RequestInit);
  if (!(await isWhole(world, response, file))) throw new NotKept(file.path);
  return response.redirected ? withoutRedirect(response) : response;
}

/** Browsers refuse an answer that was redirected as a page. */
async function withoutRedirect(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(await response.arrayBuffer(), { status: 200, headers });
}

/** Whether an answer is exactly the file of this release. Leaves its body unread. */
export async function isWhole(world: WorkerWorld, response: Response | undefined, file: KeptFile): Promise<boolean> {
  if (!response?.ok) return false;
  try {
    const bytes = await response.clone().arrayBuffer();
    return bytes.byteLength === file.bytes && hex(await world.digest(bytes)).startsWith(file.digest);
  } catch {
    // A copy that cannot be read to its end.
    return false;
  }
}

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
