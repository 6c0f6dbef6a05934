import type { Dropped } from '../../core/routes/answerRoute';
import { limitWords } from '../../i18n/limitWords';
import { useWords } from '../../i18n/useWords';
import type { Conditions } from '../../state/address/limits';
import styles from './Conditions.module.css';

type Props = { dropped: readonly Dropped[]; conditions: Conditions };

/** Which condition takes how many possibilities away. */
export function WhatDropped({ dropped, conditions }: Props) {
  const { t } = useWords();
  if (dropped.length === 0) return null;
  return (
    <details className={styles.dropped}>
      <summary>{t('options.dropped')}</summary>
      <ul>
        {dropped.map(({ limit, count }) => (
          <li key={limit}>{t('options.droppedItem', { limit: limitWords(limit, conditions.limits, t), count })}</li>
        ))}
      </ul>
    </details>
  );
}
