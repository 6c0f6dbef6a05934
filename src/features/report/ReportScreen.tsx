import { readFigureAt } from '../../core/evidence/figureAt';
import { useWords } from '../../i18n/useWords';
import { useAddress } from '../../state/address/useAddress';
import { useFigure } from '../../state/report/useFigure';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { FigureFacts } from './FigureFacts';
import { ReportForm } from './ReportForm';
import styles from './ReportScreen.module.css';
import { useReported } from './useReported';

/**
 * A report that a figure is wrong, or that something is missing. It is made on the device and sent by nobody but the
 * reader. The address names the figure at most; what one writes never gets into it.
 */
export default function ReportScreen() {
  const { t } = useWords();
  const { query } = useAddress();
  const asked = query.get('over');
  const place = readFigureAt(asked);
  const loaded = useFigure(place);
  const reported = useReported(place, loaded.status === 'ready' ? loaded.value : null);
  const isWaiting = place !== null && loaded.status === 'loading';
  const isLost = asked !== null && !reported && !isWaiting && loaded.status !== 'failed';
  const heading = t(place && !isLost ? 'report.headingFigure' : 'report.heading');
  return (
    <Page title={t('report.title')} heading={heading} width="reading">
      <p className={styles.lead}>{t('report.lead')}</p>
      {isLost ? <p role="status">{t('report.lost')}</p> : null}
      {place && loaded.status !== 'ready' ? (
        <LoadState state={loaded} loading={t('report.loading')} failed={t('report.failed')} />
      ) : null}
      {reported ? <FigureFacts reported={reported} /> : null}
      {isWaiting ? null : <ReportForm key={asked} reported={reported} about={query.get('soort')} />}
      <p className={styles.quiet}>{t('report.nothingSent')}</p>
    </Page>
  );
}
