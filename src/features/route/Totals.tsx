import type { ReactNode } from 'react';
import { together } from '../../core/evidence/together';
import { costOf } from '../../core/routes/criteria';
import { formatMonthRange, formatMonths } from '../../i18n/duration';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { Evidence } from '../../ui/Evidence';
import { routeFigure, sourcesOf } from './evidenceOf';
import { PayTotal } from './PayTotal';
import { atStart } from './roleName';
import { experienceMonths, heaviestStudy, monthsRange, payersOf, wagesOf } from './routeFacts';
import { ShiftsTotal } from './ShiftsTotal';
import { StrainTotal } from './StrainTotal';
import styles from './Totals.module.css';
import type { ShownRoute } from './useShownRoute';

type Props = { shown: ShownRoute };

/** The whole route in six figures, each with how we know. */
export function Totals({ shown }: Props) {
  const { t, language } = useWords();
  const { route, legs } = shown;
  const { min, max } = monthsRange(route);
  const study = heaviestStudy(route);
  const experience = experienceMonths(route);
  const sourceList = sourcesOf(shown);
  return (
    <section aria-labelledby="totaal" className={styles.section}>
      <h2 id="totaal">{t('route.totals')}</h2>
      <dl className={styles.totals}>
        <Total title={t('route.time')}>
          <p className={styles.main}>
            {atStart(t('time.about', { duration: formatMonths(costOf(route.costs, 'months'), t, language) }))}
          </p>
          <p>{atStart(formatMonthRange(min, max, t, language))}</p>
          {experience > 0 ? (
            <p>{t('route.ofWhichExperience', { duration: formatMonths(experience, t, language) })}</p>
          ) : null}
          <Evidence
            of={t('route.time')}
            at={routeFigure(shown, 'months')}
            {...together(legs.flatMap(({ file }) => [file.months, file.experienceFirst ?? []].flat()))}
            sourceList={sourceList}
          />
        </Total>
        <Total title={t('route.study')}>
          {study ? (
            <>
              <p className={styles.main}>{atStart(t('time.hoursPerWeek', { count: study.hours }))}</p>
              <p>{t(route.steps.length > 1 ? 'route.studyHeaviest' : 'route.studyWhole', { number: study.number })}</p>
              <p>
                {t('route.studyTotal', {
                  hours: formatNumber(Math.round(costOf(route.costs, 'study') / 50) * 50, language),
                })}
              </p>
              <Evidence
                of={t('route.study')}
                at={routeFigure(shown, 'study')}
                {...together(legs.map(({ file }) => file.study))}
                sourceList={sourceList}
              />
            </>
          ) : (
            <p className={styles.main}>{atStart(t('route.studyNone'))}</p>
          )}
        </Total>
        <Total title={t('route.payLabel')}>
          <PayTotal shown={shown} />
        </Total>
        <Total title={t('route.whoPays')}>
          {payersOf(route).map((payer) => (
            <p key={payer} className={styles.main}>
              {atStart(t(`payer.${payer}`))}
            </p>
          ))}
          {wagesOf(route).map((wage) => (
            <p key={wage}>{atStart(t(`wage.${wage}`))}</p>
          ))}
        </Total>
        <Total title={t('route.shifts')}>
          <ShiftsTotal shown={shown} />
        </Total>
        <Total title={t('route.strain')} wide>
          <StrainTotal shown={shown} />
        </Total>
      </dl>
    </section>
  );
}

function Total({ title, wide = false, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={styles.total} data-wide={wide}>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
