import type { RegionFile } from '../../core/model/data';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import styles from './RegionScreen.module.css';

type Props = { regions: readonly Omit<RegionFile, '$schema'>[]; chosen: string | null };

/** Which places a region has, and what others mean by the same name. */
export function RegionCards({ regions, chosen }: Props) {
  const { t, pick, language } = useWords();
  const shown = regions.filter(({ id, kind }) => kind === 'region' && (chosen === null || id === chosen));
  return (
    <section aria-labelledby="gemeenten" className={styles.part}>
      <h2 id="gemeenten">{t('regionPage.places')}</h2>
      <ul role="list" className={styles.cards}>
        {shown.map((region) => (
          <li key={region.id} className={styles.card}>
            <h3>{pick(region.name)}</h3>
            <p lang="nl">{formatList(region.municipalities, language)}</p>
            {region.definition ? <p className={styles.quiet}>{pick(region.definition)}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
