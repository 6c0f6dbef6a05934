import { type RefObject, useLayoutEffect } from 'react';

const ROOM = '--notice-room';
/** Between the notices and the edge of the screen, with some air above them: px. */
const MARGIN = 24;

/** Tells the page how high the notices are, so that its end can be scrolled clear of them (base.css). */
export function useNoticeRoom(notices: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const box = notices.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => {
      // Without a notice the box still has the gap between its two places.
      const height = box.textContent === '' ? 0 : Math.ceil(box.offsetHeight) + MARGIN;
      root.setProperty(ROOM, `${height}px`);
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
      root.removeProperty(ROOM);
    };
  }, [notices]);
}
