import type { Sheet } from '../../core/plan/sheet';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import styles from './Parts.module.css';

/** What was agreed, with dates; and lines for what is agreed in the talk itself. */
export function ActionsPart({ sheet: { actions, moreActions } }: { sheet: Sheet }) {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="blad-afspraken" className={styles.part}>
      <h2 id="blad-afspraken">{t('sheet.actions.title')}</h2>
      {actions.length > 0 ? (
        <ul role="list" className={styles.actions}>
          {actions.map(({ id, text, due, done }) => (
            <li key={id} className={styles.action}>
              <span className={styles.box} data-done={done} aria-hidden="true" />
              <span className={styles.own}>
                <bdi>{text}</bdi>
                {due ? (
                  <span className={styles.due}> {t('sheet.actions.due', { date: formatDate(due, language) })}</span>
                ) : null}
                {done ? <span className={styles.due}> ({t('sheet.actions.done')})</span> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {moreActions > 0 ? <p className={styles.more}>{t('sheet.actions.more', { count: moreActions })}</p> : null}
      <div className={styles.hand} aria-hidden="true">
        {(['what', 'who', 'when'] as const).map((column) => (
          <span key={column} className={styles.column}>
            {t(`sheet.actions.${column}`)}
            <span className={styles.line} />
            <span className={styles.line} />
          </span>
        ))}
      </div>
    </section>
  );
}
