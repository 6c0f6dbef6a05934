import { type RefObject, useEffect } from 'react';
import { MAX_ZOOM, type View } from './view';

interface Fingers {
  readonly x: number;
  readonly y: number;
  readonly apart: number;
}

function fingersOf(touches: TouchList, box: DOMRect): Fingers | null {
  const [a, b] = [touches[0], touches[1]];
  if (!a || !b) return null;
  return {
    x: (a.clientX + b.clientX) / 2 - box.left,
    y: (a.clientY + b.clientY) / 2 - box.top,
    apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  };
}

/**
 * Two fingers move and zoom the map while one finger scrolls the page. React Flow's own handling wants both or none:
 * with moving by one finger switched off it does not see the second either.
 */
export function useTwoFingers(
  ref: RefObject<HTMLElement | null>,
  isOn: boolean,
  leastZoom: number,
  getView: () => View,
  setView: (view: View) => void,
): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || !isOn) return;
    let before: Fingers | null = null;
    const start = (event: TouchEvent) => {
      before = event.touches.length === 2 ? fingersOf(event.touches, element.getBoundingClientRect()) : null;
    };
    const move = (event: TouchEvent) => {
      const now = event.touches.length === 2 ? fingersOf(event.touches, element.getBoundingClientRect()) : null;
      if (!now) return;
      // Two fingers are for the map: the page must not scroll or zoom along. While it glides on, it cannot be stopped.
      if (event.cancelable) event.preventDefault();
      if (before) {
        const view = getView();
        const zoom = Math.min(MAX_ZOOM, Math.max(leastZoom, (view.zoom * now.apart) / before.apart));
        const scale = zoom / view.zoom;
        setView({ zoom, x: now.x - (before.x - view.x) * scale, y: now.y - (before.y - view.y) * scale });
      }
      before = now;
    };
    const end = () => {
      before = null;
    };
    element.addEventListener('touchstart', start, { passive: true });
    element.addEventListener('touchmove', move, { passive: false });
    element.addEventListener('touchend', end);
    element.addEventListener('touchcancel', end);
    return () => {
      element.removeEventListener('touchstart', start);
      element.removeEventListener('touchmove', move);
      element.removeEventListener('touchend', end);
      element.removeEventListener('touchcancel', end);
    };
  }, [ref, isOn, leastZoom, getView, setView]);
}
