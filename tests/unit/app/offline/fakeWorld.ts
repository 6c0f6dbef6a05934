import { createHash, webcrypto } from 'node:crypto';
import type { PageClient, WorkerWorld } from '../../../../src/app/offline/worker/workerScope';
import type { KeptFile, Release } from '../../../../src/core/offline/release';

export const SCOPE = 'https://kaart.example/';

const addressOf = (request: RequestInfo | URL): string => (request instanceof Request ? request.url : String(request));

/** Cache storage in memory, as the standard describes the part that the worker uses. */
class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  /** Set to let every put fail, as on a full device. */
  isFull = false;

  has = async (name: string) => this.all.has(name);
  keys = async () => [...this.all.keys()];
  delete = async (name: string) => this.all.delete(name);
  open = async (name: string) => {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    return {
      match: async (request: RequestInfo) => entries.get(addressOf(request))?.clone(),
      put: async (request: RequestInfo, response: Response) => {
        if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
        entries.set(addressOf(request), response);
      },
      delete: async (request: RequestInfo) => entries.delete(addressOf(request)),
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
    };
  };
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A release of these files, by path and content. */
export function releaseOf(
  id: string,
  files: Record<string, string>,
  needs: Record<string, KeptFile['need']> = {},
): Release {
  return {
    id,
    files: Object.entries(files).map(([path, text]) => ({
      path,
      digest: digestOf(text),
      bytes: Buffer.byteLength(text),
      need: needs[path] ?? 'rest',
    })),
  };
}

/** A site that can be changed and switched off, and a world in which a worker of one release lives. */
export class Site {
  readonly asked: string[] = [];
  isOff = false;
  savesData = false;
  readonly told: unknown[] = [];
  pages: PageClient[] = [{ postMessage: (message) => void this.told.push(message) }];

  constructor(
    public files: Record<string, string>,
    readonly caches = new FakeCaches(),
  ) {}

  fetch = async (request: RequestInfo | URL): Promise<Response> => {
    const path = addressOf(request).slice(SCOPE.length);
    this.asked.push(path);
    if (this.isOff) throw new TypeError('Failed to fetch');
    const text = this.files[path];
    return text === undefined ? new Response('missing', { status: 404 }) : new Response(text);
  };

  world(release: Release): WorkerWorld {
    return {
      release,
      scope: SCOPE,
      caches: this.caches as unknown as CacheStorage,
      fetch: this.fetch as typeof fetch,
      digest: (bytes) => webcrypto.subtle.digest('SHA-256', bytes),
      pages: async () => this.pages,
      savesData: () => this.savesData,
      wait: async () => undefined,
    };
  }
}
