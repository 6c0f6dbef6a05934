import type { Words } from '../../core/model/graph';
import { formatMonthRange } from '../../i18n/duration';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import type { TrainingDetail } from '../../state/useLoaded';
import { AppLink } from '../../ui/AppLink';
import { Evidence } from '../../ui/Evidence';
import { atStart, inSentence } from './roleName';
import type { Leg } from './routeFacts';
import { SkillList } from './SkillList';
import styles from './StepCard.module.css';

type Props = { leg: Leg; words: Words };

/** The trainings of a step, or that one is shown the ropes; and the new skills. */
export function StepLearn({ leg, words }: Props) {
  const { t } = useWords();
  const { step, file, detail } = leg;
  const trainings = file.trainings.flatMap((id) => detail.trainings[id] ?? []);
  return (
    <div className={styles.halves}>
      <div className={styles.half}>
        {trainings.map((training) => (
          <Training key={training.id} training={training} leg={leg} />
        ))}
        {trainings.length === 0 ? <p>{t(step.onboarding ? 'route.onboarding' : 'route.trainingUnknown')}</p> : null}
      </div>
      <div className={styles.half}>
        <p className={styles.label}>{t('route.newSkills')}</p>
        {step.learn.length > 0 ? <SkillList ids={step.learn} words={words} /> : <p>{t('route.learnNone')}</p>}
      </div>
    </div>
  );
}

/** A training: name, months, way of learning in words, paper. */
function Training({ training, leg }: { training: TrainingDetail; leg: Leg }) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const ways = training.learningRoutes.flatMap(
    (id) => graph.vocabulary.learningRoutes.find((term) => term.id === id) ?? [],
  );
  return (
    <div className={styles.training}>
      <p className={styles.strong}>{pick(training.name)}</p>
      <p>
        {atStart(
          t('time.about', { duration: formatMonthRange(training.months.min, training.months.max, t, language) }),
        )}
      </p>
      {ways.map((way) => (
        <p key={way.id} className={styles.small}>
          <AppLink to={paths.learning(way.id)}>{pick(way)}</AppLink>
          {way.meaning ? (
            <span className={styles.meaning}>{t('route.means', { meaning: pick(way.meaning) })}</span>
          ) : null}
        </p>
      ))}
      {training.credential ? (
        <p className={styles.small}>{t('route.credential', { name: inSentence(pick(training.credential)) })}</p>
      ) : null}
      {training.providers.length > 0 ? (
        <p className={styles.small}>
          {t('route.schools', {
            list: formatList(
              training.providers.slice(0, 3).map(({ name }) => name),
              language,
            ),
          })}
        </p>
      ) : null}
      <Evidence
        of={pick(training.name)}
        at={`functie/${leg.detail.id}/trainings/${training.id}/months`}
        confidence={training.months.confidence}
        asOf={training.months.asOf}
        sources={training.months.sources}
        sourceList={leg.detail.sourceList}
      />
    </div>
  );
}
