import { bandBlocks } from '../../core/browse/bandBlocks';
import { LENSES, type RoleEntry } from '../../core/browse/entries';
import { Mark } from '../../ui/filters/Mark';
import styles from './RowMarks.module.css';
import type { RowWords } from './useRowWords';

type Props = { bands: RoleEntry['bands']; words: RowWords };

/** The three lenses as small marks; the row says them in words as well. */
export function RowMarks({ bands, words }: Props) {
  return (
    <span className={styles.marks} aria-hidden="true">
      {LENSES.map((lens) => (
        <span key={lens} className={styles.mark}>
          <span className={styles.name}>{words.t(`lens.${lens}`)}</span>
          <Mark lens={lens} count={bandBlocks(lens, bands[lens])} />
        </span>
      ))}
    </span>
  );
}
