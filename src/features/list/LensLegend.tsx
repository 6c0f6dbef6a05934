import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { Blocks } from '../../ui/Blocks';
import { bandBlocks } from './bandWords';
import { toggled } from './filterRoles';
import styles from './LensLegend.module.css';
import { LENS_WORDS } from './listAddress';
import { BANDS, type Lens } from './listEntries';
import type { Labels } from './useLabels';
import type { List } from './useList';

type Props = { list: List; lens: Lens; labels: Labels };

/** The scale of the lens with how many roles stand in each part; choosing parts leaves only those. */
export function LensLegend({ list, lens, labels }: Props) {
  const { t, language } = useWords();
  const counts = list.counts[lens];
  const chosen = list.filters.chosen[lens];
  const bands = BANDS[lens].filter((band) => chosen.includes(band) || (counts.get(band) ?? 0) > 0);
  return (
    <div className={`${styles.legend} no-print`}>
      <p>
        {t(`list.lensHelp.${lens}`)}{' '}
        <AppLink to={`${paths.sources()}#${LENS_WORDS[lens]}`}>{t('list.lensMore')}</AppLink>
      </p>
      <fieldset>
        <legend className="visually-hidden">
          {t(`lens.${lens}`)}: {t('list.legend')}
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
              <span className="visually-hidden">, {t('list.optionCount', { count })}</span>
            </label>
          );
        })}
      </fieldset>
    </div>
  );
}
