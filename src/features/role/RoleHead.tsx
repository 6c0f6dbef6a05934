import { stepsFrom, stepsInto } from '../../core/graph/buildGraph';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { RolePlan } from '../../parts/plan/slots';
import { carry } from '../../state/address/carry';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import { useRoleWords } from './parts/useRoleWords';
import styles from './RoleHead.module.css';

/** The line that this station lies on, with its group, level and sectors in words. */
export function RoleBand({ role }: { role: Role }) {
  const { t } = useWords();
  const words = useRoleWords();
  const where = [role.kind === 'origin' ? '' : words.level(role), words.sectors(role).join(', ')].filter(Boolean);
  return (
    <div className={styles.band} data-line={role.group}>
      <p className={styles.sign} aria-hidden="true">
        <Station line={role.group} size="l" />
      </p>
      <p>
        <span className="visually-hidden">{t('role.where')}: </span>
        <strong>{words.group(role)}</strong>
        {where.map((each) => (
          <span key={each}> · {each}</span>
        ))}
      </p>
    </div>
  );
}

/** The ways on from this page. */
export function RoleActions({ role }: { role: Role }) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const { query } = useAddress();
  const mine = usePlan().about.role;
  // From where: the role that the reader came from, else their own.
  const from = [query.get('van'), mine].find((id) => id && id !== role.id) ?? undefined;
  const out = stepsFrom(graph, role).length > 0;
  const into = stepsInto(graph, role).length > 0;
  return (
    <>
      <p className={`${styles.actions} no-print`}>
        {out ? (
          <AppLink to={carry(paths.options(role.id), query)} className={styles.action} data-look="main">
            {t('role.stepsFromHere')}
          </AppLink>
        ) : null}
        {into ? (
          <AppLink
            to={carry(paths.route(from, role.id), query)}
            className={styles.action}
            data-look={out ? 'quiet' : 'main'}
          >
            {t('role.routeHere')}
          </AppLink>
        ) : null}
        <AppLink to={paths.onMap(role.id)} className={styles.action} data-look="quiet">
          {t('role.onMap')}
        </AppLink>
      </p>
      <RolePlan role={role} />
    </>
  );
}
