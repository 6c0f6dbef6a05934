import { type FormEvent, useId, useRef, useState } from 'react';
import { fitText } from '../../core/plan/fitText';
import { PLAN_LIMITS } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { newId } from '../../parts/plan/newId';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import { Button } from '../../ui/Button';
import { QuestionList } from './QuestionList';
import styles from './Questions.module.css';

type Props = {
  /** What they belong to; nothing in particular when absent. */
  about?: string;
  /** Name of the field. */
  label: string;
  /** What stands above the field, when the name says more than that. */
  shown?: string;
};

/** Somebody's own questions about one thing, and a field for the next. */
export function OwnQuestions({ about, label, shown = label }: Props) {
  const { t } = useWords();
  const id = useId();
  const own = usePlan().questions.filter((question) => question.text !== undefined && question.about === about);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const line = fitText(text, PLAN_LIMITS.line);
    input.current?.focus();
    if (line === '') {
      setSaid(t('coach.questions.needsText'));
      return;
    }
    changePlan({ set: { kind: 'question', id: `own-${newId()}`, text: line, about } }).then(
      () => {
        setText('');
        setSaid(t('coach.questions.added', { text: line }));
      },
      () => setSaid(t('plan.situation.notKept')),
    );
  };
  return (
    <div className={styles.own}>
      <QuestionList questions={own} onGone={() => input.current?.focus()} />
      <form className={styles.form} onSubmit={add}>
        <label htmlFor={id}>
          <span aria-hidden="true">{shown}</span>
          <span className="visually-hidden">{label}</span>
        </label>
        <input
          id={id}
          ref={input}
          dir="auto"
          maxLength={PLAN_LIMITS.line}
          value={text}
          autoComplete="off"
          enterKeyHint="done"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" look="quiet">
          {t('coach.questions.add')}
        </Button>
      </form>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </div>
  );
}
