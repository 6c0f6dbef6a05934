import { type ReactNode, useId } from 'react';
import { WEIGHTS, type WishId } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import type { Change } from './useChange';
import styles from './WishForm.module.css';

type Props = {
  id: WishId;
  change: Change;
  /** What else belongs to this wish. */
  children?: ReactNode;
};

/** One wish with how much it matters. Nothing is chosen until the reader does. */
export function WishRow({ id, change, children }: Props) {
  const { t } = useWords();
  const name = useId();
  const wish = usePlan().wishes.get(id);
  return (
    <fieldset className={styles.row}>
      <legend>{t(`plan.wishForm.wish.${id}`)}</legend>
      <div className={styles.weights}>
        {WEIGHTS.map((weight) => (
          <label key={weight} className={styles.weight}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              checked={wish?.weight === weight}
              onChange={() => void change([{ set: { ...wish, kind: 'wish', id, weight } }])}
            />
            <span>{t(`plan.wishForm.weight.${weight}`)}</span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
