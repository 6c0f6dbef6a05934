import { WEIGHTS } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import { Button } from '../../ui/Button';
import styles from './WishCards.module.css';
import { WishLabel } from './WishLabel';
import { wishesOf } from './wishOrder';

type Props = {
  /** Cards that were not sorted yet. */
  left: number;
  onGoOn: () => void;
  onAgain: () => void;
  /** Null when there is no need to choose what matters most. */
  onTop: (() => void) | null;
};

/** What was sorted, most important first. */
export function WishResult({ left, onGoOn, onAgain, onTop }: Props) {
  const { t } = useWords();
  const plan = usePlan();
  return (
    <div className={styles.deck}>
      {plan.wishes.size === 0 ? <p>{t('plan.cards.none')}</p> : null}
      {WEIGHTS.map((weight) => {
        const ids = wishesOf(plan, weight);
        if (ids.length === 0) return null;
        return (
          <section key={weight} className={styles.sorted} data-weight={weight}>
            <h3>{t(`plan.wishForm.weight.${weight}`)}</h3>
            <ul role="list">
              {ids.map((id) => (
                <li key={id}>
                  <WishLabel id={id} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <div className={styles.actions}>
        {onTop ? <Button onClick={onTop}>{t('plan.cards.toTop')}</Button> : null}
        {left > 0 ? (
          <Button look={onTop ? 'quiet' : 'main'} onClick={onGoOn}>
            {t('plan.cards.goOn', { count: left })}
          </Button>
        ) : null}
        <Button look="quiet" onClick={onAgain}>
          {t('plan.cards.again')}
        </Button>
      </div>
    </div>
  );
}
