/**
 * Runs before anything is painted, on pages that were made ahead of the visit. When this visit will look different (another
 * language, a question in the address, a kept plan, a screen that gets the drawn map), what was made is not shown first; else
 * what the reader does before the app has taken the page over is done again afterwards. What starts the app stands in a
 * template of the page: a page that can be read is painted first, and the app takes it over after that.
 * A script of its own, because the security headers allow none inside the page.
 */
import { askedLanguage } from './app/askedLanguage';
import { doAgain } from './app/doAgain';
import { BESIDE_KEY, PLAN_KEY } from './state/plan/device/keys';

const root = document.documentElement;

function isAsMade(): boolean {
  const { pathname, search } = window.location;
  const { page, onlyOn } = root.dataset;
  return (
    page === pathname &&
    /^(\?taal=(nl|en))?$/.test(search) &&
    askedLanguage(pathname, search, navigator.languages) === root.lang &&
    (onlyOn === undefined || window.matchMedia(onlyOn).matches) &&
    !isSomethingKept()
  );
}

function isSomethingKept(): boolean {
  try {
    return localStorage.getItem(PLAN_KEY) !== null || localStorage.getItem(BESIDE_KEY) !== null;
  } catch {
    return false;
  }
}

/** A made page does not know that a language was chosen: its links get that before they are followed, but for those that choose one. */
function keepLanguage({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.getAttribute('href')?.startsWith('/') && !link.hreflang && !link.search.includes('taal='))
    link.search += `${link.search ? '&' : '?'}${window.location.search.slice(1)}`;
}

/** Id known to tools/prerender/assemble.ts. */
const files = document.querySelector<HTMLTemplateElement>('#starts-app')?.content ?? new DocumentFragment();

const bring = (): void => document.head.append(document.importNode(files, true));

/** Milliseconds after which the app starts though nothing was painted: a tab in the background never is. */
const PAINT_LIMIT = 1000;

/** Resolves when the first words are on the screen, or when that takes too long to wait for. */
const painted = new Promise<void>((done) => {
  const see = (seen: PerformanceObserverEntryList) =>
    seen.getEntriesByName('first-contentful-paint').length > 0 && done();
  new PerformanceObserver(see).observe({ type: 'paint', buffered: true });
  whenRead(() => setTimeout(done, document.visibilityState === 'hidden' ? 0 : PAINT_LIMIT));
});

/** The app needs the whole page: a module that is added by a script does not wait for the end of it by itself. */
function whenRead(run: () => void): void {
  document.addEventListener('DOMContentLoaded', run, { once: true });
}

if (isAsMade()) {
  doAgain(document);
  whenRead(() => void painted.then(bring));
  if (window.location.search) document.addEventListener('click', keepLanguage, true);
} else {
  root.dataset.anew = '';
  // Nothing to read yet, so nothing goes before the app: what it needs is asked for now.
  for (const link of files.querySelectorAll('link')) document.head.append(link);
  whenRead(bring);
  // When a part of the app does not come, what was made is still the best there is.
  window.addEventListener(
    'error',
    ({ target }) => target instanceof HTMLScriptElement && delete root.dataset.anew,
    true,
  );
}
