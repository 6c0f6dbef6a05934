import { keptWays } from '../../core/coach/keptWays';
import { useWords } from '../../i18n/useWords';
import { myRoleOf } from '../../parts/plan/rolesNow';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { AppLink } from '../../ui/AppLink';
import { comparedRoles } from './comparedRoles';
import styles from './Doors.module.css';

/** The other views, from inside the talk; each of them shows the way back at the top. */
export function Doors() {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const own = myRoleOf(graph, plan);
  const kept = keptWays(graph, plan, own);
  const compared = comparedRoles(own, kept);
  const goal = compared[1];
  return (
    <section aria-labelledby="doors" className={`${styles.doors} no-print`}>
      <h2 id="doors">{t('coach.doors.title')}</h2>
      <p className={styles.text}>{t('coach.doors.text')}</p>
      <ul role="list">
        {own ? (
          <li>
            <AppLink to={paths.role(own.id)}>{t('coach.doors.role', { name: pick(own.name) })}</AppLink>
          </li>
        ) : null}
        <li>
          <AppLink to={paths.options(own?.id)}>{t('coach.doors.options')}</AppLink>
        </li>
        <li>
          <AppLink to={paths.route(own?.id, goal?.id)}>{t('coach.doors.route')}</AppLink>
        </li>
        <li>
          <AppLink to={own ? paths.from(own.id) : paths.drawnMap()}>{t('coach.doors.map')}</AppLink>
        </li>
        {compared.length > 1 ? (
          <li>
            <AppLink to={paths.compare(...compared.map(({ id }) => id))}>{t('coach.doors.compare')}</AppLink>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
