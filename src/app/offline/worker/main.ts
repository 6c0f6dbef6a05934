/**
 * The service worker: keeps one release of the site for use without internet and answers from it. The build puts the
 * list of files in front of this program (tools/offline/writeOffline.ts).
 */
import { isToWorker } from '../../../core/offline/messages';
import type { Release } from '../../../core/offline/release';
import { Answers } from './answer';
import { keepFiles } from './keep';
import { install, keptState, takeOver, tellPages, tidy } from './life';
import type { MessageToWorker, PageClient, RequestEvent, WaitingEvent, WorkerWorld } from './workerScope';

interface Self extends EventTarget {
  readonly RELEASE: Release;
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly PageClient[]>;
  };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  skipWaiting(): Promise<void>;
}

const own = globalThis as unknown as Self;

const world: WorkerWorld = {
  release: own.RELEASE,
  scope: own.registration.scope,
  caches,
  fetch: (...request) => fetch(...request),
  digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
  pages: () => own.clients.matchAll({ includeUncontrolled: true, type: 'window' }),
  savesData: () => own.navigator.connection?.saveData === true,
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
};

let reached = true;
/** Pages are told when this changes: the browser itself only guesses. */
async function network(request: Request | string): Promise<Response> {
  try {
    const response = await fetch(request);
    if (!reached) await tellPages(world, { tell: 'network', reached: true });
    reached = true;
    return response;
  } catch (error) {
    reached = false;
    await tellPages(world, { tell: 'network', reached: false });
    throw error;
  }
}

const answers = new Answers(world, network);

const on = <E extends Event>(type: string, listen: (event: E) => void) =>
  own.addEventListener(type, listen as (event: Event) => void);

on<WaitingEvent>('install', (event) => event.waitUntil(install(world)));

on<WaitingEvent>('activate', (event) =>
  event.waitUntil(
    takeOver(world)
      .then(() => own.clients.claim())
      // Not waited for: pages may take long to answer, and requests wait for the end of this.
      .then(() => void tidy(world)),
  ),
);

on<RequestEvent>('fetch', (event) => {
  const answer = answers.to(event.request);
  if (answer) event.respondWith(answer);
});

on<MessageToWorker>('message', (event) => {
  if (!isToWorker(event.data)) return;
  switch (event.data.ask) {
    case 'activate':
      event.waitUntil(own.skipWaiting());
      break;
    case 'keep-all':
      event.waitUntil(
        keepFiles(world, world.release.files)
          .catch(() => undefined)
          .then(() => answer(event)),
      );
      break;
    case 'state':
      event.waitUntil(answer(event).then(() => tidy(world)));
      break;
  }
});

async function answer(event: MessageToWorker): Promise<void> {
  event.ports[0]?.postMessage(await keptState(world));
}
