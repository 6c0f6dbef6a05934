import { useWords } from '../../i18n/useWords';
import styles from './Cites.module.css';

/** Numbers of sources after a sentence: "[2, 5]". */
export function Cites({ numbers }: { numbers: readonly number[] }) {
  const { t } = useWords();
  if (numbers.length === 0) return null;
  const list = runs(numbers).join(', ');
  return (
    <span className={`${styles.cites} numbers`}>
      <span aria-hidden="true"> [{list}]</span>
      <span className="visually-hidden"> ({t('sheet.steps.sources', { count: numbers.length, list })})</span>
    </span>
  );
}

/** Numbers in order, three or more in a row as "9–12". */
function runs(numbers: readonly number[]): string[] {
  const written: string[] = [];
  for (let i = 0; i < numbers.length; i += 1) {
    const from = i;
    while (numbers[i + 1] === (numbers[i] ?? 0) + 1) i += 1;
    if (i - from >= 2) written.push(`${numbers[from]}–${numbers[i]}`);
    else written.push(...numbers.slice(from, i + 1).map(String));
  }
  return written;
}
