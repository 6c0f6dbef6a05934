import type { ReactNode } from 'react';
import { Blocks } from '../../../ui/Blocks';
import styles from './Lens.module.css';

type Props = {
  name: string;
  lens: 'strain' | 'shortage' | 'growth';
  /** Filled blocks of four; null = unknown. */
  count: number | null;
  word: string;
  line: string;
  children?: ReactNode;
};

/** One lens: its name, blocks and a word as heading, one line, and what can be opened. */
export function LensRow({ name, lens, count, word, line, children }: Props) {
  return (
    <div className={styles.lens}>
      <h3 className={styles.head}>
        <span className={styles.name}>{name}</span> <Blocks count={count} of={4} lens={lens} />{' '}
        <span className={styles.word}>{word}</span>
      </h3>
      <p>{line}</p>
      {children}
    </div>
  );
}
