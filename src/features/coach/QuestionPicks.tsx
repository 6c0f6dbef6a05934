import { useState } from 'react';
import type { CoachQuestion } from '../../core/coach/questions';
import { useWords } from '../../i18n/useWords';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import { Fold } from '../../ui/Fold';
import styles from './Questions.module.css';
import { TickBox } from './TickBox';

type Props = {
  questions: readonly CoachQuestion[];
  /** What the chosen ones belong to. */
  about: string;
  name: string;
};

/** A few good questions are better than a long list; the others are folded. */
const FIRST = 5;

/** Questions to tick, the most important first, each with who can answer it. */
export function QuestionPicks({ questions, about, name }: Props) {
  const { t } = useWords();
  const plan = usePlan();
  const chosen = new Set(plan.questions.map(({ id }) => id));
  // What was chosen before stands in sight; what one ticks now stays where it is.
  const [before] = useState(chosen);
  const isFirst = ({ key }: CoachQuestion, index: number) => index < FIRST || before.has(key);
  const first = questions.filter(isFirst);
  const rest = questions.filter((question, index) => !isFirst(question, index));
  const list = (some: readonly CoachQuestion[]) => (
    <ul role="list" className={styles.picks}>
      {some.map(({ key, code, whom }) => (
        <li key={key}>
          <TickBox
            className={styles.pick}
            checked={chosen.has(key)}
            onChange={(on) =>
              changePlan(on ? { set: { kind: 'question', id: key, about } } : { remove: { kind: 'question', id: key } })
            }
          >
            <span>
              {t(`coach.question.${code}`)}{' '}
              <span className={styles.whom}>{t('coach.questions.at', { whom: t(`coach.whom.${whom}`) })}</span>
            </span>
          </TickBox>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(first)}
      {rest.length > 0 ? (
        <Fold
          title={t('coach.questions.more', { count: rest.length })}
          fullTitle={t('coach.questions.moreLabel', { count: rest.length, name })}
        >
          {list(rest)}
        </Fold>
      ) : null}
    </>
  );
}
