import { useId } from 'react';
import { noteChange } from '../../core/coach/keepChanges';
import { aboutOf } from '../../core/coach/keptWays';
import type { QuestionGroup } from '../../core/coach/questionGroups';
import { useWords } from '../../i18n/useWords';
import { OwnText } from '../../parts/plan/OwnText';
import { paths } from '../../state/address/paths';
import { changePlan } from '../../state/plan/changePlan';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import { OwnQuestions } from './OwnQuestions';
import { QuestionPicks } from './QuestionPicks';
import styles from './Questions.module.css';
import { wayName } from './wayName';

/** All that one can ask about one kept way: per step, one's own questions, and what was said about it. */
export function WayQuestions({ group: { way, parts } }: { group: QuestionGroup }) {
  const { t, pick } = useWords();
  const title = useId();
  const name = wayName(way, pick, t);
  const about = aboutOf(way);
  return (
    <li className={styles.stop}>
      <Station line={way.goal?.group ?? 'here'} />
      <section aria-labelledby={title} className={styles.card}>
        <h2 id={title} className={styles.name}>
          {way.goal ? <AppLink to={paths.role(way.goal.id)}>{name}</AppLink> : name}
        </h2>
        {way.kind !== 'stay' && !way.goal ? <p>{t('coach.questions.gone')}</p> : null}
        {way.goal && way.steps.length === 0 ? <p>{t('coach.questions.noStep')}</p> : null}
        {parts.map(({ step, questions }) => (
          <div key={step?.index ?? ''} className={styles.part}>
            {step && way.steps.length > 1 ? (
              <h3>{t('coach.questions.step', { from: pick(step.from.name), to: pick(step.to.name) })}</h3>
            ) : null}
            <QuestionPicks questions={questions} about={about} name={step ? pick(step.to.name) : name} />
          </div>
        ))}
        <OwnQuestions about={about} label={t('coach.questions.ownLabel', { name })} shown={t('coach.questions.own')} />
        <OwnText
          label={
            <>
              <span aria-hidden="true">{t('coach.questions.note')}</span>
              <span className="visually-hidden">{t('coach.questions.noteLabel', { name })}</span>
            </>
          }
          value={way.note}
          onChange={(text) => changePlan(noteChange(way, text))}
        />
      </section>
    </li>
  );
}
