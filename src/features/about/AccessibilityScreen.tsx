import { dataVersion } from 'virtual:dataset';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useHashTarget } from '../../state/address/useHashTarget';
import { Page } from '../../ui/Page';
import { Barriers } from './Barriers';
import { Lead } from './Lead';
import { ReportBarrier } from './ReportBarrier';
import { Line, Stop } from './Stop';

/** The day on which somebody last held every line of the statement against the site. */
const DRAWN_UP = '2026-11-29';

/**
 * Accessibility statement in the form that Dutch public bodies use: status, what it is about, how it was looked into,
 * known barriers, how to report one. Go over it at every release, together with docs/accessibility.md.
 */
export default function AccessibilityScreen() {
  const { t, language } = useWords();
  useHashTarget();
  const plainPage = language === 'nl' ? 'functies.html' : 'roles.html';
  return (
    <Page title={t('about.access.title')} heading={t('about.access.heading')} width="reading">
      <Lead>{t('about.access.lead')}</Lead>
      <Line line="begeleiding">
        <Stop id="status" title={t('about.access.status')}>
          <p>
            <strong>{t('about.access.statusPart')}</strong> {t('about.access.statusRules')}
          </p>
          <p>{t('about.access.statusWhy')}</p>
        </Stop>
        <Stop id="reikwijdte" title={t('about.access.scope')}>
          <ul>
            <li>{t('about.access.scopeSite')}</li>
            <li>{t('about.access.scopePieces')}</li>
            <li>{t('about.access.scopeNot')}</li>
          </ul>
        </Stop>
        <Stop id="onderzoek" title={t('about.access.checked')}>
          <ul>
            <li>{t('about.access.checkedPrograms')}</li>
            <li>{t('about.access.checkedKeys')}</li>
            <li>{t('about.access.checkedSight')}</li>
            <li>{t('about.access.checkedNotYet')}</li>
          </ul>
        </Stop>
        <Stop id="gemaakt" title={t('about.access.works')}>
          <ul>
            <li>{t('about.access.worksKeyboard')}</li>
            <li>{t('about.access.worksReader')}</li>
            <li>{t('about.access.worksZoom')}</li>
            <li>{t('about.access.worksDark')}</li>
            <li>{t('about.access.worksPlain')}</li>
            <li>
              {t('about.access.worksNoScript')}{' '}
              <a href={`${import.meta.env.BASE_URL}${plainPage}`}>{t('about.access.plainPage')}</a>.
            </li>
          </ul>
        </Stop>
        <Stop id="ontbreekt" title={t('about.access.missing')}>
          <Barriers />
        </Stop>
        <Stop id="melden" title={t('about.access.report')}>
          <ReportBarrier />
        </Stop>
        <Stop id="verklaring" title={t('about.access.made')}>
          <p>{t('about.access.madeDate', { date: formatDate(DRAWN_UP, language), version: dataVersion })}</p>
          <p>{t('about.access.madeForm')}</p>
          <p>{t('about.access.madeTable')}</p>
        </Stop>
      </Line>
    </Page>
  );
}
