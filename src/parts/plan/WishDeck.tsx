import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { WEIGHTS, type Weight, type WishId, type WishItem } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import { Button } from '../../ui/Button';
import { ChoiceField } from '../../ui/ChoiceField';
import styles from './WishCards.module.css';
import { isNumberWish, NUMBERS } from './wishOrder';

type Props = {
  deck: readonly WishId[];
  /** After the last card, or when somebody stops. */
  onEnd: () => void;
};

/** One wish at a time with three choices; the keys 1, 2 and 3 do the same while the card has the focus. */
export function WishDeck({ deck, onEnd }: Props) {
  const { t } = useWords();
  const { wishes } = usePlan();
  const title = useId();
  /** What each sorted card of this round was before, so that it can be taken back. */
  const [done, setDone] = useState<readonly (WishItem | null)[]>([]);
  const [chosen, setChosen] = useState<Partial<Record<WishId, number>>>({});
  const [keysOn, setKeysOn] = useState(true);
  const [said, setSaid] = useState('');
  const busy = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  const id = deck[done.length];
  if (id === undefined) return null;
  const now = wishes.get(id);
  const number = isNumberWish(id) ? (chosen[id] ?? now?.value ?? NUMBERS[id].first) : undefined;

  const change = (work: Promise<void>, then: () => void) => {
    busy.current = true;
    return work
      .then(then, () => setSaid(t('plan.situation.notKept')))
      .finally(() => {
        busy.current = false;
      });
  };
  const sort = (weight: Weight) => {
    if (busy.current) return;
    const value = weight === 'not' ? undefined : number;
    void change(changePlan({ set: { kind: 'wish', id, weight, value } }), () => {
      const next = deck[done.length + 1];
      const sorted = t('plan.cards.sorted', {
        name: t(`plan.wishForm.wish.${id}`),
        weight: t(`plan.wishForm.weight.${weight}`),
      });
      setSaid(next ? `${sorted} ${t('plan.cards.now', { name: t(`plan.wishForm.wish.${next}`) })}` : sorted);
      setDone([...done, now ?? null]);
      if (!next) onEnd();
    });
  };
  const undo = () => {
    const last = deck[done.length - 1];
    const before = done.at(-1);
    if (busy.current || !last) return;
    void change(changePlan(before ? { set: before } : { remove: { kind: 'wish', id: last } }), () => {
      setDone(done.slice(0, -1));
      setSaid(t('plan.cards.now', { name: t(`plan.wishForm.wish.${last}`) }));
      // The button goes away with the first card; the choice is where one wanted to be.
      box.current?.querySelector('button')?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!keysOn || event.ctrlKey || event.altKey || event.metaKey) return;
    // In the field for a number a digit chooses a number.
    if (event.target instanceof HTMLSelectElement) return;
    const weight = WEIGHTS[Number(event.key) - 1];
    if (!weight) return;
    event.preventDefault();
    sort(weight);
  };
  return (
    <div className={styles.deck}>
      <p className={styles.progress}>
        <span className="numbers">{t('plan.cards.progress', { at: done.length + 1, of: deck.length })}</span>
        <span className={styles.line} aria-hidden="true">
          {deck.map((each, index) => (
            <span key={each} data-at={index < done.length ? 'before' : index === done.length ? 'here' : 'after'} />
          ))}
        </span>
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a card with a heading of its own, no fieldset with a legend */}
      <div ref={box} role="group" aria-labelledby={title} className={styles.card} onKeyDown={onKeyDown}>
        <h3 id={title}>{t(`plan.wishForm.wish.${id}`)}</h3>
        <p className={styles.ask}>{t(`plan.cards.ask.${id}`)}</p>
        {isNumberWish(id) ? (
          <ChoiceField
            label={t('plan.cards.number')}
            value={String(number)}
            options={[...new Set<number>([...NUMBERS[id].values, ...(number === undefined ? [] : [number])])]
              .sort((a, b) => a - b)
              .map((count) => ({
                value: String(count),
                label: t(`plan.wishForm.number.${NUMBERS[id].unit}`, { count }),
              }))}
            onChange={(value) => setChosen({ ...chosen, [id]: Number(value) })}
          />
        ) : null}
        <ul role="list" className={styles.weights}>
          {WEIGHTS.map((weight, index) => (
            <li key={weight}>
              <button
                type="button"
                className={styles.weight}
                data-weight={weight}
                aria-pressed={now?.weight === weight}
                aria-keyshortcuts={keysOn ? String(index + 1) : undefined}
                onClick={() => sort(weight)}
              >
                {keysOn ? (
                  <span className={styles.key} aria-hidden="true">
                    {index + 1}
                  </span>
                ) : null}
                {t(`plan.wishForm.weight.${weight}`)}
              </button>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.actions}>
        {done.length > 0 ? (
          <Button look="quiet" onClick={undo}>
            {t('plan.cards.undo')}
          </Button>
        ) : null}
        <Button look="quiet" onClick={onEnd}>
          {t('plan.cards.stop')}
        </Button>
      </div>
      <label className={styles.keys}>
        <input type="checkbox" checked={keysOn} onChange={(event) => setKeysOn(event.currentTarget.checked)} />
        {t('plan.cards.keys')}
      </label>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </div>
  );
}
