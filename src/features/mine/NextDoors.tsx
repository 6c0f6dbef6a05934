import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords';
import { myRoleOf } from '../../parts/plan/rolesNow';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { AppLink } from '../../ui/AppLink';
import styles from './NextDoors.module.css';

/** What to do first, as long as nothing has been saved: three doors, one tap each. */
export function NextDoors() {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  if (plan.roles.length + plan.routes.length + plan.stays.length > 0) return null;
  const role = myRoleOf(graph, plan);
  if (!role)
    return (
      <Doors title={t('mine.doors.start')}>
        <Door title={<a href="#situatie">{t('mine.doors.role')}</a>}>{t('mine.doors.roleText')}</Door>
        <Door title={<AppLink to={paths.map()}>{t('mine.doors.look')}</AppLink>}>{t('mine.doors.lookText')}</Door>
        <Door title={<a href="#acties">{t('mine.doors.action')}</a>}>{t('mine.doors.actionText')}</Door>
      </Doors>
    );
  const name = pick(role.name);
  return (
    <Doors title={t('mine.doors.next')}>
      <Door title={<AppLink to={paths.options(role.id)}>{t('mine.doors.steps', { name })}</AppLink>}>
        {t('mine.doors.stepsText')}
      </Door>
      {plan.wishes.size === 0 ? (
        <Door title={<a href="#wensen">{t('mine.doors.wishes')}</a>}>{t('mine.doors.wishesText')}</Door>
      ) : (
        <Door title={<AppLink to={paths.route(role.id)}>{t('mine.doors.route')}</AppLink>}>
          {t('mine.doors.routeText')}
        </Door>
      )}
      {plan.actions.length === 0 ? (
        <Door title={<a href="#acties">{t('mine.doors.action')}</a>}>{t('mine.doors.actionText')}</Door>
      ) : (
        <Door title={<AppLink to={paths.from(role.id)}>{t('mine.doors.map')}</AppLink>}>{t('mine.doors.mapText')}</Door>
      )}
    </Doors>
  );
}

const Doors = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className={`${styles.doors} no-print`}>
    <p className={styles.title}>{title}</p>
    <ol role="list">{children}</ol>
  </div>
);

const Door = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <li>
    <p className={styles.door}>{title}</p>
    <p className={styles.quiet}>{children}</p>
  </li>
);
