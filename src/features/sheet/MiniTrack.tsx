import styles from './MiniTrack.module.css';
import { PaperRings } from './PaperStation';

/** A route as a short line: one station per role, the goal at the end. Only a sign: the words stand beside it. */
export function MiniTrack({ steps, line }: { steps: number; line: string }) {
  // A long route stays beside the words.
  const gap = steps > 3 ? 26 : 40;
  const width = 24 + steps * gap;
  return (
    <svg
      viewBox={`0 0 ${width} 24`}
      aria-hidden="true"
      focusable="false"
      className={styles.track}
      width={width}
      height="24"
      data-line={line}
    >
      {steps > 0 ? <path d={`M12 12H${width - 12}`} className={styles.rail} /> : null}
      {Array.from({ length: steps + 1 }, (_, i) => (
        <PaperRings
          // biome-ignore lint/suspicious/noArrayIndexKey: stations of a fixed drawing have no other identity
          key={i}
          place={i === steps ? 'goal' : i === 0 ? 'start' : 'via'}
          x={12 + i * gap}
        />
      ))}
    </svg>
  );
}
