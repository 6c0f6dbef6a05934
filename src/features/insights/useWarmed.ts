import { useEffect, useState } from 'react';

/** Milliseconds of counting before the page may draw and answer again. */
const SLICE = 12;

/**
 * Do the work of a list in short slices, so that the page stays quick, and say when it is done. For `touch` that remembers
 * its answers: what is asked afterwards then comes at once.
 */
export function useWarmed<T>(items: readonly T[], touch: (item: T) => unknown): boolean {
  const [done, setDone] = useState<readonly T[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the work belongs to the list; `touch` may be new each time
  useEffect(() => {
    let at = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = () => {
      const end = performance.now() + SLICE;
      while (at < items.length && performance.now() < end) {
        const item = items[at];
        if (item !== undefined) touch(item);
        at += 1;
      }
      if (at < items.length) timer = setTimeout(slice);
      else setDone(items);
    };
    timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [items]);
  return done === items;
}
