import type { ReactNode } from 'react';
import { EachAlone } from './PartBoundary';
import { Station } from './Station';
import styles from './Track.module.css';

/** A vertical line in the colour of a function group, with stops on it: long pages as one track. */
export function Track({ line, children }: { line: string; children: ReactNode }) {
  return (
    <div className={styles.track} data-line={line}>
      {children}
    </div>
  );
}

type Props = {
  /** Anchor of the stop: part of shared addresses. */
  id: string;
  /** Id of the heading that names it as a region; left out where a page has so many stops that regions help nobody. */
  labelledBy?: string;
  children: ReactNode;
};

/** A stop on the track: its station, and its heading and text beside it. The last stop is where the line ends. */
export function TrackStop({ id, labelledBy, children }: Props) {
  return (
    <section id={id} aria-labelledby={labelledBy} className={styles.stop}>
      <span className={styles.station}>
        <Station line="" />
      </span>
      <EachAlone>{children}</EachAlone>
    </section>
  );
}
