import type { FigureAt } from '../../../core/evidence/figureAt';
import { formatDate, formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { PayDetail, RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import { TermText } from '../../../ui/TermText';
import styles from './Pay.module.css';

type Props = { agreement: PayDetail; sourceList: RoleDetail['sourceList']; at: FigureAt };

/** What comes on top for evenings, nights and weekends, and once a year. */
export function IrregularPay({ agreement, sourceList, at }: Props) {
  const { t, pick, language } = useWords();
  const { irregularPay } = agreement;
  const name = pick(agreement.caoName);
  const title = t('roleMore.pay.allowance');
  if ('unknown' in irregularPay) {
    return (
      <Fold title={title} fullTitle={`${title}: ${name}`}>
        <p>{t('roleMore.pay.allowanceUnknown')}</p>
      </Fold>
    );
  }
  return (
    <Fold title={title} fullTitle={`${title}: ${name}`}>
      <p>{t('roleMore.pay.allowanceHow')}</p>
      <table className={`${styles.table} numbers`}>
        <caption className="visually-hidden">{`${title}: ${name}`}</caption>
        <thead>
          <tr>
            <th scope="col">{t('roleMore.pay.when')}</th>
            <th scope="col">{t('roleMore.pay.extra')}</th>
          </tr>
        </thead>
        <tbody>
          {irregularPay.times.map(({ when, percent }) => (
            <tr key={when.nl}>
              <th scope="row">{pick(when)}</th>
              <td>{t('roleMore.pay.percent', { value: formatNumber(percent, language, 2) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {irregularPay.note ? (
        <p>
          <TermText text={pick(irregularPay.note)} />
        </p>
      ) : null}
      <p className={styles.small}>{t('roleMore.pay.since', { date: formatDate(irregularPay.asOf, language) })}</p>
      <Evidence {...irregularPay} sourceList={sourceList} of={title} at={`${at}/irregularPay`} />
    </Fold>
  );
}
