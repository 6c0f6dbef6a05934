import { useWords } from '../../i18n/useWords';
import { ActionList } from '../../parts/plan/ActionList';
import SharePlan from '../../parts/share/SharePlan';
import { paths } from '../../state/address/paths';
import { useSharedComputer } from '../../state/plan/useSharedComputer';
import { ButtonLink } from '../../ui/ButtonLink';
import styles from './Agreements.module.css';
import { NextClient } from './NextClient';
import { Summary } from './Summary';

/** Last stop: who does what by when, what was said in short, and how to take it along. */
export function Agreements() {
  const { t } = useWords();
  const computer = useSharedComputer();
  return (
    <div className={styles.parts}>
      <section aria-labelledby="actions" className={styles.part}>
        <h2 id="actions">{t('coach.agreements.actions')}</h2>
        <p className={styles.text}>{t('coach.agreements.actionsText')}</p>
        <ActionList />
      </section>
      <Summary />
      <section aria-labelledby="along" className={styles.part}>
        <h2 id="along">{t('coach.agreements.along')}</h2>
        <p className={styles.text}>{t('coach.agreements.sheetText')}</p>
        <div className={styles.doors}>
          <ButtonLink to={paths.sheet()}>{t('coach.agreements.sheet')}</ButtonLink>
          <ButtonLink look="quiet" to={paths.mine()}>
            {t('coach.agreements.mine')}
          </ButtonLink>
          <SharePlan />
        </div>
      </section>
      {computer.on ? <NextClient startAgain={computer.startAgain} /> : null}
    </div>
  );
}
