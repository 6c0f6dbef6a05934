import { type RefObject, useEffect, useRef } from 'react';
import type { MapScene } from '../../../core/layout/scene';
import type { MapLookStore } from '../../../state/mapLook';
import type { MapHandle } from '../canvas/MapCanvas';
import { hasCards } from '../canvas/paintBase';
import styles from './HoverName.module.css';

type Props = {
  store: MapLookStore;
  scene: MapScene;
  names: readonly string[];
  map: RefObject<MapHandle | null>;
};

/** Far away not every station has its name: the one under the pointer tells it. A help for the eye only. */
export function HoverName({ store, scene, names, map }: Props) {
  const role = store((look) => look.hover);
  const ref = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = ref.current;
    const spot = scene.spots[role];
    if (!element || !spot) return;
    const hide = (event: KeyboardEvent) => {
      if (event.key === 'Escape') store.setState({ hover: -1 });
    };
    const place = () => {
      const view = map.current?.view();
      const width = map.current?.size().width ?? 0;
      if (!view) return;
      const x = Math.min(width - element.offsetWidth - 8, spot.x * view.zoom + view.x + 14);
      element.style.transform = `translate(${Math.max(4, x)}px, ${spot.y * view.zoom + view.y - 38}px)`;
      element.style.visibility = hasCards(view.zoom) ? 'hidden' : 'visible';
    };
    place();
    document.addEventListener('keydown', hide);
    const stop = map.current?.onMove(place);
    return () => {
      document.removeEventListener('keydown', hide);
      stop?.();
    };
  }, [role, scene, map, store]);
  return role < 0 ? null : (
    <span ref={ref} className={styles.name} aria-hidden="true">
      {names[role]}
    </span>
  );
}
