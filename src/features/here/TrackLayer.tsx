import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isWide } from './isWide';
import { readStations } from './readStations';
import styles from './TrackLayer.module.css';
import { type Track, tracksBetween } from './tracks';

type Props = { isInto: boolean };

/**
 * The tracks behind the stations, drawn from where the page has put them. It only paints: it takes no room, so nothing
 * moves when it comes. On paper the style sheet draws simple tracks instead, since a page is measured for the screen.
 */
export function TrackLayer({ isInto }: Props) {
  const ref = useRef<SVGSVGElement>(null);
  const [tracks, setTracks] = useState<readonly Track[]>([]);
  const draw = useRef<() => void>(() => undefined);
  draw.current = () => {
    const map = ref.current?.parentElement;
    if (!map) return;
    const next = tracksBetween(readStations(map), { isWide: isWide(map), isInto });
    setTracks((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
  };
  // After every change of the page above it; the comparison ends the circle.
  useLayoutEffect(() => draw.current());
  useEffect(() => {
    const map = ref.current?.parentElement;
    if (!map || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => draw.current());
    observer.observe(map);
    for (const child of map.children) observer.observe(child);
    // Another font sets other lines without always changing the height of the whole.
    void document.fonts?.ready.then(() => draw.current());
    return () => observer.disconnect();
  }, []);
  return (
    <svg ref={ref} className={styles.tracks} aria-hidden="true" focusable="false">
      {tracks.map((track) => (
        <g key={track.id} data-line={track.line} data-form={track.form} data-dim={track.isDim}>
          <path d={track.path} className={styles.track} />
          {track.form === 'level' ? <path d={track.path} className={styles.hollow} /> : null}
          {track.arrow ? <path d={track.arrow} className={styles.arrow} /> : null}
        </g>
      ))}
    </svg>
  );
}
