import type { Release } from '../../../core/offline/release';

/**
 * The part of a service worker's world that we use. The types of pages and of workers do not go together in one program,
 * so these few are written out.
 */
export interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
export interface RequestEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
export interface MessageToWorker extends WaitingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
export interface PageClient {
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

/** What the worker's own code needs; tests pass a stand-in. */
export interface WorkerWorld {
  readonly release: Release;
  /** The address of the site, with a slash at its end. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly digest: (bytes: ArrayBuffer) => Promise<ArrayBuffer>;
  readonly pages: () => Promise<readonly PageClient[]>;
  /** Whether the reader asked the browser to save data. */
  readonly savesData: () => boolean;
  readonly wait: (ms: number) => Promise<void>;
}
