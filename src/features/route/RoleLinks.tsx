import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './RoleLinks.module.css';

type Props = {
  roles: readonly Role[];
  to: (role: Role) => string;
};

/** Roles as stations to go to. */
export function RoleLinks({ roles, to }: Props) {
  const { pick } = useWords();
  const { graph } = useNetwork();
  return (
    <ul role="list" className={styles.list}>
      {roles.map((role) => {
        const group = graph.vocabulary.groups.find((term) => term.id === role.group);
        return (
          <li key={role.id}>
            <AppLink to={to(role)} className={styles.link}>
              <Station line={role.group} />
              <span className={styles.words}>
                <strong>{pick(role.name)}</strong>
                {group ? <span className={styles.small}>{pick(group)}</span> : null}
              </span>
            </AppLink>
          </li>
        );
      })}
    </ul>
  );
}
