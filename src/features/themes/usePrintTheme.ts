import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** What goes on paper: one theme by id, all of them, or nothing at the moment. */
type Printed = string | 'all' | null;

/** Prints one theme; who prints by the browser's own menu gets them all. On paper everything that opens stands open. */
export function usePrintTheme(): { readonly printed: Printed; readonly print: (id: string) => void } {
  const [printed, setPrinted] = useState<Printed>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    const before = () => {
      if (!isAsked.current) flushSync(() => setPrinted('all'));
    };
    const after = () => {
      isAsked.current = false;
      setPrinted(null);
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  const print = useCallback((id: string) => {
    isAsked.current = true;
    flushSync(() => setPrinted(id));
    const open = () => window.print();
    (document.fonts?.ready ?? Promise.resolve()).then(open, open);
  }, []);
  return { printed, print };
}
