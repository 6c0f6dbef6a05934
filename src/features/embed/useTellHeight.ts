import { type RefObject, useEffect } from 'react';
import { ASK_HEIGHT_MESSAGE, HEIGHT_MESSAGE } from '../../core/embed/message';

/**
 * Tells the page around the frame how high the piece is, at first, at every change, and when it asks. Any page may hear
 * that: it is a number of pixels and nothing else.
 */
export function useTellHeight(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (!element || window.parent === window) return;
    const tell = () =>
      window.parent.postMessage(
        { type: HEIGHT_MESSAGE, height: Math.ceil(element.getBoundingClientRect().height) },
        '*',
      );
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      const asks = typeof data === 'object' && data !== null && 'type' in data && data.type === ASK_HEIGHT_MESSAGE;
      if (source === window.parent && asks) tell();
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    window.addEventListener('message', onMessage);
    return () => {
      observer.disconnect();
      window.removeEventListener('message', onMessage);
    };
  }, [ref]);
}
