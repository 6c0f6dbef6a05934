import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './EmployerPage.module.css';

/** A role of the employer, with its level beside it. */
export function RoleLine({ role }: { role: Role }) {
  const { pick } = useWords();
  const level = useNetwork().graph.vocabulary.levels.find(({ id }) => id === role.level);
  return (
    <span className={styles.line}>
      <Station line={role.group} size="s" />
      <span>
        <AppLink to={paths.role(role.id)}>{pick(role.name)}</AppLink>{' '}
        {level ? <span className={styles.small}>{pick(level.short)}</span> : null}
      </span>
    </span>
  );
}
