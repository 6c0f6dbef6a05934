import { type RefObject, useEffect } from 'react';
import { isWide } from './isWide';

/**
 * Arrow keys on the columns: up and down along the stops of a column, left to the stop that was opened, right to the
 * nearest of the next column. Tab and Enter work as everywhere; arrows do nothing in the list and outside the stops, so
 * that they still scroll there.
 */
export function useArrowKeys(map: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = map.current;
    if (!element) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !isWide(element)) return;
      if (!(event.target instanceof HTMLElement) || event.target.dataset.stop === undefined) return;
      const to = target(element, event.target, event.key);
      if (!to) return;
      event.preventDefault();
      to.focus();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [map]);
}

function target(map: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const column = Number(from.dataset.stop);
  const own = stopsIn(map, column);
  switch (key) {
    case 'ArrowDown':
      return own[own.indexOf(from) + 1];
    case 'ArrowUp':
      return own[own.indexOf(from) - 1];
    case 'ArrowLeft':
      return stopsIn(map, column - 1).find((stop) => stop.dataset.opened === 'true');
    case 'ArrowRight':
      return nearest(stopsIn(map, column + 1), from);
    default:
      return undefined;
  }
}

/** Only one stop of a column is open, so the order of the page is the order from top to bottom. */
const stopsIn = (map: HTMLElement, column: number): HTMLElement[] => [
  ...map.querySelectorAll<HTMLElement>(`[data-stop="${column}"]`),
];

function nearest(stops: readonly HTMLElement[], from: HTMLElement): HTMLElement | undefined {
  const top = from.getBoundingClientRect().top;
  const far = (stop: HTMLElement) => Math.abs(stop.getBoundingClientRect().top - top);
  return stops.reduce<HTMLElement | undefined>(
    (best, stop) => (best && far(best) <= far(stop) ? best : stop),
    undefined,
  );
}
