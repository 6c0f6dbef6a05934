import type { Area } from '../../core/lenses/areas';
import { type Forecast, forecastSeries } from '../../core/lenses/forecasts';
import type { FactFile, SourceFile } from '../../core/model/data';
import { formatDate, formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Evidence } from '../../ui/Evidence';
import styles from './RegionScreen.module.css';

type Props = {
  facts: readonly (FactFile & { readonly region: string })[];
  areas: Readonly<Record<string, Area>>;
  /** Null: the whole area. */
  region: string | null;
  sourceList: Readonly<Record<string, SourceFile>>;
};

const nation = (id: string): number => (id === 'nederland' ? 1 : 0);

/** How many people will be missing, each forecast with the day it was made and the year it is about. */
export function Forecasts({ facts, areas, region, sourceList }: Props) {
  const { t, pick } = useWords();
  const { sectors } = useNetwork().graph.vocabulary;
  const here = facts.filter((fact) => region === null || areas[fact.region]?.covers.includes(region));
  const size = (id: string) => areas[id]?.covers.length ?? 0;
  // Nearest first: the working area before the whole country, which covers as many regions of the map.
  const near = [...here].sort((a, b) => size(a.region) - size(b.region) || nation(a.region) - nation(b.region));
  const series = forecastSeries(near);
  return (
    <section aria-labelledby="verwacht" className={styles.part}>
      <h2 id="verwacht">{t('regionPage.expected')}</h2>
      <p>{t(series.length > 0 ? 'regionPage.expectedHow' : 'regionPage.noExpected')}</p>
      {series.map(({ region: area, sector, forecasts, disagrees }) => {
        const term = sectors.find(({ id }) => id === sector);
        const about = [pick(areas[area]?.name ?? { nl: area, en: area }), term ? pick(term) : t('regionPage.allCare')];
        return (
          <div key={`${area} ${sector}`} className={styles.series}>
            <h3>{t('regionPage.about', { area: about[0], sector: about[1] })}</h3>
            {disagrees ? <p>{t('regionPage.differ', { count: forecasts.length })}</p> : null}
            <ul role="list" className={styles.forecasts}>
              {forecasts.map((forecast) => (
                <One key={forecast.id} forecast={forecast} sourceList={sourceList} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function One({ forecast, sourceList }: { forecast: Forecast; sourceList: Props['sourceList'] }) {
  const { t, pick, language } = useWords();
  return (
    <li className={styles.forecast}>
      <p className={`${styles.number} numbers`}>{formatNumber(forecast.value, language)}</p>
      <p className={styles.when}>
        {t('regionPage.forMade', { year: forecast.forYear, date: formatDate(forecast.asOf, language) })}
      </p>
      <p className={styles.text}>{pick(forecast.text)}</p>
      <div className={styles.text}>
        <Evidence {...forecast} sourceList={sourceList} of={pick(forecast.text)} at={`cijfer/${forecast.id}`} />
      </div>
    </li>
  );
}
