import { MOST_EMPLOYERS } from '../../core/employers/narrow';
import type { EmployerFile } from '../../core/model/data';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import styles from './ChosenBar.module.css';
import { ToAnswers } from './ToAnswers';

type Props = { employers: readonly EmployerFile[]; onClear: () => void };

/** What is chosen, and where to go with it; it stays in sight while the list scrolls. */
export function ChosenBar({ employers, onClear }: Props) {
  const { t, language } = useWords();
  const count = employers.length;
  return (
    <section className={`${styles.bar} no-print`} data-empty={count === 0} aria-label={t('employers.chosen.label')}>
      <p role="status">
        {count > 0 ? (
          <>
            <strong>{t('employers.chosen.count', { count, most: MOST_EMPLOYERS })}</strong>{' '}
            <span className={styles.names}>
              {formatList(
                employers.map(({ name }) => name),
                language,
              )}
            </span>
          </>
        ) : (
          t('employers.chosen.none', { most: MOST_EMPLOYERS })
        )}
      </p>
      {count > 0 ? (
        <div className={styles.ways}>
          <ToAnswers ids={employers.map(({ id }) => id)} isShort />
          <button type="button" className={styles.clear} onClick={onClear}>
            {t('employers.chosen.clear')}
          </button>
        </div>
      ) : null}
    </section>
  );
}
