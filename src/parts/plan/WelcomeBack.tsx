import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useMyRole } from '../../state/plan/useMyRole';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './WelcomeBack.module.css';

/** One quiet row for who was here before: on from one's own role, or to one's plan. */
export default function WelcomeBack() {
  const { t, pick } = useWords();
  const mine = useMyRole();
  return (
    <p className={styles.row}>
      <Station line="here" size="s" />
      <span>
        {mine ? t('plan.feeding.youAre', { name: pick(mine.name) }) : t('plan.feeding.welcome')}{' '}
        <span className={styles.links}>
          {mine ? <AppLink to={paths.options(mine.id)}>{t('plan.feeding.mySteps')}</AppLink> : null}
          <AppLink to={paths.mine()}>{t('plan.title')}</AppLink>
        </span>
      </span>
    </p>
  );
}
