import type { ReactNode } from 'react';
import styles from './Signal.module.css';

type Props = {
  /** cut: the line is broken, there is no internet; on: the line goes on, there is something new. */
  track: 'cut' | 'on';
  /** What is said; announced when it changes. Null: nothing, but the place from which it is announced stays. */
  text: ReactNode;
  children?: ReactNode;
};

/** A message beside a piece of line at the foot of the window: over the page, so that nothing moves. */
export function Signal({ track, text, children }: Props) {
  const isShown = text !== null;
  return (
    <div className={isShown ? styles.signal : undefined} data-track={track}>
      {isShown ? (
        <span className={styles.track} aria-hidden="true">
          <span className={styles.stop} />
        </span>
      ) : null}
      <div role="status" className={styles.text}>
        {text}
      </div>
      {isShown ? <div className={styles.actions}>{children}</div> : null}
    </div>
  );
}
