import { useState } from 'react';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import styles from './Saved.module.css';

type Props = { roles: readonly Role[]; onChoose: (id: string) => Promise<void> };

/** A saved role that became several: the reader says which one they mean. */
export function WhichRole({ roles, onChoose }: Props) {
  const { t, pick } = useWords();
  const [isLost, setLost] = useState(false);
  return (
    <div className={styles.which}>
      <p>{t('mine.saved.split')}</p>
      <ul role="list" className={styles.choices}>
        {roles.map((role) => (
          <li key={role.id}>
            <Button
              look="quiet"
              onClick={() =>
                onChoose(role.id).then(
                  () => setLost(false),
                  () => setLost(true),
                )
              }
            >
              {pick(role.name)}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{isLost ? t('plan.situation.notKept') : ''}</p>
    </div>
  );
}
