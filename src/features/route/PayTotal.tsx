import { together } from '../../core/evidence/together';
import { allowanceChange, amountChange, payDifference } from '../../core/lenses/pay';
import { amountWords } from '../../i18n/amountWords';
import { useWords } from '../../i18n/useWords';
import { MOST_HOURS, useSettings } from '../../state/useSettings';
import { Evidence } from '../../ui/Evidence';
import { HoursChoice } from '../../ui/HoursChoice';
import { routeFigure, sourcesOf } from './evidenceOf';
import { PayRangeWords } from './PayRangeWords';
import { atStart } from './roleName';
import styles from './Totals.module.css';
import type { ShownRoute } from './useShownRoute';

type Props = { shown: ShownRoute };

/** Pay now and later: words first, then the ranges of the agreements. */
export function PayTotal({ shown }: Props) {
  const { t, language } = useWords();
  const { hours, setHours } = useSettings();
  const start = shown.roles[0];
  const goal = shown.roles.at(-1);
  if (!start || !goal) return null;
  const word = payDifference(start, goal)?.word ?? 'unknown';
  const amount = amountChange(start, goal, hours);
  const allowance = allowanceChange(start, goal);
  const look = word.includes('higher') ? styles.good : word.includes('lower') ? styles.bad : '';
  const entries = [shown.details[0], shown.details.at(-1)].flatMap((detail) => detail?.pay ?? []);
  const scales = entries.flatMap((entry) => entry.scales);
  return (
    <>
      <p className={`${styles.main} ${look}`}>
        {atStart(t(word === 'unknown' ? 'route.payUnknown' : `pay.word.${word}`))}
      </p>
      {amount ? <p>{atStart(amountWords(amount, t, language))}</p> : null}
      {allowance === 'lost' ? <p>{atStart(t('pay.withoutAllowance'))}</p> : null}
      {allowance === 'less' ? <p>{atStart(t('pay.lessAllowance'))}</p> : null}
      {allowance === 'more' ? <p>{atStart(t('pay.moreAllowance'))}</p> : null}
      <div className={styles.change}>
        <span className={styles.when}>{t('route.now')}</span>
        <PayRangeWords role={start} hours={hours} />
        <span className={styles.when}>{t('route.later')}</span>
        <PayRangeWords role={goal} hours={hours} />
      </div>
      <HoursChoice hours={hours} most={MOST_HOURS} onChange={setHours} />
      {entries.length > 0 ? (
        <Evidence
          of={t('route.payLabel')}
          at={routeFigure(shown, 'pay')}
          {...together([...entries, ...scales])}
          sourceList={sourcesOf(shown)}
        >
          <p>{t('route.payNote')}</p>
        </Evidence>
      ) : null}
    </>
  );
}
