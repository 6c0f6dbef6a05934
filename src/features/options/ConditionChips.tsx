import { useMemo } from 'react';
import type { Role } from '../../core/model/graph';
import type { Wish } from '../../core/options/wishes';
import { useWords } from '../../i18n/useWords';
import type { Conditions } from '../../state/address/limits';
import { useNetwork } from '../../state/network';
import type { Question } from '../../state/plan/useConditions';
import styles from './Conditions.module.css';
import { countWith } from './useOptions';

type Props = {
  role: Role;
  wish: Wish;
  conditions: Conditions;
  isWish: Question['isWish'];
  onChange: (conditions: Conditions) => void;
};

const SWITCHES = ['noNights', 'noIrregular', 'keepWage', 'noPayCut', 'neverHeavier'] as const;

/** The conditions that people ask for most, as switches; each tells how many possibilities it leaves. */
export function ConditionChips({ role, wish, conditions, isWish, onChange }: Props) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const { limits, has } = conditions;
  const left = useMemo(
    () => new Map(SWITCHES.map((name) => [name, countWith(graph, role, wish, { ...limits, [name]: true }, has)])),
    [graph, role, wish, limits, has],
  );
  return (
    <ul role="list" className={styles.chips}>
      {SWITCHES.map((name) => {
        const on = limits[name] === true;
        return (
          <li key={name}>
            <button
              type="button"
              className={styles.chip}
              aria-pressed={on}
              onClick={() => onChange({ limits: { ...limits, [name]: on ? undefined : true }, has })}
            >
              {t(`options.limit.${name}`)}{' '}
              {on ? (
                isWish(name) && <span className={styles.left}>{t('options.fromPlan')}</span>
              ) : (
                <span className={`${styles.left} numbers`}>
                  <span aria-hidden="true">{left.get(name)}</span>
                  <span className="visually-hidden">({t('options.chipCount', { count: left.get(name) ?? 0 })})</span>
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
