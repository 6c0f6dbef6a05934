import { keyOf, type SavedStay } from '../../../core/plan/model';
import { useWords } from '../../../i18n/useWords';
import { usePlan } from '../../../state/plan/planStore';
import { Station } from '../../../ui/Station';
import { RemoveButton } from './RemoveButton';
import styles from './Saved.module.css';
import { SavedNote } from './SavedNote';

/** Ways of staying that the reader considers: staying is a choice like the others. */
export function SavedStays({ onRemove }: { onRemove: (item: SavedStay) => void }) {
  const { t } = useWords();
  const { stays } = usePlan();
  if (stays.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('mine.saved.stays')}</h3>
      <ul role="list" className={styles.list}>
        {[...stays].reverse().map((saved) => {
          const name = t(`mine.stay.${saved.id}`);
          return (
            <li key={saved.id} className={styles.item}>
              <article className={styles.card} data-saved={keyOf(saved)}>
                <div className={styles.head}>
                  <Station line="here" size="s" />
                  <h4>{name}</h4>
                  <RemoveButton name={name} onClick={() => onRemove(saved)} />
                </div>
                <SavedNote item={saved} name={name} />
              </article>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
