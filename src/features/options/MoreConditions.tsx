import type { Role } from '../../core/model/graph';
import { activeLimits } from '../../core/routes/answerRoute';
import type { Limits } from '../../core/routes/limits';
import { useWords } from '../../i18n/useWords';
import type { Conditions } from '../../state/address/limits';
import { useNetwork } from '../../state/network';
import styles from './Conditions.module.css';

type Props = { role: Role; conditions: Conditions; onChange: (conditions: Conditions) => void };

const MONTHS = [3, 6, 12, 24, 36];
const HOURS = [4, 8, 12, 16];

/** Conditions with a value: time, study, branch, and a diploma that one has on top. */
export function MoreConditions({ role, conditions, onChange }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { limits, has } = conditions;
  const set = (change: Partial<Limits>) => onChange({ limits: { ...limits, ...change }, has });
  const number = (text: string): number | undefined => (text === '' ? undefined : Number(text));
  const diplomas = graph.vocabulary.credentials.filter((term) => !role.requires.flat().includes(term.id));
  return (
    <details className={styles.more}>
      <summary>{t('options.moreLimits')}</summary>
      <div className={styles.form}>
        <label className={styles.field}>
          {t('options.time')}
          <select value={limits.maxMonths ?? ''} onChange={(event) => set({ maxMonths: number(event.target.value) })}>
            <option value="">{t('options.noLimit')}</option>
            {withValue(MONTHS, limits.maxMonths).map((months) => (
              <option key={months} value={months}>
                {t('options.months', { count: months })}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('options.study')}
          <select
            value={limits.maxStudyHours ?? ''}
            onChange={(event) => set({ maxStudyHours: number(event.target.value) })}
          >
            <option value="">{t('options.noLimit')}</option>
            {withValue(HOURS, limits.maxStudyHours).map((hours) => (
              <option key={hours} value={hours}>
                {t('options.hours', { count: hours })}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('options.branch')}
          <select
            value={limits.sectors?.[0] ?? ''}
            onChange={(event) => set({ sectors: event.target.value ? [event.target.value] : undefined })}
          >
            <option value="">{t('options.anyBranch')}</option>
            {graph.vocabulary.sectors.map((term) => (
              <option key={term.id} value={term.id}>
                {pick(term)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          {t('options.diploma')}
          <select
            value={has[0] ?? ''}
            onChange={(event) => onChange({ limits, has: event.target.value ? [event.target.value] : [] })}
          >
            <option value="">{t('options.noDiploma')}</option>
            {diplomas.map((term) => (
              <option key={term.id} value={term.id}>
                {pick(term)}
              </option>
            ))}
          </select>
        </label>
        {activeLimits(limits).length + has.length > 0 ? (
          <button type="button" className={styles.clear} onClick={() => onChange({ limits: {}, has: [] })}>
            {t('options.clear')}
          </button>
        ) : null}
      </div>
    </details>
  );
}

/** A value from the address that is not one of ours still has to be seen and undone. */
const withValue = (values: readonly number[], value: number | undefined): number[] =>
  value === undefined || values.includes(value) ? [...values] : [...values, value].sort((a, b) => a - b);
