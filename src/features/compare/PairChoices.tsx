import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './Choices.module.css';

type Props = { sets: readonly (readonly Role[])[]; to: (ids: readonly string[]) => string };

/** Comparisons to open at once: the roles as stations on one track, the first in the colour of "here". */
export function PairChoices({ sets, to }: Props) {
  const { pick } = useWords();
  return (
    <ul role="list" className={styles.list}>
      {sets.map((roles) => {
        const ids = roles.map((role) => role.id);
        return (
          <li key={ids.join(',')}>
            <AppLink to={to(ids)} className={styles.pair}>
              {roles.map((role, index) => (
                <span key={role.id} className={styles.end} data-line={roles[index + 1]?.group ?? role.group}>
                  <Station line={index === 0 ? 'here' : role.group} size={index === 0 ? 's' : 'm'} />
                  {index === 0 ? <span>{pick(role.name)}</span> : <strong>{pick(role.name)}</strong>}
                </span>
              ))}
            </AppLink>
          </li>
        );
      })}
    </ul>
  );
}
