import { useWords } from '../../i18n/useWords';
import ErasePlan from '../../parts/plan/ErasePlan';
import { useHashTarget } from '../../state/address/useHashTarget';
import { useSharedComputer } from '../../state/plan/useSharedComputer';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Lead } from './Lead';
import { Line, Stop } from './Stop';

/** What this site knows and keeps: what the reader saves, choices in the address, an IP address at the host. */
export default function PrivacyScreen() {
  const { t } = useWords();
  const { on, turnOn } = useSharedComputer();
  useHashTarget();
  return (
    <Page title={t('about.privacy.title')} heading={t('about.privacy.heading')} width="reading">
      <Lead>{t('about.privacy.lead')}</Lead>
      <Line line="behandeling">
        <Stop id="apparaat" title={t('about.privacy.device')}>
          <p>{t('about.privacy.deviceText')}</p>
          <p>{t('about.privacy.deviceCopy')}</p>
          <p>{t('about.privacy.deviceLong')}</p>
        </Stop>
        <Stop id="wissen" title={t('about.privacy.eraseTitle')}>
          <ErasePlan />
        </Stop>
        <Stop id="adres" title={t('about.privacy.address')}>
          <p>{t('about.privacy.addressText')}</p>
          <p>{t('about.privacy.addressShare')}</p>
          <p>{t('about.privacy.addressServer')}</p>
        </Stop>
        <Stop id="anderen" title={t('about.privacy.elsewhere')}>
          <p>{t('about.privacy.elsewhereText')}</p>
        </Stop>
        <Stop id="levering" title={t('about.privacy.host')}>
          <p>{t('about.privacy.hostText')}</p>
        </Stop>
        <Stop id="gedeeld" title={t('about.privacy.shared')}>
          <p>{t('about.privacy.sharedText')}</p>
          <p>{t('about.privacy.sharedHistory')}</p>
          {on ? (
            <p>{t('about.privacy.sharedIsOn')}</p>
          ) : (
            <p>
              <Button look="quiet" onClick={turnOn}>
                {t('about.privacy.sharedTurnOn')}
              </Button>
            </p>
          )}
        </Stop>
        <Stop id="vragen" title={t('about.privacy.questions')}>
          <p>{t('about.privacy.questionsText')}</p>
        </Stop>
      </Line>
    </Page>
  );
}
