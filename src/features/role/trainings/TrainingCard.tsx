import { once } from '../../../core/evidence/together';
import { isOffered } from '../../../core/funding/validity';
import { formatMonthRange, formatMonths } from '../../../i18n/duration';
import { useWords } from '../../../i18n/useWords';
import { paths } from '../../../state/address/paths';
import { useDay } from '../../../state/useDay';
import type { RoleDetail, TrainingDetail } from '../../../state/useLoaded';
import { AppLink } from '../../../ui/AppLink';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import { TermText } from '../../../ui/TermText';
import { Row, Rows } from '../parts/Rows';
import { useRoleWords } from '../parts/useRoleWords';
import { examplesOf, helpOf, SchemeNames, Schemes } from './Funding';
import { GuideLinks } from './GuideLinks';
import { SchoolNames, Schools } from './Schools';
import styles from './Trainings.module.css';

/** Ways of learning without wages; what a training says about wages is about its other ways. */
const UNPAID = ['BOL', 'voltijd'] as const;

type Props = {
  /** The id of the role on whose page it stands. */
  role: string;
  training: TrainingDetail;
  sourceList: RoleDetail['sourceList'];
};

/** One training: time, way of learning, wages, who pays and where in sight; diploma, admission and details on request. */
export function TrainingCard({ role, training, sourceList }: Props) {
  const { t, pick, language } = useWords();
  const words = useRoleWords();
  const name = pick(training.name);
  const { months, study } = training;
  const unpaid = UNPAID.filter((way) => training.learningRoutes.includes(way));
  const day = useDay();
  const help = helpOf(training.funding);
  const isHelped = help.some((item) => isOffered(item, day));
  return (
    <article aria-label={name} className={styles.card}>
      <h4>{name}</h4>
      <p className="numbers">
        {formatMonthRange(months.min, months.max, t, language)}
        {study.value > 0 ? ` · ${t('time.hoursPerWeek', { count: Math.round(study.value) })}` : ''}
      </p>
      <div className={styles.facts}>
        <Rows>
          <Row term={t('roleMore.trainings.routes')}>
            <GuideLinks guides={training.guides} />
          </Row>
          <Row term={t('roleMore.trainings.wage')}>
            {t(`wage.${training.wage}`)}
            {training.wage === 'lost'
              ? null
              : unpaid.map((way) => <p key={way}>{t(`roleMore.trainings.noWage.${way}`)}</p>)}
          </Row>
          <Row term={t('roleMore.trainings.paying')}>{t(`payer.${training.payer}`)}</Row>
          <Row term={t('roleMore.trainings.near')}>
            <SchoolNames schools={training.providers} />
          </Row>
          {isHelped ? (
            <Row term={t('roleMore.trainings.help')}>
              <SchemeNames funding={help} />
            </Row>
          ) : null}
        </Rows>
      </div>
      <Fold title={t('roleMore.trainings.more')} fullTitle={t('roleMore.trainings.moreOf', { name })}>
        <Rows>
          {training.credential ? (
            <Row term={t('roleMore.trainings.credential')}>
              <TermText text={pick(training.credential)} />
            </Row>
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
              {training.admissionNote ? (
                <p>
                  <TermText text={pick(training.admissionNote)} />
                </p>
              ) : null}
            </Row>
          ) : null}
          {training.experienceFirst ? (
            <Row term={t('roleMore.trainings.experience')}>
              {formatMonths(training.experienceFirst.value, t, language)}
            </Row>
          ) : null}
          <Row term={t('roleMore.trainings.schools')}>
            <Schools schools={training.providers} />
          </Row>
        </Rows>
        <Schemes title={t('roleMore.trainings.funding')} funding={help} sourceList={sourceList} />
        <Schemes
          title={t('roleMore.trainings.examples')}
          funding={examplesOf(training.funding)}
          sourceList={sourceList}
        />
        <p>
          <AppLink to={paths.learning('wie-betaalt')}>{t('roleMore.trainings.toPaying')}</AppLink>
        </p>
      </Fold>
      <Evidence
        confidence={months.confidence}
        asOf={months.asOf}
        sources={once(months.sources, study.sources, training.experienceFirst?.sources ?? [], training.sources)}
        sourceList={sourceList}
        of={t('roleMore.trainings.of', { name })}
        at={`functie/${role}/trainings/${training.id}`}
      >
        <p>{t('roleMore.on.studySure', { sure: t(`confidence.${study.confidence}`) })}</p>
      </Evidence>
    </article>
  );
}
