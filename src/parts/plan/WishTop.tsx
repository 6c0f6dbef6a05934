import { useState } from 'react';
import type { WishId } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import { Button } from '../../ui/Button';
import styles from './WishCards.module.css';
import { mustsOf } from './wishOrder';

type Props = { most: number; onEnd: () => void };

/** What matters most of all that must: the others become "rather", and it says so before it happens. */
export function WishTop({ most, onEnd }: Props) {
  const { t } = useWords();
  const plan = usePlan();
  const musts = mustsOf(plan);
  const [top, setTop] = useState<readonly WishId[]>([]);
  const [said, setSaid] = useState('');
  const done = () => {
    if (top.length === 0) {
      setSaid(t('plan.cards.topNone'));
      return;
    }
    const others = musts.filter((id) => !top.includes(id)).flatMap((id) => plan.wishes.get(id) ?? []);
    changePlan(...others.map((wish) => ({ set: { ...wish, weight: 'rather' as const } }))).then(onEnd, () =>
      setSaid(t('plan.situation.notKept')),
    );
  };
  return (
    <div className={styles.deck}>
      <fieldset className={styles.top}>
        <legend>{t('plan.cards.topText', { count: musts.length, most })}</legend>
        {musts.map((id) => {
          const on = top.includes(id);
          return (
            <label key={id} className={styles.topChoice}>
              <input
                type="checkbox"
                checked={on}
                disabled={!on && top.length >= most}
                onChange={() => {
                  const next = on ? top.filter((each) => each !== id) : [...top, id];
                  setTop(next);
                  setSaid(t('plan.cards.topCount', { count: next.length, most }));
                }}
              />
              {t(`plan.wishForm.wish.${id}`)}
            </label>
          );
        })}
      </fieldset>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <div className={styles.actions}>
        <Button onClick={done}>{t('plan.cards.topDone')}</Button>
        <Button look="quiet" onClick={onEnd}>
          {t('plan.cards.topAll')}
        </Button>
      </div>
    </div>
  );
}
