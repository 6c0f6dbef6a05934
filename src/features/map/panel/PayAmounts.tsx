import { amountsAt } from '../../../core/lenses/pay';
import type { Role } from '../../../core/model/graph';
import { formatEuro, formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import { useSettings } from '../../../state/useSettings';
import { Fold } from '../../../ui/Fold';
import styles from './CompareRoles.module.css';

/** The ranges behind the word for pay, for who asks for them. */
export function PayAmounts({ from, to }: { from: Role; to: Role }) {
  const { t, pick } = useWords();
  const { hours } = useSettings();
  return (
    <Fold title={t('panel.compare.amounts')}>
      <dl className={styles.amounts}>
        {[from, to].map((role) => (
          <div key={role.id}>
            <dt>{pick(role.name)}</dt>
            <dd className="numbers">
              <Amount role={role} hours={hours} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{t(hours === null ? 'role.pay.gross' : 'panel.compare.gross')}</p>
    </Fold>
  );
}

function Amount({ role: { pay, payUnknown }, hours }: { role: Role; hours: number | null }) {
  const { t, language } = useWords();
  if (!pay || (pay.min === null && pay.max === null)) return t(`role.reason.${payUnknown ?? 'no-source'}`);
  const amounts = amountsAt(pay, hours);
  const from = amounts.min === null ? '' : formatEuro(amounts.min, language);
  const to = amounts.max === null ? '' : formatEuro(amounts.max, language);
  const key = pay.max === null ? 'rangeFrom' : pay.min === null ? 'rangeTo' : 'range';
  const range = t(`panel.compare.${key}`, { from, to });
  return (
    <>
      {pay.confidence === 'estimate' ? t('role.pay.about', { amount: range }) : range}
      <span className={styles.quiet}>
        {' '}
        {t(hours === null ? 'role.pay.fullTime' : 'panel.compare.atHours', {
          hours: formatNumber(amounts.hours, language, 1),
        })}
      </span>
    </>
  );
}
