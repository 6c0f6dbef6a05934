import type { RefObject } from 'react';
import { useWords } from '../../../i18n/useWords';
import type { MapHandle } from '../canvas/MapCanvas';
import styles from './MapButtons.module.css';

type Props = { map: RefObject<MapHandle | null> };

const STEP = 1.5;

/** Larger, smaller, everything: for who has no wheel, no second finger, or a shaky hand. */
export function MapButtons({ map }: Props) {
  const { t } = useWords();
  const buttons = [
    { name: t('map.zoomIn'), path: 'M10 4v12M4 10h12', act: () => map.current?.zoomBy(STEP) },
    { name: t('map.zoomOut'), path: 'M4 10h12', act: () => map.current?.zoomBy(1 / STEP) },
    { name: t('map.fit'), path: 'M3 8V3h5M12 3h5v5M17 12v5h-5M8 17H3v-5', act: () => map.current?.fit() },
  ];
  return (
    <div className={`${styles.buttons} no-print`}>
      {buttons.map(({ name, path, act }) => (
        <button key={name} type="button" className={styles.button} onClick={act} title={name}>
          <svg viewBox="0 0 20 20" width="22" height="22" aria-hidden="true" focusable="false">
            <path d={path} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
          </svg>
          <span className="visually-hidden">{name}</span>
        </button>
      ))}
    </div>
  );
}
