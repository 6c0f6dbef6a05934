import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { AppLink } from '../../ui/AppLink';
import styles from './RouteScreen.module.css';
import { StayCard } from './StayCard';
import type { RouteQuestionInAddress } from './useRouteQuestion';

type Props = { role: Role; question: RouteQuestionInAddress };

/** From a role to itself: that is staying, which is a choice too. */
export function RouteSame({ role, question }: Props) {
  const { t } = useWords();
  return (
    <section className={styles.section} data-line={role.group}>
      <p>{t('route.sameText')}</p>
      <StayCard heading="h2" />
      <p>
        <AppLink to={question.address({ to: '' }, '/stappen')}>{t('route.allSteps')}</AppLink>
      </p>
    </section>
  );
}
