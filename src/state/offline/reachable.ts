import { setOffline, useOffline } from './offlineStore';
import { workerAddress } from './site';

/** While there is no internet: how long until the next try, in milliseconds. */
const FIRST_PAUSE = 10_000;
const LONGEST_PAUSE = 120_000;
/** With a copy, a page opens just as well without internet: it is asked for on every page (ms after the start). */
const FIRST_QUESTION = 1_500;

let asking: Promise<void> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let pause = FIRST_PAUSE;

/**
 * Ask the site itself: what the browser says about the connection is only a hint, both ways. A request without body, past
 * every cache and past our own worker.
 */
export function askSite(): Promise<void> {
  asking ??= (async () => {
    const reachable = await fetch(workerAddress(), { method: 'HEAD', cache: 'no-store' }).then(
      () => true,
      () => false,
    );
    asking = undefined;
    note(reachable);
  })();
  return asking;
}

/** A request of ours reached the site, or did not. */
function note(reachable: boolean): void {
  if (useOffline.getState().reachable !== reachable) setOffline({ reachable });
  clearTimeout(timer);
  if (reachable) {
    pause = FIRST_PAUSE;
    return;
  }
  timer = setTimeout(() => {
    // A page that nobody looks at asks when it is looked at again.
    if (document.visibilityState === 'visible') void askSite();
  }, pause);
  pause = Math.min(pause * 2, LONGEST_PAUSE);
}

/** Watch the connection from now on; the first question comes when the first screen has what it needs. */
export function watchConnection(): void {
  for (const hint of ['offline', 'online'] as const) window.addEventListener(hint, () => void askSite());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !useOffline.getState().reachable) void askSite();
  });
  setTimeout(() => void askSite(), navigator.onLine ? FIRST_QUESTION : 0);
}
