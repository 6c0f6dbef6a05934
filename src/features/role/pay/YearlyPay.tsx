import type { FigureAt } from '../../../core/evidence/figureAt';
import { formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { PayDetail, RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import styles from './Pay.module.css';

type Props = { agreement: PayDetail; sourceList: RoleDetail['sourceList']; at: FigureAt };

/** Holiday pay and the payment at the end of the year: percent of a year's pay, or that we do not know. */
export function YearlyPay({ agreement, sourceList, at }: Props) {
  const { t, pick, language } = useWords();
  const title = t('roleMore.pay.yearly');
  const figures = [
    { key: 'holiday', place: 'holidayPay', figure: agreement.holidayPay },
    { key: 'yearEnd', place: 'yearEndPay', figure: agreement.yearEndPay },
  ] as const;
  return (
    <Fold title={title} fullTitle={`${title}: ${pick(agreement.caoName)}`}>
      <ul role="list" className={styles.rules}>
        {figures.map(({ key, place, figure }) => {
          const kind = t(`roleMore.pay.${key}`);
          if ('unknown' in figure) return <li key={key}>{t('roleMore.pay.yearlyUnknown', { kind })}</li>;
          return (
            <li key={key}>
              <p>{t('roleMore.pay.yearlyIs', { kind, value: formatNumber(figure.value, language, 2) })}</p>
              <Evidence {...figure} sourceList={sourceList} of={kind} at={`${at}/${place}`} />
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
