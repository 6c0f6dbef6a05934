import type { ReactNode } from 'react';
import styles from './Section.module.css';

type Props = {
  /** Anchor in the address; part of shared links, so it never changes. */
  id: string;
  title: ReactNode;
  children: ReactNode;
};

/** A part of the page under a heading that one can jump to. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
