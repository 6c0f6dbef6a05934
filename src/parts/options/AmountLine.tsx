import { amountChange } from '../../core/lenses/pay';
import type { Role } from '../../core/model/graph';
import { amountWords } from '../../i18n/amountWords';
import { useWords } from '../../i18n/useWords';
import { useSettings } from '../../state/useSettings';
import styles from './facts.module.css';

type Props = { from: Role; to: Role; label: string };

/** What changes per month at the reader's own hours; nothing where the pay of either is not fully known. */
export function AmountLine({ from, to, label }: Props) {
  const { t, language } = useWords();
  const { hours } = useSettings();
  const amount = amountChange(from, to, hours);
  if (!amount) return null;
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      <dd>{amountWords(amount, t, language)}</dd>
    </div>
  );
}
