import { together } from '../../core/evidence/together';
import { formatMonthRange, formatMonths } from '../../i18n/duration';
import { useWords } from '../../i18n/useWords';
import { Evidence } from '../../ui/Evidence';
import { stepFigure } from './evidenceOf';
import { atStart } from './roleName';
import type { Leg } from './routeFacts';
import styles from './StepCard.module.css';
import { StrainRows } from './StrainRows';

type Props = { leg: Leg };

/** How long a step takes, how much study it asks, and how heavy the new work is against the work before. */
export function StepTime({ leg }: Props) {
  const { t, pick, language } = useWords();
  const { step, file, detail, arrival } = leg;
  const { months, study, experienceFirst } = file;
  return (
    <div className={styles.halves}>
      <div className={styles.half}>
        <p className={styles.strong}>
          {atStart(t('time.about', { duration: formatMonthRange(months.min, months.max, t, language) }))}
        </p>
        {experienceFirst ? (
          <p>{t('route.experienceFirst', { duration: formatMonths(experienceFirst.value, t, language) })}</p>
        ) : null}
        {file.shortening ? <p className={styles.small}>{t('route.shorter', { text: pick(file.shortening) })}</p> : null}
        {file.besideJob ? <p className={styles.small}>{t('route.besideJob')}</p> : null}
        <Evidence
          of={t('route.time')}
          at={stepFigure(leg, 'months')}
          {...together([months, experienceFirst ?? []].flat())}
          sourceList={detail.sourceList}
        />
        <p>{atStart(study.value > 0 ? t('route.studyWeek', { count: study.value }) : t('route.studyNone'))}</p>
        {study.value > 0 ? (
          <Evidence of={t('route.study')} at={stepFigure(leg, 'study')} {...study} sourceList={detail.sourceList} />
        ) : null}
      </div>
      <div className={styles.half}>
        <p className={styles.label}>{t('route.strainAgainst')}</p>
        <StrainRows from={step.from} to={step.to} changesOnly />
        {'unknown' in arrival.strain ? null : (
          <Evidence
            of={t('route.strain')}
            at={`functie/${arrival.id}/strain`}
            {...arrival.strain}
            sourceList={arrival.sourceList}
          >
            {arrival.strain.why ? <p>{pick(arrival.strain.why)}</p> : null}
          </Evidence>
        )}
      </div>
    </div>
  );
}
