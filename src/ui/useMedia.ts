import { useCallback, useSyncExternalStore } from 'react';

/** The width below which a screen is a phone; the same border as in the stylesheets. */
const PHONE = '(max-width: 47.99rem)';

/** Whether the screen meets a media query, and again when that changes. False where the browser cannot tell. */
function useMedia(query: string, ahead: boolean): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = globalThis.matchMedia?.(query);
      list?.addEventListener('change', onChange);
      return () => list?.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => globalThis.matchMedia?.(query).matches ?? false,
    () => ahead,
  );
}

/** Whether the screen is that of a phone now. */
export const isPhoneNow = (): boolean => globalThis.matchMedia?.(PHONE).matches ?? false;

/** Pages that are made ahead of the visit are made for a phone. */
export const useIsPhone = (): boolean => useMedia(PHONE, true);
