import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import styles from './Print.module.css';
import type { ToldRow } from './told';

/** On paper nothing can be unfolded: what stays equal as one line, with the value of the own role. */
export function PrintEqual({ rows }: { rows: readonly ToldRow[] }) {
  const { t, language } = useWords();
  const told = rows.map(({ title, cells }) => {
    const word = cells[0]?.word;
    return word === undefined ? title : `${title}: ${word}`;
  });
  return (
    <p className={styles.only} aria-hidden="true">
      {t('compare.printEqual', { list: formatList(told, language) })}
    </p>
  );
}
