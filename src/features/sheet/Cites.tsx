import { useWords } from '../../i18n/useWords';
import styles from './Cites.module.css';

/** Numbers of sources after a sentence: "[2, 5]". */
export function Cites({ numbers }: { numbers: readonly number[] }) {
  const { t } = useWords();
  if (numbers.length === 0) return null;
  const list = numbers.join(', ');
  return (
    <span className={`${styles.cites} numbers`}>
      <span aria-hidden="true"> [{list}]</span>
      <span className="visually-hidden"> ({t('sheet.steps.sources', { count: numbers.length, list })})</span>
    </span>
  );
}
