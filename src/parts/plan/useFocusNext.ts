import { type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Move focus to something inside a box as soon as it stands there: after a change of the plan, what has to get the focus
 * often comes with the next drawing. What matches is asked again at each drawing until it is there.
 */
export function useFocusNext(box: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  const tryNow = useCallback(() => {
    const found = wanted.current === null ? null : box.current?.querySelector<HTMLElement>(wanted.current);
    if (!found) return;
    wanted.current = null;
    // What stands in something closed is reached by what opens it.
    const closed = found.closest('details:not([open])');
    (closed?.querySelector<HTMLElement>('summary') ?? found).focus();
  }, [box]);
  useEffect(tryNow);
  return useCallback(
    (selector) => {
      wanted.current = selector;
      // Not at once: the row that is about to move would get it, and lose it. After this frame nothing else comes.
      requestAnimationFrame(tryNow);
    },
    [tryNow],
  );
}
