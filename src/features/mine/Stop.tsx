import type { ReactNode } from 'react';
import { TrackStop } from '../../ui/Track';
import styles from './MineScreen.module.css';

type Props = {
  /** Anchor of the stop: part of shared addresses. */
  id: string;
  title: string;
  children: ReactNode;
};

/** One part of the plan: a station on the reader's track, its heading and what belongs to it. */
export function Stop({ id, title, children }: Props) {
  return (
    <TrackStop id={id} labelledBy={`${id}-titel`}>
      <h2 id={`${id}-titel`} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </TrackStop>
  );
}
