import type { ReactNode } from 'react';
import styles from './Lead.module.css';

/** The answer of a page in one or two sentences, right under its heading. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}
