import { useState, useSyncExternalStore } from 'react';

const never = () => () => undefined;
const now = () => false;
const still = () => true;

/**
 * Whether this piece is being made ahead of the visit, or is taking over what was made so. Both must come to the same
 * page, so nothing of the reader, the device or the day may count until this is false.
 */
export const useIsStill = (): boolean => useSyncExternalStore(never, now, still);

/**
 * Whether this piece was made ahead of the visit and taken over: the same for as long as it stands. Unlike `useIsStill` it
 * does not draw the piece a second time, which would take over all that stands in it at once.
 */
export function useWasMade(): boolean {
  const [piece] = useState(() => ({ wasMade: false }));
  return useSyncExternalStore(
    never,
    () => piece.wasMade,
    () => {
      piece.wasMade = true;
      return true;
    },
  );
}
