import { formatDate } from '../i18n/format';
import { useWords } from '../i18n/useWords';
import styles from './Validity.module.css';

type Props = {
  /** How the arrangement stands on the day of the reader; what has ended is not shown at all. */
  state: 'valid' | 'expiring' | 'ended' | 'not-yet' | 'unsure';
  monthsLeft: number | null;
  validFrom?: string | undefined;
  validUntil?: string | undefined;
};

/** Whether one can count on an arrangement: always a word, and its date when it has one. */
export function Validity({ state, monthsLeft, validFrom, validUntil }: Props) {
  const { t, language } = useWords();
  const until = validUntil ? t('learning.validity.until', { date: formatDate(validUntil, language) }) : null;
  const left =
    monthsLeft === 0 ? t('learning.validity.leftDays') : t('learning.validity.left', { count: monthsLeft ?? 0 });
  return (
    <span className={styles.validity} data-state={state}>
      {state === 'not-yet' && validFrom ? t('learning.validity.from', { date: formatDate(validFrom, language) }) : null}
      {state === 'unsure' ? t('learning.validity.unsure') : null}
      {state === 'valid' ? (until ?? t('learning.validity.valid')) : null}
      {state === 'expiring' ? `${until} (${left})` : null}
    </span>
  );
}
