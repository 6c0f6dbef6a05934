import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import { useSharedComputer, useStayShared } from '../../state/plan/useSharedComputer';
import { AskFirst } from './AskFirst';
import styles from './Keeping.module.css';

/** Under the header, on a computer that others use too: nothing is kept, and how to begin with the next client. */
export default function SharedComputerBar() {
  const { t } = useWords();
  const { isEmpty } = usePlan();
  const { turnOff, startAgain } = useSharedComputer();
  useStayShared();
  return (
    <section className={styles.shared} aria-label={t('plan.keeping.sharedLabel')}>
      <div className={styles.bar}>
        <p className={styles.sharedOn}>{t('plan.keeping.sharedOn')}</p>
        <AskFirst
          question={t('plan.keeping.nextAsk')}
          yes={t('plan.keeping.nextSure')}
          onYes={startAgain}
          asksNot={isEmpty}
        >
          {t('plan.keeping.next')}
        </AskFirst>
        <AskFirst question={t('plan.keeping.offAsk')} yes={t('plan.keeping.offSure')} onYes={turnOff} asksNot={isEmpty}>
          {t('plan.keeping.off')}
        </AskFirst>
        <details>
          <summary>{t('plan.keeping.sharedMore')}</summary>
          <p>{t('plan.keeping.sharedMoreText')}</p>
        </details>
      </div>
    </section>
  );
}
