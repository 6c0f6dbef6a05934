import type { Role } from '../../../core/model/graph';
import { formatEuro, formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import { Fold } from '../../../ui/Fold';
import styles from './CompareRoles.module.css';

/** The ranges behind the word for pay, for who asks for them. */
export function PayAmounts({ from, to }: { from: Role; to: Role }) {
  const { t, pick } = useWords();
  return (
    <Fold title={t('panel.compare.amounts')}>
      <dl className={styles.amounts}>
        {[from, to].map((role) => (
          <div key={role.id}>
            <dt>{pick(role.name)}</dt>
            <dd className="numbers">
              <Amount role={role} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{t('role.pay.gross')}</p>
    </Fold>
  );
}

function Amount({ role: { pay, payUnknown } }: { role: Role }) {
  const { t, language } = useWords();
  if (!pay || (pay.min === null && pay.max === null)) return t(`role.reason.${payUnknown ?? 'no-source'}`);
  const from = pay.min === null ? '' : formatEuro(pay.min, language);
  const to = pay.max === null ? '' : formatEuro(pay.max, language);
  const key = pay.max === null ? 'rangeFrom' : pay.min === null ? 'rangeTo' : 'range';
  const range = t(`panel.compare.${key}`, { from, to });
  return (
    <>
      {pay.confidence === 'estimate' ? t('role.pay.about', { amount: range }) : range}
      <span className={styles.quiet}>
        {' '}
        {t('role.pay.fullTime', { hours: formatNumber(pay.fullTimeHours, language, 1) })}
      </span>
    </>
  );
}
