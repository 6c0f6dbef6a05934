import { useWords } from '../../i18n/useWords';
import styles from './Ways.module.css';

type Props = { name: string; checked: boolean; onChange: (on: boolean) => void };

/** Keep this possibility, or no longer. */
export function KeepBox({ name, checked, onChange }: Props) {
  const { t } = useWords();
  return (
    <label className={styles.keep}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span aria-hidden="true">{t('coach.ways.keep')}</span>
      <span className="visually-hidden">{t('coach.ways.keepLabel', { name })}</span>
    </label>
  );
}
