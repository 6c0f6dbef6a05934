import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const now = () => false;
const still = () => true;

/**
 * Whether this piece is being made ahead of the visit, or is taking over what was made so. Both must come to the same
 * page, so nothing of the reader, the device or the day may count until this is false.
 */
export const useIsStill = (): boolean => useSyncExternalStore(never, now, still);
