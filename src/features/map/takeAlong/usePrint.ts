import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Sheet } from './shapes';

/**
 * Sheets to print now, and how to ask for some. The browser's own print command gets the sheets of `byDefault`. They
 * are made the moment they are needed and gone when the print window closes.
 */
export function usePrint(byDefault: () => readonly Sheet[]): {
  sheets: readonly Sheet[] | null;
  print: (sheets: readonly Sheet[]) => void;
} {
  const [sheets, setSheets] = useState<readonly Sheet[] | null>(null);
  const isAsked = useRef(false);
  const latest = useRef(byDefault);
  latest.current = byDefault;
  useEffect(() => {
    // The page is drawn for print right after this event: the sheets must stand there at once.
    const before = () => {
      if (!isAsked.current) flushSync(() => setSheets(latest.current()));
    };
    const after = () => {
      isAsked.current = false;
      setSheets(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  const print = useCallback((wanted: readonly Sheet[]) => {
    isAsked.current = true;
    flushSync(() => setSheets(wanted));
    const open = () => window.print();
    (document.fonts?.ready ?? Promise.resolve()).then(open, open);
  }, []);
  return { sheets, print };
}
