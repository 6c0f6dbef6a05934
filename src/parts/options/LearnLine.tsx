import type { Option } from '../../core/options/findOptions';
import { formatMonths } from '../../i18n/duration';
import { useWords } from '../../i18n/useWords';
import styles from './facts.module.css';

type Props = { option: Option };

/** How long, how heavy, and who pays; asked experience is part of the time. */
export function LearnLine({ option }: Props) {
  const { t, language } = useWords();
  const { steps } = option;
  const duration = t('time.about', { duration: formatMonths(option.months, t, language) });
  const onlyShown = steps.every((step) => step.onboarding);
  const heaviest = Math.max(...steps.map((step) => step.studyHoursPerWeek));
  const payers = new Set(steps.filter((step) => !step.onboarding).map((step) => step.payer));
  const [payer] = payers.size === 1 ? payers : ['mixed' as const];
  const experience = steps.reduce((sum, step) => sum + step.experienceMonths, 0);
  return (
    <>
      <div className={styles.row}>
        <dt>{t('options.learn')}</dt>
        <dd>
          {onlyShown
            ? t('options.learnNone', { duration })
            : t('options.learnCourse', {
                duration,
                hours: t('time.hoursPerWeek', { count: heaviest }),
                payer: t(`payer.${payer ?? 'unknown'}`),
              })}
        </dd>
      </div>
      {experience > 0 ? (
        <div className={styles.row}>
          <dt>{t('options.first')}</dt>
          <dd>{t('options.firstExperience', { duration: formatMonths(experience, t, language) })}</dd>
        </div>
      ) : null}
    </>
  );
}
