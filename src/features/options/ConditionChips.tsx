import type { Role } from '../../core/model/graph';
import type { Wish } from '../../core/options/wishes';
import { useWords } from '../../i18n/useWords';
import type { Conditions } from '../../state/address/limits';
import { useNetwork } from '../../state/network';
import type { Question } from '../../state/plan/useConditions';
import styles from './Conditions.module.css';
import { useOptionCount } from './useOptions';

type Props = {
  role: Role;
  wish: Wish;
  conditions: Conditions;
  isWish: Question['isWish'];
  onChange: (conditions: Conditions) => void;
};

const SWITCHES = ['noNights', 'noIrregular', 'keepWage', 'noPayCut', 'neverHeavier'] as const;

/** The conditions that people ask for most, as switches; each tells how many possibilities it leaves. */
export function ConditionChips(props: Props) {
  return (
    <ul role="list" className={styles.chips}>
      {SWITCHES.map((name) => (
        <li key={name}>
          <Chip {...props} name={name} />
        </li>
      ))}
    </ul>
  );
}

/** A piece of its own: each counts by itself, and a tap is answered in between. */
function Chip({ role, wish, conditions, isWish, onChange, name }: Props & { name: (typeof SWITCHES)[number] }) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const left = useOptionCount(graph, role, wish, conditions, name);
  const { limits, has } = conditions;
  const on = limits[name] === true;
  return (
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
          <span aria-hidden="true">{left}</span>
          <span className="visually-hidden">({t('options.chipCount', { count: left })})</span>
        </span>
      )}
    </button>
  );
}
