import { formatMonthRange, formatMonths } from '../../../i18n/duration';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail, TrainingDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import { Row, Rows } from '../parts/Rows';
import { useRoleWords } from '../parts/useRoleWords';
import { once } from '../parts/weakest';
import { Funding } from './Funding';
import { Schools } from './Schools';
import styles from './Trainings.module.css';

type Props = { training: TrainingDetail; sourceList: RoleDetail['sourceList'] };

/** One training: how long and how many hours a week in sight; diploma, admission, schools and money on request. */
export function TrainingCard({ training, sourceList }: Props) {
  const { t, pick, language } = useWords();
  const words = useRoleWords();
  const name = pick(training.name);
  const { months, study } = training;
  return (
    <article className={styles.card}>
      <h4>{name}</h4>
      <p className="numbers">
        {formatMonthRange(months.min, months.max, t, language)}
        {study.value > 0 ? ` · ${t('time.hoursPerWeek', { count: Math.round(study.value) })}` : ''}
      </p>
      <p className={styles.small}>{words.routes(training.learningRoutes)}</p>
      <Fold title={t('roleMore.trainings.more')} fullTitle={t('roleMore.trainings.moreOf', { name })}>
        <Rows>
          {training.credential ? (
            <Row term={t('roleMore.trainings.credential')}>{pick(training.credential)}</Row>
          ) : null}
          {training.accreditation ? (
            <Row term={t('roleMore.trainings.accreditation')}>
              <span lang="nl">{training.accreditation}</span>
            </Row>
          ) : null}
          {training.admission.length > 0 || training.admissionNote ? (
            <Row term={t('roleMore.trainings.admission')}>
              {words.needs(training.admission).map((each) => (
                <p key={each}>{each}</p>
              ))}
              {training.admissionNote ? <p>{pick(training.admissionNote)}</p> : null}
            </Row>
          ) : null}
          {training.experienceFirst ? (
            <Row term={t('roleMore.trainings.experience')}>
              {formatMonths(training.experienceFirst.value, t, language)}
            </Row>
          ) : null}
          <Row term={t('roleMore.trainings.paying')}>
            <p>{t(`payer.${training.payer}`)}</p>
            <p>{t(`wage.${training.wage}`)}</p>
          </Row>
          <Row term={t('roleMore.trainings.schools')}>
            <Schools schools={training.providers} />
          </Row>
        </Rows>
        <Funding funding={training.funding} sourceList={sourceList} />
      </Fold>
      <Evidence
        confidence={months.confidence}
        asOf={months.asOf}
        sources={once(months.sources, study.sources, training.experienceFirst?.sources ?? [], training.sources)}
        sourceList={sourceList}
        of={t('roleMore.trainings.of', { name })}
      >
        <p>{t('roleMore.on.studySure', { sure: t(`confidence.${study.confidence}`) })}</p>
      </Evidence>
    </article>
  );
}
