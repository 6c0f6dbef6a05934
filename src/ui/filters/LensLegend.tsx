import { bandBlocks } from '../../core/browse/bandBlocks';
import { BANDS, type Lens } from '../../core/browse/entries';
import { toggled } from '../../core/browse/filterRoles';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { AppLink } from '../AppLink';
import { Blocks } from '../Blocks';
import type { FilterView } from './filterView';
import styles from './LensLegend.module.css';
import type { Labels } from './useLabels';

type Props = {
  list: FilterView;
  lens: Lens;
  labels: Labels;
  /** Where the lens is explained. */
  methodPath?: string;
  /** In a small box over a drawing: tight rows in one column, without the line of help. */
  isCompact?: boolean;
};

/** The scale of the lens with how many roles stand in each part; choosing parts leaves only those. */
export function LensLegend({ list, lens, labels, methodPath, isCompact = false }: Props) {
  const { t, language } = useWords();
  const counts = list.counts[lens];
  const chosen = list.filters.chosen[lens];
  const bands = BANDS[lens].filter((band) => chosen.includes(band) || (counts.get(band) ?? 0) > 0);
  return (
    <div className={`${styles.legend} no-print`} data-compact={isCompact}>
      {isCompact ? null : (
        <p>
          {t(`filters.lensHelp.${lens}`)}{' '}
          {methodPath ? <AppLink to={methodPath}>{t('filters.lensMore')}</AppLink> : null}
        </p>
      )}
      <fieldset>
        <legend className="visually-hidden">
          {t(`lens.${lens}`)}: {t('filters.legend')}
        </legend>
        {bands.map((band) => {
          const count = counts.get(band) ?? 0;
          return (
            <label key={band} className={styles.band}>
              <input
                type="checkbox"
                name={lens}
                checked={chosen.includes(band)}
                onChange={() => list.choose(toggled(list.filters, lens, band))}
              />
              <span className={styles.text}>
                <Blocks count={bandBlocks(lens, band)} of={4} lens={lens} />
                <span className={styles.word}>{labels.option(lens, band)}</span>
              </span>
              <strong aria-hidden="true">{formatNumber(count, language)}</strong>
              <span className="visually-hidden">, {t('filters.optionCount', { count })}</span>
            </label>
          );
        })}
      </fieldset>
    </div>
  );
}
