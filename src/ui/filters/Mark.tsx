import type { Lens } from '../../core/browse/entries';
import styles from './Mark.module.css';

type Props = {
  lens: Lens;
  /** Filled blocks out of four; null = unknown, drawn hatched. */
  count: number | null;
  size?: 's' | 'l';
};

/** Four blocks in one element, for what `Blocks` draws elsewhere: a list of hundreds of rows cannot afford an element per block. */
export function Mark({ lens, count, size = 's' }: Props) {
  return <span className={styles.mark} data-lens={lens} data-size={size} data-count={count ?? 'unknown'} />;
}
