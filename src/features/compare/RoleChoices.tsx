import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './Choices.module.css';

type Props = {
  roles: readonly Role[];
  to: (role: Role) => string;
  /** What is said below the name; the function group by itself. */
  small?: (role: Role) => string;
  /** Which of them is the reader's own. */
  mine?: Role | null;
};

/** Roles as stations, each one tap away. */
export function RoleChoices({ roles, to, small, mine = null }: Props) {
  const { pick } = useWords();
  const { groups } = useNetwork().graph.vocabulary;
  if (roles.length === 0) return null;
  const groupOf = (role: Role): string => {
    const group = groups.find((term) => term.id === role.group);
    return group ? pick(group) : '';
  };
  return (
    <ul role="list" className={styles.list}>
      {roles.map((role) => (
        <li key={role.id}>
          <AppLink to={to(role)} className={styles.link}>
            <Station line={role === mine ? 'here' : role.group} />
            <span className={styles.words}>
              <strong>{pick(role.name)}</strong>
              <span className={styles.small}>{(small ?? groupOf)(role)}</span>
            </span>
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
