import { LENSES } from '../../core/browse/entries';
import { useWords } from '../../i18n/useWords';
import type { FilterView } from './filterView';
import styles from './LensChoice.module.css';

type Props = {
  list: FilterView;
  /** In a small box over a drawing: no visible title, tighter. */
  isCompact?: boolean;
};

/** What the list is ordered by: function groups, or one of the three lenses. */
export function LensChoice({ list, isCompact = false }: Props) {
  const { t } = useWords();
  const choices = [null, ...LENSES] as const;
  return (
    <fieldset className={`${styles.choice} no-print`} data-compact={isCompact}>
      <legend className={isCompact ? 'visually-hidden' : undefined}>{t('filters.sort')}</legend>
      <div className={styles.row}>
        {choices.map((lens) => (
          <label key={lens ?? 'group'} className={styles.segment} data-lens={lens ?? 'group'}>
            <input
              type="radio"
              name="lens"
              className="visually-hidden"
              checked={list.lens === lens}
              onChange={() => list.look(lens)}
            />
            {lens ? t(`lens.${lens}`) : t('filters.byGroup')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
