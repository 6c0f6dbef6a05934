import type { Sheet } from '../../core/plan/sheet';
import { useWords } from '../../i18n/useWords';
import { useQuestionWords } from '../../parts/coach/useQuestionWords';
import styles from './Parts.module.css';

const START = ['place', 'look', 'money', 'time', 'after'] as const;

/** The reader's questions, each with room for an answer; good ones to begin with when there are none. */
export function QuestionsPart({ sheet: { questions, moreQuestions } }: { sheet: Sheet }) {
  const { t } = useWords();
  const wordsOf = useQuestionWords();
  if (questions === null) return null;
  const own = questions.flatMap((question) => {
    const words = wordsOf(question);
    return words === null ? [] : [{ id: question.id, words: words.text, whom: words.whom }];
  });
  const shown = own.length > 0 ? own : START.map((id) => ({ id, words: t(`sheet.questions.start.${id}`), whom: null }));
  return (
    <section aria-labelledby="blad-vragen" className={styles.part}>
      <h2 id="blad-vragen">{t('sheet.questions.title')}</h2>
      {own.length === 0 ? <p className={styles.more}>{t('sheet.questions.general')}</p> : null}
      <ol className={styles.questions}>
        {shown.map(({ id, words, whom }) => (
          <li key={id} className={styles.own}>
            <bdi>{words}</bdi>
            {whom === null ? null : <span className={styles.more}> ({whom})</span>}
          </li>
        ))}
      </ol>
      {moreQuestions > 0 ? <p className={styles.more}>{t('sheet.questions.more', { count: moreQuestions })}</p> : null}
    </section>
  );
}
