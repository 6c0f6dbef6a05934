import type { PlanItem } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import styles from './SaveButton.module.css';
import { SavedNote } from './SavedNote';
import { useSave } from './useSave';

type Props = {
  /** What to save. */
  item: PlanItem;
  /** How it stands in the plan now. */
  saved: PlanItem | undefined;
  /** What it is called, for who hears the button alone. */
  name: string;
};

/** Save something, or take it away again; the first time it tells where it is kept. */
export function SaveButton({ item, saved, name }: Props) {
  const { t } = useWords();
  const { said, press } = useSave(item, saved);
  return (
    <div className={`${styles.save} no-print`}>
      <button type="button" className={styles.button} data-on={saved !== undefined} onClick={() => void press()}>
        {t(saved ? 'plan.saving.saved' : 'plan.saving.save')}
        <span className="visually-hidden">{t(saved ? 'plan.saving.savedOf' : 'plan.saving.saveOf', { name })}</span>
      </button>
      <SavedNote said={said} />
    </div>
  );
}
