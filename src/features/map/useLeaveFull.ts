import { type RefObject, useEffect, useRef } from 'react';

/** A keyboard that leaves a part that fills the screen comes to what lies behind it: then that part gives the screen back. */
export function useLeaveFull(part: RefObject<HTMLElement | null>, isFull: boolean, onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    if (!isFull) return;
    const onFocus = ({ target }: FocusEvent) => {
      // A heading that takes focus after a change of page is no stop.
      if (target instanceof HTMLElement && target.tabIndex >= 0 && !part.current?.contains(target)) leave.current();
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [part, isFull]);
}
