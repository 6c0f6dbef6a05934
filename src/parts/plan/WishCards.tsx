import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import { WishDeck } from './WishDeck';
import { WishResult } from './WishResult';
import { WishTop } from './WishTop';
import { CARD_ORDER, mustsOf } from './wishOrder';

/** More musts than this are asked to be weighed against each other. */
const MOST_MUSTS = 3;

type Phase = 'deck' | 'top' | 'result';

/**
 * Sorting wishes card by card, at any moment to be stopped and taken up again: what is sorted stands in the plan. Many
 * musts are weighed once more, and the result is a quiet list. Headings start at level 2.
 */
export function WishCards() {
  const { t } = useWords();
  const plan = usePlan();
  const left = CARD_ORDER.filter((id) => !plan.wishes.has(id));
  const [phase, setPhase] = useState<Phase>(left.length === CARD_ORDER.length ? 'deck' : 'result');
  /** The cards of this round: those that were not sorted when it began. */
  const [deck, setDeck] = useState(left);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const go = (next: Phase) => {
    moved.current = true;
    setPhase(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part of the sorting stands there: its heading takes the focus
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [phase]);
  const start = (cards: typeof left) => {
    setDeck(cards);
    go('deck');
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t(`plan.cards.title.${phase}`)}
      </h2>
      {phase === 'deck' ? (
        <WishDeck deck={deck} onEnd={() => go(mustsOf(plan).length > MOST_MUSTS ? 'top' : 'result')} />
      ) : null}
      {phase === 'top' ? <WishTop most={MOST_MUSTS} onEnd={() => go('result')} /> : null}
      {phase === 'result' ? (
        <WishResult
          left={left.length}
          onGoOn={() => start(left)}
          onAgain={() => start([...CARD_ORDER])}
          onTop={mustsOf(plan).length > MOST_MUSTS ? () => go('top') : null}
        />
      ) : null}
    </>
  );
}
