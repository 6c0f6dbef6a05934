import { hasEnded } from '../../../core/dates/hasEnded';
import { once, together, weakest } from '../../../core/evidence/together';
import { atHours } from '../../../core/lenses/pay';
import { formatDate, formatEuro, formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import { useDay } from '../../../state/useDay';
import type { PayDetail, RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { IrregularPay } from './IrregularPay';
import styles from './Pay.module.css';
import { YearlyPay } from './YearlyPay';

type Props = {
  /** The id of the role. */
  role: string;
  agreement: PayDetail;
  /** The reader's own hours per week; null: full time. */
  hours: number | null;
  /** Evenings, nights or weekends belong to the work. */
  isIrregular: boolean;
  sourceList: RoleDetail['sourceList'];
};

/** The scales of one collective agreement, of what date they are, and how we know. */
export function Agreement({ role, agreement, hours, isIrregular, sourceList }: Props) {
  const { t, pick, language } = useWords();
  const day = useDay();
  const { scales, fullTimeHours, term } = agreement;
  const worked = Math.min(hours ?? fullTimeHours, fullTimeHours);
  const at = (amount: number | undefined) => amount && atHours(amount, fullTimeHours, worked);
  const name = pick(agreement.caoName);
  const figure = `functie/${role}/pay/${agreement.cao}` as const;
  const amountsSure = weakest(scales.map((scale) => scale.confidence));
  const dates = once(scales.map((scale) => scale.asOf));
  return (
    <div className={styles.agreement}>
      <h3>{name}</h3>
      <table className={`${styles.table} numbers`}>
        <caption className="visually-hidden">{t('roleMore.pay.of', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('roleMore.pay.scale')}</th>
            <th scope="col">{t('roleMore.pay.min')}</th>
            <th scope="col">{t('roleMore.pay.max')}</th>
          </tr>
        </thead>
        <tbody>
          {scales.map((scale) => (
            <tr key={scale.name}>
              <th scope="row">{scale.name}</th>
              <td>
                <Amount value={at(scale.min)} about={scale.confidence === 'estimate'} />
              </td>
              <td>
                <Amount value={at(scale.max)} about={scale.confidence === 'estimate'} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.small}>
        {t('role.pay.fullTime', { hours: formatNumber(agreement.fullTimeHours, language, 1) })}{' '}
        {dates.map((date) => t('roleMore.pay.dated', { date: formatDate(date, language) })).join(' ')}
      </p>
      {'validUntil' in term && term.validUntil && hasEnded(term.validUntil, day) ? (
        <p>{t('roleMore.pay.ended', { date: formatDate(term.validUntil, language) })}</p>
      ) : null}
      <Evidence
        {...together([...scales, agreement])}
        sourceList={sourceList}
        of={t('roleMore.pay.of', { name })}
        at={figure}
      >
        <p>
          {t('roleMore.pay.amountSure', { sure: t(`confidence.${amountsSure}`) })}{' '}
          {t('roleMore.pay.scaleSure', { sure: t(`confidence.${agreement.confidence}`) })} {t('roleMore.pay.rounding')}
        </p>
      </Evidence>
      {isIrregular ? <IrregularPay agreement={agreement} sourceList={sourceList} at={figure} /> : null}
      <YearlyPay agreement={agreement} sourceList={sourceList} at={figure} />
    </div>
  );
}

function Amount({ value, about }: { value: number | undefined; about: boolean }) {
  const { t, language } = useWords();
  if (value === undefined) return <>{t('common.unknown').toLowerCase()}</>;
  const amount = formatEuro(value, language);
  return <>{about ? t('role.pay.about', { amount }) : amount}</>;
}
