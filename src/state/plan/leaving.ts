let isAsking = false;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/**
 * Let the browser ask before the tab closes, only while something would be lost: a page that always listens is not kept
 * for the back button.
 */
export function askBeforeLeaving(asks: boolean): void {
  if (asks === isAsking) return;
  isAsking = asks;
  if (asks) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}
