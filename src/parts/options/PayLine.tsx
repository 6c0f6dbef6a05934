import type { Option } from '../../core/options/findOptions';
import { useWords } from '../../i18n/useWords';
import styles from './facts.module.css';

type Props = { option: Option };

/** Change in pay in words; the figures are one click away, on the role and route pages. */
export function PayLine({ option }: Props) {
  const { t } = useWords();
  const { pay, allowance } = option.features;
  const word = pay?.word ?? 'unknown';
  const look = word.includes('higher') ? styles.good : word.includes('lower') ? styles.bad : undefined;
  return (
    <div className={styles.row}>
      <dt>{t('options.payLabel')}</dt>
      <dd>
        <span className={look}>{t(`pay.word.${word}`)}</span>
        {allowance === 'lost' ? <span className={styles.bad}>{t('pay.withoutAllowance')}</span> : null}
        {allowance === 'less' ? <span className={styles.bad}>{t('pay.lessAllowance')}</span> : null}
        {allowance === 'more' ? <span>{t('pay.moreAllowance')}</span> : null}
      </dd>
    </div>
  );
}
