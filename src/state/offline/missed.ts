import { FILE_GONE } from '../../dataset/load';

/** Events that tell that a file of this release could not be had: a part of the program, or of the data. */
export const MISSING = ['vite:preloadError', FILE_GONE] as const;

let isMissed = false;
for (const name of MISSING)
  globalThis.addEventListener?.(
    name,
    () => {
      isMissed = true;
    },
    { once: true },
  );

/** Whether that happened before the one who tells the reader had come. */
export const wasMissed = (): boolean => isMissed;
