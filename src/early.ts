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

/** What stands in a template of the page; the ids are those of tools/prerender/assemble.ts. */
const held = (id: string): DocumentFragment | undefined =>
  document.querySelector<HTMLTemplateElement>(`template#${id}`)?.content;

const ask = (files?: DocumentFragment): void => {
  if (files) document.head.append(document.importNode(files, true));
};

/** What the address asks for, or else the width of the screen. */
function isOtherScreen(): boolean {
  const { onlyOn } = root.dataset;
  const [, view] = /[?&]weergave=(kaart|lijst)/.exec(window.location.search) ?? [];
  return view === undefined ? onlyOn !== undefined && !window.matchMedia(onlyOn).matches : view === 'kaart';
}

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
  whenRead(() => {
    void painted.then(() => {
      ask(held('starts-as-made'));
      ask(held('starts-app'));
    });
  });
  if (window.location.search) document.addEventListener('click', keepLanguage, true);
} else {
  root.dataset.anew = '';
  // Nothing to read yet, so nothing goes before the app but style and typeface, which the browser is about to find.
  const app = held('starts-app');
  const screen = (isOtherScreen() && held('starts-other')) || held('starts-as-made');
  setTimeout(() => {
    for (const link of app?.querySelectorAll('link') ?? []) document.head.append(link);
    ask(screen);
  });
  whenRead(() => ask(app));
  // When a part of the app does not come, what was made is still the best there is.
  window.addEventListener(
    'error',
    ({ target }) => target instanceof HTMLScriptElement && delete root.dataset.anew,
    true,
  );
}
