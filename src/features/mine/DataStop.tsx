import { useWords } from '../../i18n/useWords';
import ErasePlan from '../../parts/plan/ErasePlan';
import { useKeptWhere } from '../../parts/plan/useKeptWhere';
import PlanFile from '../../parts/share/PlanFile';
import SharePlan from '../../parts/share/SharePlan';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import styles from './MineScreen.module.css';

/** Where the plan is kept, and what the reader can do with it as a whole. */
export function DataStop() {
  const { t } = useWords();
  const where = useKeptWhere();
  return (
    <div className={styles.data}>
      <p>{t(where === 'tab' ? 'mine.data.tab' : 'mine.data.device')}</p>
      <p>
        <AppLink to={paths.sheet()}>{t('mine.data.sheet')}</AppLink>
      </p>
      <SharePlan />
      <PlanFile />
      <ErasePlan />
      <p>
        <AppLink to={paths.privacy()}>{t('mine.data.privacy')}</AppLink>
      </p>
    </div>
  );
}
