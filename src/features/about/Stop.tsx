import type { ReactNode } from 'react';
import { Track, TrackStop } from '../../ui/Track';
import styles from './Stop.module.css';

type Props = {
  /** Anchor of the section: part of shared addresses. */
  id: string;
  title: string;
  children: ReactNode;
};

/** The pages about the map: texts as stations on one line. */
export function Line({ line, children }: { line: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <Track line={line}>{children}</Track>
    </div>
  );
}

/** A section of such a page: a station on the line, its heading and its text. */
export function Stop({ id, title, children }: Props) {
  return (
    <TrackStop id={id} labelledBy={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <div className={styles.text}>{children}</div>
    </TrackStop>
  );
}
