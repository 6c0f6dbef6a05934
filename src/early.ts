/**
 * Runs before anything is painted, on pages that were made ahead of the visit. When this visit will look different (another
 * language, a question in the address, a kept plan, a screen that gets the drawn map), what was made is not shown first; else
 * what the reader does before the app has taken the page over is done again afterwards.
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

if (isAsMade()) {
  doAgain(document);
  if (window.location.search) document.addEventListener('click', keepLanguage, true);
} else {
  root.dataset.anew = '';
  // When a part of the app does not come, what was made is still the best there is.
  window.addEventListener(
    'error',
    ({ target }) => target instanceof HTMLScriptElement && delete root.dataset.anew,
    true,
  );
}
