import { useWords } from '../i18n/useWords';
import styles from './Blocks.module.css';

type Props = {
  /** Filled blocks; null = unknown, drawn hatched. */
  count: number | null;
  of: number;
  lens: 'strain' | 'shortage' | 'growth';
  /** Leave the blocks out for screen readers when a word beside them says the same. */
  silent?: boolean;
};

/** A value as blocks: count and word carry it, colour only helps. */
export function Blocks({ count, of, lens, silent = true }: Props) {
  const { t } = useWords();
  const blocks = Array.from({ length: of }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row of equal blocks has no other identity
    <span key={i} className={styles.block} data-on={count !== null && i < count} data-unknown={count === null} />
  ));
  return (
    <span className={styles.blocks} data-lens={lens}>
      <span aria-hidden="true" className={styles.row}>
        {blocks}
      </span>
      {silent ? null : (
        <span className="visually-hidden">
          {count === null ? t('common.unknown') : t('lens.blocks', { count, of })}
        </span>
      )}
    </span>
  );
}
