import { useWords } from '../../i18n/useWords';
import { useHashTarget } from '../../state/address/useHashTarget';
import { Page } from '../../ui/Page';
import { Lead } from './Lead';
import { Line, Stop } from './Stop';

/** Accessibility statement: what was built and checked, what was not, what is missing. Update it at every release. */
export default function AccessibilityScreen() {
  const { t, language } = useWords();
  useHashTarget();
  const plainPage = language === 'nl' ? 'functies.html' : 'roles.html';
  return (
    <Page title={t('about.access.title')} heading={t('about.access.heading')} width="reading">
      <Lead>{t('about.access.lead')}</Lead>
      <Line line="begeleiding">
        <Stop id="status" title={t('about.access.status')}>
          <ul>
            <li>{t('about.access.statusBuilt')}</li>
            <li>{t('about.access.statusChecked')}</li>
            <li>{t('about.access.statusNotYet')}</li>
            <li>{t('about.access.statusClaim')}</li>
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
          <ul>
            <li>{t('about.access.missingMap')}</li>
            <li>{t('about.access.missingSpoken')}</li>
            <li>{t('about.access.missingNames')}</li>
            <li>{t('about.access.missingLinks')}</li>
          </ul>
        </Stop>
        <Stop id="melden" title={t('about.access.report')}>
          <p>{t('about.access.reportText')}</p>
        </Stop>
      </Line>
    </Page>
  );
}
