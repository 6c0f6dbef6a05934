import { useWords } from '../../../i18n/useWords';
import styles from './Saved.module.css';

/** Take something out of the plan; it can be put back. */
export function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useWords();
  return (
    <button type="button" className={`${styles.plain} no-print`} onClick={onClick}>
      <span aria-hidden="true">{t('plan.actions.remove')}</span>
      <span className="visually-hidden">{t('plan.actions.removeLabel', { text: name })}</span>
    </button>
  );
}
