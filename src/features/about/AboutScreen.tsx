import { formatDate, formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { OfflineSection } from '../../parts/offline/OfflineSection';
import { paths } from '../../state/address/paths';
import { useHashTarget } from '../../state/address/useHashTarget';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { Contents } from './Contents';
import { Lead } from './Lead';
import { Line, Stop } from './Stop';

/** What this map is and is not, who made it, and how three kinds of readers use it. */
export default function AboutScreen() {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  useHashTarget();
  const number = (value: number) => formatNumber(value, language);
  const roles = graph.roles.filter((role) => role.kind !== 'origin').length;
  const estimates = graph.steps.filter((step) => step.confidence === 'estimate').length;
  const sections = [
    { id: 'wat', title: t('about.about.what') },
    { id: 'wat-niet', title: t('about.about.isNot') },
    { id: 'wie', title: t('about.about.who') },
    { id: 'alleen', title: t('about.about.alone') },
    { id: 'begeleiden', title: t('about.about.coach') },
    { id: 'werkgevers', title: t('about.about.employers') },
    { id: 'fouten', title: t('about.about.wrong') },
    { id: 'zonder-internet', title: t('offline.title') },
  ];
  return (
    <Page title={t('about.about.title')} heading={t('about.about.heading')} width="reading">
      <Lead>{t('about.about.lead')}</Lead>
      <Contents items={sections} />
      <Line line="verpleging">
        <Stop id="wat" title={t('about.about.what')}>
          <p>{t('about.about.isArea')}</p>
          <p>{t('about.about.isText', { roles: number(roles), steps: number(graph.steps.length) })}</p>
          <p>{t('about.about.isEach')}</p>
        </Stop>
        <Stop id="wat-niet" title={t('about.about.isNot')}>
          <ul>
            <li>{t('about.about.notVacancies')}</li>
            <li>{t('about.about.notPromise')}</li>
            <li>{t('lens.notHealth')}</li>
            <li>{t('about.about.notAdvice')}</li>
          </ul>
        </Stop>
        <Stop id="wie" title={t('about.about.who')}>
          <p>{t('about.about.whoIdea')}</p>
          <p>{t('about.about.whoPillars')}</p>
          <p>{t('about.about.whoNow')}</p>
          <AppLink to={paths.licences()}>{t('about.licences.link')}</AppLink>
        </Stop>
        <Stop id="alleen" title={t('about.about.alone')}>
          <ol>
            <li>{t('about.about.alone1')}</li>
            <li>{t('about.about.alone2')}</li>
            <li>{t('about.about.alone3')}</li>
            <li>{t('about.about.alone4')}</li>
          </ol>
          <AppLink to={paths.start()}>{t('about.about.aloneStart')}</AppLink>
          <AppLink to={paths.learning()}>{t('about.about.toLearning')}</AppLink>
        </Stop>
        <Stop id="begeleiden" title={t('about.about.coach')}>
          <p>{t('about.about.coachIntro')}</p>
          <ol>
            <li>{t('about.about.coach1')}</li>
            <li>{t('about.about.coach2')}</li>
            <li>{t('about.about.coach3')}</li>
            <li>{t('about.about.coach4')}</li>
          </ol>
          <p>{t('about.about.coachShared')}</p>
          <AppLink to={paths.options()}>{t('about.about.coachStart')}</AppLink>
        </Stop>
        <Stop id="werkgevers" title={t('about.about.employers')}>
          <p>{t('about.about.employersFind')}</p>
          <p>{t('about.about.employersUse')}</p>
          <p>
            <AppLink to={`${paths.list()}&fysiek=zwaar,zeer-zwaar&doorgroei=weinig,einde&lens=fysiek`}>
              {t('about.about.employersFilter')}
            </AppLink>
          </p>
          <p>{t('about.about.employersWrong')}</p>
          <AppLink to={paths.report()}>{t('about.about.toReport')}</AppLink>
          <AppLink to={paths.list()}>{t('about.about.employersList')}</AppLink>
          <AppLink to={paths.themes()}>{t('about.about.employersThemes')}</AppLink>
        </Stop>
        <Stop id="fouten" title={t('about.about.wrong')}>
          <ul>
            <li>
              {t('about.about.wrongEstimates', {
                estimates: number(estimates),
                total: number(graph.steps.length),
              })}
            </li>
            <li>{t('about.about.wrongOld')}</li>
            <li>{t('about.about.wrongArea')}</li>
            <li>{t('about.about.wrongEmployers')}</li>
            <li>{t('about.about.wrongMissing')}</li>
          </ul>
          <p>{t('about.about.version', { version: graph.dataVersion, date: formatDate(graph.dataDate, language) })}</p>
          <AppLink to={paths.report()}>{t('about.about.toReport')}</AppLink>
          <AppLink to={paths.changes()}>{t('about.about.toChanges')}</AppLink>
          <AppLink to={paths.sources()}>{t('about.about.toSources')}</AppLink>
          <AppLink to={paths.glossary()}>{t('about.about.toGlossary')}</AppLink>
        </Stop>
        <Stop id="zonder-internet" title={t('offline.title')}>
          <OfflineSection />
        </Stop>
      </Line>
    </Page>
  );
}
