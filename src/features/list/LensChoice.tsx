import { useWords } from '../../i18n/useWords';
import styles from './LensChoice.module.css';
import { LENSES } from './listEntries';
import type { List } from './useList';

type Props = { list: List };

/** What the list is ordered by: function groups, or one of the three lenses. */
export function LensChoice({ list }: Props) {
  const { t } = useWords();
  const choices = [null, ...LENSES] as const;
  return (
    <fieldset className={`${styles.choice} no-print`}>
      <legend>{t('list.sort')}</legend>
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
            {lens ? t(`lens.${lens}`) : t('list.byGroup')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
