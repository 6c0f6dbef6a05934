import { dataDate } from 'virtual:dataset';
import { aboutOf, keptWays } from '../../core/coach/keptWays';
import { questionGroups } from '../../core/coach/questionGroups';
import { useWords } from '../../i18n/useWords';
import { myRoleOf } from '../../parts/plan/rolesNow';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { ButtonLink } from '../../ui/ButtonLink';
import { LeftQuestions } from './LeftQuestions';
import { OwnQuestions } from './OwnQuestions';
import styles from './Questions.module.css';
import { useKnownSteps } from './useKnownSteps';
import { WayQuestions } from './WayQuestions';

/** Fourth stop: what to ask about all that is kept, and whom. */
export function Questions() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const plan = usePlan();
  const kept = keptWays(graph, plan, myRoleOf(graph, plan));
  const { ready, knownOf } = useKnownSteps(kept);
  if (!ready) return <p>{t('coach.ways.loading')}</p>;
  const groups = questionGroups(kept, knownOf, dataDate);
  const shown = new Set(
    groups.flatMap(({ parts }) => parts.flatMap(({ questions }) => questions.map(({ key }) => key))),
  );
  const abouts = new Set(kept.map(aboutOf));
  const left = plan.questions.filter(({ id, text, about }) =>
    text === undefined ? !shown.has(id) : about !== undefined && !abouts.has(about),
  );
  return (
    <>
      <p role="status" className={styles.count}>
        {t('coach.questions.chosen', { count: plan.questions.length })}
      </p>
      {kept.length === 0 ? (
        <>
          <p>{t('coach.questions.none')}</p>
          <p>
            <ButtonLink look="quiet" to={paths.coach('mogelijkheden')}>
              {t('coach.questions.toWays')}
            </ButtonLink>
          </p>
        </>
      ) : (
        <ol role="list" className={styles.track}>
          {groups.map((group) => (
            <WayQuestions key={`${group.way.kind}:${group.way.id}`} group={group} />
          ))}
        </ol>
      )}
      <section aria-labelledby="general" className={styles.general}>
        <h2 id="general" tabIndex={-1}>
          {t('coach.questions.ownGeneral')}
        </h2>
        <OwnQuestions label={t('coach.questions.own')} />
      </section>
      <LeftQuestions questions={left} />
    </>
  );
}
