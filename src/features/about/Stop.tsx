import type { ReactNode } from 'react';
import { Station } from '../../ui/Station';
import styles from './Stop.module.css';

type Props = {
  /** Anchor of the section: part of shared addresses. */
  id: string;
  title: string;
  children: ReactNode;
};

/** The pages about the map: texts as stations on one line. This folder knows no other feature. */
export function Line({ line, children }: { line: string; children: ReactNode }) {
  return (
    <div className={styles.line} data-line={line}>
      {children}
    </div>
  );
}

/** A section of such a page: a station on the line, its heading and its text. */
export function Stop({ id, title, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.stop}>
      <span className={styles.station}>
        <Station line="" />
      </span>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <div className={styles.text}>{children}</div>
    </section>
  );
}
