import { chartsFor, MONITOR_TOPICS, newestYearOf } from '../../../core/insights/monitor';
import { useWords } from '../../../i18n/useWords';
import { paths } from '../../../state/address/paths';
import { type MonitorFile, useMonitor } from '../../../state/useInsights';
import { useSettings } from '../../../state/useSettings';
import { AppLink } from '../../../ui/AppLink';
import { LoadState } from '../../../ui/LoadState';
import { Page } from '../../../ui/Page';
import { RegionChoice } from '../../../ui/RegionChoice';
import { MonitorCard } from './MonitorCard';
import styles from './MonitorScreen.module.css';

/** The region's figures over time: many small charts, each with its own source, area and meaning. */
export default function MonitorScreen() {
  const { t } = useWords();
  const { region, regions, setRegion } = useSettings();
  const loaded = useMonitor();
  // The heading tells what there is, and may take a line more by then: nothing stands under it that would move.
  if (loaded.status !== 'ready')
    return (
      <Page title={t('monitor.title')} heading={t('monitor.title')}>
        <LoadState state={loaded} loading={t('common.loading')} failed={t('monitor.failed')} />
      </Page>
    );
  const charts = chartsFor(loaded.value.charts, loaded.value.areas, region?.id ?? null);
  const year = newestYearOf(charts);
  return (
    <Page
      title={t('monitor.title')}
      heading={year ? t('monitor.heading', { count: charts.length, year }) : t('monitor.title')}
    >
      <p className={styles.lead}>
        {t('monitor.lead')} {t('monitor.gaps')}
      </p>
      <RegionChoice region={region} regions={regions} onChange={setRegion} />
      <Topics file={loaded.value} charts={charts} />
      <ul role="list" className={`${styles.more} no-print`}>
        <li>
          <AppLink to={paths.insights()}>{t('monitor.toInsights')}</AppLink>
        </li>
        <li>
          <AppLink to={paths.region()}>{t('monitor.toRegion')}</AppLink>
        </li>
      </ul>
      <p className={styles.quiet}>{t('insights.csvForm')}</p>
    </Page>
  );
}

function Topics({ file, charts }: { file: MonitorFile; charts: MonitorFile['charts'] }) {
  const { t } = useWords();
  const contents = (
    <nav aria-label={t('monitor.contents')} className="no-print">
      <ul role="list" className={styles.contents}>
        {MONITOR_TOPICS.map((topic) => (
          <li key={topic}>
            <a href={`#${topic}`}>{t(`monitor.topic.${topic}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
  const topics = MONITOR_TOPICS.map((topic) => {
    const here = charts.filter((chart) => chart.topic === topic);
    return (
      <section key={topic} aria-labelledby={topic} className={styles.topic}>
        <h2 id={topic}>{t(`monitor.topic.${topic}`)}</h2>
        {here.length > 0 ? (
          <ul role="list" className={styles.charts}>
            {here.map((chart) => (
              <li key={chart.id} className={styles.card}>
                <MonitorCard chart={chart} file={file} />
              </li>
            ))}
          </ul>
        ) : (
          <p>{t('monitor.nothing')}</p>
        )}
      </section>
    );
  });
  return (
    <>
      {contents}
      {topics}
    </>
  );
}
