import type { Role } from '../../core/model/graph';
import { activeLimits } from '../../core/routes/answerRoute';
import type { Limits } from '../../core/routes/limits';
import { useWords } from '../../i18n/useWords';
import type { Conditions } from '../../state/address/limits';
import { useNetwork } from '../../state/network';
import styles from './Conditions.module.css';

type Props = {
  role: Role;
  conditions: Conditions;
  /** The extra diplomas that stand in the address; those of the plan stand there. */
  own: readonly string[];
  onChange: (conditions: Conditions) => void;
};

const MONTHS = [3, 6, 12, 24, 36];
const HOURS = [4, 8, 12, 16];
/** More than one sector: chosen elsewhere. */
const SEVERAL = '+';

/** Conditions with a value: time, study, branch, and a diploma that one has on top. */
export function MoreConditions({ role, conditions, own, onChange }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const { limits, has } = conditions;
  const set = (change: Partial<Limits>) => onChange({ limits: { ...limits, ...change }, has });
  const number = (text: string): number | undefined => (text === '' ? undefined : Number(text));
  const known = [...role.requires.flat(), ...has.filter((id) => !own.includes(id))];
  const diplomas = graph.vocabulary.credentials.filter((term) => !known.includes(term.id));
  const several = limits.sectors && limits.sectors.length > 1;
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
            value={several ? SEVERAL : (limits.sectors?.[0] ?? '')}
            onChange={(event) => set({ sectors: event.target.value ? [event.target.value] : undefined })}
          >
            <option value="">{t('options.anyBranch')}</option>
            {several ? <option value={SEVERAL}>{t('options.limit.sectors')}</option> : null}
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
            value={own[0] ?? ''}
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
        {activeLimits(limits).length + own.length > 0 ? (
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
