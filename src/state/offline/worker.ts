import { isToPages, type KeptState, type ToWorker } from '../../core/offline/messages';
import { ownCaches } from '../../core/offline/release';
import { MISSING, wasMissed } from './missed';
import { setOffline, showUpdate, useOffline } from './offlineStore';
import { askSite } from './reachable';
import { pageRelease, siteAddress, workerAddress } from './site';
import { trustWorkerAddress } from './trustedWorker';

/** How long a worker may take to answer, in milliseconds. */
const PATIENCE = 5_000;
/** Keeping the rest may take long on a slow line. */
const LONG_PATIENCE = 300_000;
/** A page that stays open asks for a new version when it is looked at again, but not more often than this (ms). */
const CHECK_EVERY = 60 * 60_000;

let registration: ServiceWorkerRegistration | undefined;
let lastCheck = 0;
let reloading = false;

/** Keep a copy of this release, and watch for new ones. Safe to call again after a failure or a removal. */
export async function openWorker(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker || !window.caches || pageRelease() === '') return setOffline({ copy: 'unsupported' });
  try {
    trustWorkerAddress(workerAddress());
    const options = { scope: siteAddress(), updateViaCache: 'none' } as const;
    const opened: ServiceWorkerRegistration | undefined = await serviceWorker.register(workerAddress(), options);
    if (!opened) return setOffline({ copy: 'refused' });
    if (opened !== registration) watch(opened);
    registration = opened;
  } catch {
    setOffline({ copy: 'refused' });
    // It may be the connection that failed.
    return askSite();
  }
  lastCheck = Date.now();
  await lookAtCopy();
}

function watch(opened: ServiceWorkerRegistration): void {
  if (opened.waiting && opened.active) showUpdate('waiting');
  if (opened.installing) watchInstalling(opened.installing, opened);
  opened.addEventListener('updatefound', () => {
    if (opened.installing) watchInstalling(opened.installing, opened);
  });
}

function watchInstalling(worker: ServiceWorker, opened: ServiceWorkerRegistration): void {
  const isFirst = !opened.active;
  if (isFirst) setOffline({ copy: 'fetching' });
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed' && !isFirst) {
      setOffline({ updateFailed: false });
      showUpdate('waiting');
    }
    if (worker.state === 'activated') void lookAtCopy();
    // Also the end of a worker that was replaced; then another one answers.
    if (worker.state === 'redundant' && isFirst && !opened.active) setOffline({ copy: 'failed' });
    if (worker.state === 'redundant' && !isFirst && opened.active !== null && !opened.waiting && !opened.installing)
      setOffline({ updateFailed: true });
  });
}

/** Listen to the workers of this site. Once per page. */
export function listenToWorkers(): void {
  navigator.serviceWorker?.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    if (!isToPages(data)) return;
    if (data.tell === 'say-release') ports[0]?.postMessage(pageRelease());
    // Whether there is internet is found out by asking, not by one request that went wrong.
    if (data.tell === 'network') void askSite();
    if (data.tell === 'install-failed') setOffline(registration?.active ? { updateFailed: true } : { copy: 'failed' });
  });
  navigator.serviceWorker?.addEventListener('controllerchange', () => void lookAtCopy());
  const tellMissing = () => {
    void askSite().then(() => {
      // Without internet, reloading does not help; and just after a reload it did not help.
      if (useOffline.getState().reachable && !isJustReloaded()) showUpdate('part-missing');
    });
  };
  for (const missing of MISSING) window.addEventListener(missing, tellMissing);
  if (wasMissed()) tellMissing();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - lastCheck > CHECK_EVERY) void checkForUpdate();
  });
}

/** A page that has been open for longer than this (ms) may have become old since it was loaded again. */
const LONG_OPEN = 60_000;

const isJustReloaded = (): boolean =>
  performance.now() < LONG_OPEN &&
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');

/** What is kept, and whether it belongs to the release of this page. */
async function lookAtCopy(): Promise<void> {
  const active = registration?.active;
  if (!active) return;
  const kept = await ask(active, { ask: 'state' }, PATIENCE);
  // A worker that was sent to take itself away does not answer.
  if (!kept) return setOffline({ copy: 'refused', kept: null });
  show(kept);
  if (kept.release !== pageRelease() && useOffline.getState().update !== 'waiting') showUpdate('elsewhere');
  if (kept.files < kept.allFiles && !savesData()) await keepAll();
}

function show(kept: KeptState): void {
  setOffline({ kept, copy: kept.files < kept.allFiles ? 'partly' : 'ready' });
}

const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Fetch what was left out to save data. */
export async function keepAll(): Promise<void> {
  const active = registration?.active;
  if (!active) return;
  setOffline({ copy: 'fetching' });
  const kept = await ask(active, { ask: 'keep-all' }, LONG_PATIENCE);
  if (kept) show(kept);
  else setOffline({ copy: 'failed' });
}

function ask(worker: ServiceWorker, question: ToWorker, patience: number): Promise<KeptState | undefined> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const end = (answer: KeptState | undefined) => {
      port1.close();
      done(answer);
    };
    const timer = setTimeout(() => end(undefined), patience);
    port1.onmessage = ({ data }: MessageEvent<KeptState>) => {
      clearTimeout(timer);
      end(data);
    };
    worker.postMessage(question, [port2]);
  });
}

/** Ask the site whether there is a new version. */
export async function checkForUpdate(): Promise<void> {
  if (!registration || useOffline.getState().check === 'busy') return;
  setOffline({ check: 'busy' });
  lastCheck = Date.now();
  try {
    await registration.update();
    const isNew = Boolean(registration.installing ?? registration.waiting);
    setOffline({ check: isNew ? 'none' : 'newest' });
  } catch {
    setOffline({ check: 'failed' });
    await askSite();
  }
}

/** The reader agrees to the new version: it takes over, and this page is loaded anew. Other tabs are only told. */
export function refreshNow(): void {
  const waiting = registration?.waiting;
  if (!waiting) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload);
  const question: ToWorker = { ask: 'activate' };
  waiting.postMessage(question);
  // A worker that does not come: what the site serves now is still better than a button that does nothing.
  setTimeout(reload, PATIENCE);
}

/** Load the newest version that the site has, also when the copy of this release would be shown again. */
export async function loadNewest(): Promise<void> {
  try {
    await registration?.update();
    const coming = registration?.installing;
    if (coming) await installed(coming);
  } catch {
    // Without internet the copy is all there is.
  }
  refreshNow();
}

const installed = (worker: ServiceWorker): Promise<void> =>
  new Promise((done) => {
    worker.addEventListener('statechange', () => done());
    setTimeout(done, 4 * PATIENCE);
  });

function reload(): void {
  if (reloading) return;
  reloading = true;
  // The reader may decide to stay after all, to save something first.
  setTimeout(() => {
    reloading = false;
  }, 2 * PATIENCE);
  // The page hears "pagehide" first: what is not yet kept of the plan is kept then.
  window.location.reload();
}

/** Put the notice aside until the next visit, or until something newer comes. */
export const putAside = (): void => setOffline({ later: true });

/** Take the copy away: caches and worker. What the reader keeps of a plan is no part of it. */
export async function removeCopy(): Promise<void> {
  const names = ownCaches(await caches.keys(), siteAddress());
  await registration?.unregister();
  registration = undefined;
  await Promise.all(names.map((name) => caches.delete(name)));
  setOffline({ copy: 'removed', kept: null, update: 'none', updateFailed: false, check: 'none' });
}
