import type { ReactNode } from 'react';
import styles from './Rows.module.css';

/** Short facts under each other: word on the left, answer on the right; under each other when there is no room. */
export function Rows({ children }: { children: ReactNode }) {
  return <dl className={styles.rows}>{children}</dl>;
}

export function Row({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt>{term}</dt>
      <dd className="numbers">{children}</dd>
    </div>
  );
}
