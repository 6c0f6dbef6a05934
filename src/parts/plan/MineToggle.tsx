import { useWords } from '../../i18n/useWords';
import { useMyRole } from '../../state/plan/useMyRole';
import styles from './SaveButton.module.css';
import { SavedNote } from './SavedNote';
import { useSave } from './useSave';

/** Say that this is the reader's own role, or take that back. */
export default function MineToggle({ id }: { id: string }) {
  const { t } = useWords();
  const item = { kind: 'about', id: 'role', value: id } as const;
  const isMine = useMyRole()?.id === id;
  const { said, press } = useSave(item, isMine ? item : undefined);
  return (
    <div className={`${styles.save} no-print`}>
      <button
        type="button"
        className={styles.button}
        aria-pressed={isMine}
        data-on={isMine}
        onClick={() => void press()}
      >
        {t('plan.saving.mine')}
      </button>
      <SavedNote said={said} />
    </div>
  );
}
