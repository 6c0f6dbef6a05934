import { useEffect, useSyncExternalStore } from 'react';

/**
 * The router tells of its own moves with the last two. Not "popstate": it comes before the browser itself goes to the
 * section, which would take the focus away again.
 */
const MOVES = ['hashchange', 'pushState', 'replaceState'] as const;

const readHash = (): string => window.location.hash;

function watchMoves(onMove: () => void): () => void {
  for (const move of MOVES) window.addEventListener(move, onMove);
  return () => {
    for (const move of MOVES) window.removeEventListener(move, onMove);
  };
}

/** What the address names after "#", with the "#"; empty when it names nothing. */
export const useHash = (): string => useSyncExternalStore(watchMoves, readHash, () => '');

/**
 * Go to the section that the address names after "#", also when the screen was fetched after the browser looked for
 * it, and when a link inside the app changed it. Focus moves along, so that reading goes on from there.
 */
export function useHashTarget(): void {
  const hash = useHash();
  useEffect(() => {
    const target = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
    if (!target) return;
    const heading = target.querySelector<HTMLElement>('h2, h3') ?? target;
    heading.focus({ preventScroll: true });
    target.scrollIntoView();
  }, [hash]);
}
