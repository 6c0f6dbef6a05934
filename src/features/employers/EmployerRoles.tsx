import type { EmployerRoles as Roles } from '../../core/employers/rolesOf';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { MoreList } from '../../ui/MoreList';
import styles from './EmployerPage.module.css';
import { RoleLine } from './RoleLine';
import { useGroupNames } from './useGroupNames';

/** The largest groups first; the others on request. */
const GROUPS = 6;
const FIRST = 4;

type Props = { name: string; roles: Roles };

/** The roles at an employer by function group: what it confirmed itself, and what follows from its branch, kept apart. */
export function EmployerRoles({ name, roles: { confirmed, likely } }: Props) {
  const { t } = useWords();
  return (
    <section aria-labelledby="functies" className={styles.part}>
      <h2 id="functies" tabIndex={-1}>
        {t('employers.roles.title', { name, count: confirmed.length + likely.length })}
      </h2>
      {confirmed.length > 0 ? (
        <div className={styles.sure}>
          <h3>{t('employers.roles.confirmed', { name, count: confirmed.length })}</h3>
          <Groups roles={confirmed} of={t('employers.roles.ofConfirmed')} />
        </div>
      ) : (
        <p className={styles.none}>{t('employers.roles.noneConfirmed', { name })}</p>
      )}
      {likely.length > 0 ? (
        <div className={styles.likely}>
          <h3>{t('employers.roles.likely', { count: likely.length })}</h3>
          <p>{t('employers.roles.likelyWhy')}</p>
          <Groups roles={likely} of={t('employers.roles.ofLikely')} />
        </div>
      ) : null}
    </section>
  );
}

function Groups({ roles, of }: { roles: readonly Role[]; of: string }) {
  const { language } = useWords();
  const { groups } = useNetwork().graph.vocabulary;
  const names = useGroupNames();
  const lists = groups
    .map(({ id }) => ({ id, roles: roles.filter(({ group }) => group === id) }))
    .filter((each) => each.roles.length > 0)
    .sort((a, b) => b.roles.length - a.roles.length);
  return (
    <MoreList items={lists} first={GROUPS} keyOf={({ id }) => id} of={of} className={styles.groups}>
      {({ id, roles: list }) => (
        <div className={styles.group}>
          <h4>
            {names(id)} <span className="numbers">({list.length})</span>
          </h4>
          <MoreList
            items={list.toSorted(
              (a, b) => a.rank - b.rank || a.name[language].localeCompare(b.name[language], language),
            )}
            first={FIRST}
            keyOf={(role) => role.id}
            of={`${names(id)}, ${of}`}
            className={styles.lines}
          >
            {(role) => <RoleLine role={role} />}
          </MoreList>
        </div>
      )}
    </MoreList>
  );
}
