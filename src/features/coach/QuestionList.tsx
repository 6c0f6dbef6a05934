import { useRef, useState } from 'react';
import type { PlanQuestion } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { useQuestionWords } from '../../parts/coach/useQuestionWords';
import { changePlan } from '../../state/plan/changePlan';
import { Button } from '../../ui/Button';
import styles from './Questions.module.css';

type Props = {
  questions: readonly PlanQuestion[];
  /** The last one was taken away: focus has to go elsewhere. */
  onGone: () => void;
};

/** Chosen questions that can be taken away; focus goes to the next one. */
export function QuestionList({ questions, onGone }: Props) {
  const { t } = useWords();
  const words = useQuestionWords();
  const [isLost, setLost] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  if (questions.length === 0) return null;
  const remove = (id: string, index: number) =>
    changePlan({ remove: { kind: 'question', id } }).then(
      () => {
        setLost(false);
        const buttons = list.current?.querySelectorAll('button') ?? [];
        const next = buttons[Math.min(index, buttons.length - 1)];
        if (next) next.focus();
        else onGone();
      },
      () => setLost(true),
    );
  return (
    <>
      <ul role="list" ref={list} className={styles.picks}>
        {questions.map((question, index) => {
          const told = words(question);
          const text = told?.text ?? question.id;
          return (
            <li key={question.id} className={styles.owned}>
              <span dir="auto">
                {text}
                {told?.whom ? (
                  <span className={styles.whom}>{t('coach.questions.at', { whom: told.whom })}</span>
                ) : null}
              </span>
              <Button look="quiet" onClick={() => void remove(question.id, index)}>
                <span aria-hidden="true">{t('coach.questions.remove')}</span>
                <span className="visually-hidden">{t('coach.questions.removeLabel', { text })}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <p role="status" className={styles.said}>
        {isLost ? t('plan.situation.notKept') : ''}
      </p>
    </>
  );
}
