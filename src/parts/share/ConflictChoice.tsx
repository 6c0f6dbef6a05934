import { useId } from 'react';
import type { Conflict, Side } from '../../core/share/mergePlan';
import { useWords } from '../../i18n/useWords';
import styles from './share.module.css';
import { useRecordWords } from './useRecordWords';

type Props = { conflict: Conflict; side: Side; onChoose: (side: Side) => void };

/** One thing that two plans say differently, side by side; one's own is chosen until the reader says otherwise. */
export function ConflictChoice({ conflict, side, onChoose }: Props) {
  const { t } = useWords();
  const { name, content } = useRecordWords();
  const group = useId();
  return (
    <fieldset className={styles.conflict}>
      <legend>{name(conflict.mine)}</legend>
      {(['mine', 'theirs'] as const).map((each) => (
        <label key={each} className={styles.side}>
          <input type="radio" name={group} checked={side === each} onChange={() => onChoose(each)} />
          <span>
            <strong>{t(`share.import.${each}`)}</strong>
            <span className={styles.said} dir="auto">
              {content(conflict[each])}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
