/**
 * Where the app started, until its first screen stands there: the browser itself has just announced that page, so focus
 * stays where it is. Who went on before the first screen had come arrives at another page.
 */
let startPath: string | null = globalThis.location?.pathname ?? null;

/** Whether the screen that comes in now is one that the reader went to, so that its heading takes the focus. */
export function isArrival(): boolean {
  const isStart = startPath === window.location.pathname;
  startPath = null;
  return !isStart;
}

/** Reading goes on at the heading of the page: the one that stands there, or else the one that is on its way. */
export function goToHeading(options?: FocusOptions): void {
  startPath = null;
  document.querySelector<HTMLElement>('#inhoud h1')?.focus(options);
}
