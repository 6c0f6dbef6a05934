import { useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { MapLookStore } from '../../../state/mapLook';
import type { MapArt } from './art';
import styles from './MapCanvas.module.css';
import { MapPainter } from './MapPainter';
import { hasCards } from './paintBase';
import { readPalette } from './palette';
import type { Size, View } from './view';

type Props = {
  art: MapArt;
  store: MapLookStore;
  names: readonly string[];
  size: Size;
  painter: RefObject<MapPainter | null>;
  onView: (view: View) => void;
};

/** Names are a little larger than their smallest from here on: room for the three marks. */
const CLOSE = 1.15;

/** The two canvases inside React Flow: they follow its view in the same moment, without rendering. */
export function MapLayers({ art, store, names, size, painter, onView }: Props) {
  const flow = useStoreApi();
  const base = useRef<HTMLCanvasElement>(null);
  const front = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (!base.current || !front.current) return;
    const made = new MapPainter(art, store, { base: base.current, front: front.current });
    painter.current = made;
    const viewOf = ([x, y, zoom]: readonly [number, number, number]): View => ({ x, y, zoom });
    let last = flow.getState().transform;
    const tell = () => {
      const view = viewOf(last);
      const root = flow.getState().domNode;
      const reach = view.zoom >= CLOSE ? 'close' : hasCards(view.zoom) ? 'near' : 'far';
      if (root && root.dataset.zoom !== reach) root.dataset.zoom = reach;
      onView(view);
    };
    const stop = flow.subscribe(({ transform }) => {
      if (transform === last) return;
      last = transform;
      tell();
    });
    tell();
    return () => {
      stop();
      made.stop();
      painter.current = null;
    };
  }, [art, store, flow, painter, onView]);
  useLayoutEffect(() => painter.current?.resize(size), [size, painter]);
  useEffect(() => {
    const dress = () => {
      if (base.current)
        painter.current?.dress(
          readPalette(
            base.current,
            art.scene.bands.map(({ id }) => id),
          ),
          names,
        );
    };
    dress();
    // The names are drawn with the page's own typeface: once more when it has come, if it was not there yet.
    if (document.fonts?.status === 'loading') document.fonts.ready.then(dress, () => undefined);
    const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      globalThis.matchMedia?.(query),
    );
    for (const one of media) one?.addEventListener('change', dress);
    return () => {
      for (const one of media) one?.removeEventListener('change', dress);
    };
  }, [art, names, painter]);
  return (
    <>
      <canvas ref={base} className={styles.layer} data-layer="base" />
      <canvas ref={front} className={styles.layer} data-layer="front" />
    </>
  );
}
