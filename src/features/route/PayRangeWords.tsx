import { amountsAt } from '../../core/lenses/pay';
import type { Role } from '../../core/model/graph';
import { formatDate, formatEuro, formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import styles from './Totals.module.css';

type Props = {
  role: Role;
  /** The reader's own hours per week; null: full time. */
  hours: number | null;
};

/** The pay of a role as a range with "about", hours and date; or in words why we do not know. */
export function PayRangeWords({ role, hours }: Props) {
  const { t, language } = useWords();
  const { pay, payUnknown } = role;
  if (!pay || (pay.min === null && pay.max === null))
    return <span>{payUnknown ? t(`unknownReason.${payUnknown}`) : t('common.unknown')}</span>;
  const amounts = amountsAt(pay, hours);
  const min = amounts.min === null ? '' : formatEuro(amounts.min, language);
  const max = amounts.max === null ? '' : formatEuro(amounts.max, language);
  const key = pay.max === null ? 'payFrom' : pay.min === null ? 'payTo' : 'payRange';
  return (
    <span className={`${styles.range} numbers`}>
      {t(`route.${key}`, { min, max })}
      <span className={styles.basis}>
        {t('route.payBasis', {
          hours: formatNumber(amounts.hours, language, 1),
          date: formatDate(pay.asOf, language),
        })}
      </span>
    </span>
  );
}
