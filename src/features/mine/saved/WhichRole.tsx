import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import styles from './Saved.module.css';

type Props = { roles: readonly Role[]; onChoose: (id: string) => void };

/** A saved role that became several: the reader says which one they mean. */
export function WhichRole({ roles, onChoose }: Props) {
  const { t, pick } = useWords();
  return (
    <div className={styles.which}>
      <p>{t('mine.saved.split')}</p>
      <ul role="list" className={styles.choices}>
        {roles.map((role) => (
          <li key={role.id}>
            <Button look="quiet" onClick={() => onChoose(role.id)}>
              {pick(role.name)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
