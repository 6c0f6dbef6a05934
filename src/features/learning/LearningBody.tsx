import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useHashTarget } from '../../state/address/useHashTarget';
import type { LearningPage } from '../../state/useLearning';
import { EachAlone } from '../../ui/PartBoundary';
import { Contents } from './Contents';
import { Guides } from './Guides';
import styles from './Learning.module.css';
import { Money } from './Money';
import { Schools } from './Schools';

/** The page once its texts are there: only then can the browser go to the part that the address names. */
export function LearningBody({ page }: { page: LearningPage }) {
  const { t, language } = useWords();
  useHashTarget();
  const { trainings, employerPays, wageKept } = page.counts;
  return (
    <EachAlone>
      <p className={styles.lead}>
        {t('learning.lead', {
          employer: formatNumber(employerPays, language),
          total: formatNumber(trainings, language),
          kept: formatNumber(wageKept, language),
        })}
      </p>
      <p className={styles.ask}>{t('learning.ask')}</p>
      <Contents page={page} />
      <Guides page={page} />
      <Money page={page} />
      <Schools page={page} />
    </EachAlone>
  );
}
