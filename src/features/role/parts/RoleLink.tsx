import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { paths } from '../../../state/address/paths';
import { AppLink } from '../../../ui/AppLink';
import { Station } from '../../../ui/Station';
import styles from './RoleLink.module.css';

/** A role as a line in a list: its ring, its name, and small print beside it. */
export function RoleLink({ role, small }: { role: Role; small?: string | undefined }) {
  const { pick } = useWords();
  return (
    <span className={styles.line}>
      <Station line={role.group} size="s" />
      <span>
        <AppLink to={paths.role(role.id)}>{pick(role.name)}</AppLink>
        {small ? <span className={styles.small}>{small}</span> : null}
      </span>
    </span>
  );
}
