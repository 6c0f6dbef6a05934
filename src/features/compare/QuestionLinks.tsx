import { QUESTIONS, type TableRow } from '../../core/compare/compareTable';
import { useWords } from '../../i18n/useWords';
import styles from './QuestionLinks.module.css';
import { anchorOf } from './questionAnchor';

/** The questions of the table, to go to at once: on a phone the table is long. */
export function QuestionLinks({ rows }: { rows: readonly TableRow[] }) {
  const { t } = useWords();
  const asked = QUESTIONS.filter((question) => rows.some((row) => row.question === question));
  if (asked.length < 2) return null;
  return (
    <nav aria-label={t('compare.questions')} className="no-print">
      <ul role="list" className={styles.links}>
        {asked.map((question) => (
          <li key={question}>
            <a href={`#${anchorOf(question)}`}>{t(`compare.jump.${question}`)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
