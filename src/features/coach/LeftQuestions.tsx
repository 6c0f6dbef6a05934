import type { PlanQuestion } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { QuestionList } from './QuestionList';
import styles from './Questions.module.css';

/** Questions about what is kept no longer: they do not go along unseen. */
export function LeftQuestions({ questions }: { questions: readonly PlanQuestion[] }) {
  const { t } = useWords();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="left" className={styles.general}>
      <h2 id="left" tabIndex={-1}>
        {t('coach.questions.left')}
      </h2>
      <p>{t('coach.questions.leftText')}</p>
      <QuestionList questions={questions} onGone={() => document.getElementById('general')?.focus()} />
    </section>
  );
}
