/** Run it when nothing else happens; half a second later where the browser does not tell (Safari). */
export const whenIdle: (run: () => void) => unknown =
  globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500));
