/** What keeping a plan needs from a browser, so that it can be tested without one. */
export interface World {
  /** May throw. */
  storage(): Storage;
  /** The clock, in milliseconds. */
  now(): number;
  /** Run something after a while; what it gives back calls it off. */
  later(run: () => void, milliseconds: number): () => void;
  /** Ask the browser to keep what is stored, also when room gets scarce. */
  persist(): void;
}

export const browserWorld: World = {
  storage: () => window.localStorage,
  now: () => Date.now(),
  later: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  persist: () => {
    try {
      // Where it is not granted nothing changes, and there is nothing to say.
      void navigator.storage?.persist?.().catch(() => undefined);
    } catch {
      // A browser without it keeps the plan as it keeps everything else.
    }
  },
};
