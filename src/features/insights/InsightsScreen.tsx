import { useMemo } from 'react';
import { roleEntries } from '../../core/browse/entries';
import { jobsOf } from '../../core/insights/jobs';
import { reachFrom } from '../../core/insights/reach';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { EachAlone } from '../../ui/PartBoundary';
import { Both } from './Both';
import { Bridges } from './Bridges';
import { Coverage } from './Coverage';
import { Ends } from './Ends';
import { Insight } from './Insight';
import styles from './InsightsScreen.module.css';
import { Out } from './Out';
import { Scarce } from './Scarce';
import { Trainings } from './Trainings';
import { useWarmed } from './useWarmed';

/** What the map shows when all roles are looked at together, for people who make plans for many. */
export default function InsightsScreen() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const jobs = useMemo(() => jobsOf(graph), [graph]);
  const entries = useMemo(() => roleEntries(graph), [graph]);
  const isReachKnown = useWarmed(jobs, (job) => reachFrom(graph, job));
  const isGrowthKnown = useWarmed(entries, (entry) => entry.growth);
  const parts = [
    { id: 'zwaar-en-schaars', nav: t('insights.both.nav') },
    { id: 'wegen-uit-zwaar-werk', nav: t('insights.out.nav') },
    { id: 'eindes-en-springplanken', nav: t('insights.ends.nav') },
    { id: 'bruggen', nav: t('insights.bridges.nav') },
    { id: 'opleidingen', nav: t('insights.trainings.nav') },
    { id: 'schaars-werk', nav: t('insights.scarce.nav') },
    { id: 'gegevens', nav: t('insights.data.nav') },
  ];
  return (
    <Page title={t('insights.title')} heading={t('insights.heading')} width="reading">
      <p className={styles.lead}>{t('insights.lead')}</p>
      <p>
        {t('insights.whole')} <AppLink to={paths.monitor()}>{t('insights.toMonitor')}</AppLink>.
      </p>
      <nav aria-label={t('insights.contents')} className="no-print">
        <ol className={styles.contents}>
          {parts.map(({ id, nav }) => (
            <li key={id}>
              <a href={`#${id}`}>{nav}</a>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.insights}>
        <EachAlone>
          <Both />
          {isReachKnown ? (
            <Out />
          ) : (
            <Counting id="wegen-uit-zwaar-werk" title={t('insights.out.nav')} how={t('insights.out.how')} />
          )}
          {isGrowthKnown ? (
            <Ends />
          ) : (
            <Counting id="eindes-en-springplanken" title={t('insights.ends.nav')} how={t('insights.ends.how')} />
          )}
          <Bridges />
          <Trainings />
          {isReachKnown ? (
            <Scarce />
          ) : (
            <Counting id="schaars-werk" title={t('insights.scarce.nav')} how={t('insights.scarce.how')} />
          )}
          <Coverage />
        </EachAlone>
      </div>
      <p className={styles.quiet}>
        {t('insights.csvForm')} <AppLink to={paths.sources()}>{t('insights.toMethods')}</AppLink>.
      </p>
    </Page>
  );
}

function Counting(props: { id: string; title: string; how: string }) {
  const { t } = useWords();
  return (
    <Insight {...props}>
      <p>{t('insights.counting')}</p>
    </Insight>
  );
}
