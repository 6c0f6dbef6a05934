import { type ReactNode, useState } from 'react';
import { AIM_WISHES, LIMIT_WISHES, NUMBER_WISHES, TALK_WISHES, type WishId } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import { KeptLine } from './KeptLine';
import { type Change, useChange } from './useChange';
import { WishAvoid } from './WishAvoid';
import { WishBranches } from './WishBranches';
import styles from './WishForm.module.css';
import { WishNumber } from './WishNumber';
import { WishRow } from './WishRow';

/** Things to talk about that are about place and time; the others are about the work itself. */
const PLACE_WISHES = ['near-home', 'fixed-times'] as const satisfies readonly (typeof TALK_WISHES)[number][];
const WORK_WISHES = TALK_WISHES.filter((id) => !PLACE_WISHES.some((place) => place === id));

/**
 * What the reader looks for and what must hold, each as a must, rather, or not important. It says which wishes the map
 * reckons with by itself and which are for a talk. All of it may stay open. Headings start at level 3.
 */
export function WishForm() {
  const { t } = useWords();
  const { change, kept } = useChange();
  return (
    <div className={styles.form}>
      <p className={styles.quiet}>{t('plan.wishForm.intro')}</p>
      <Group name="aim">
        <Rows ids={AIM_WISHES} change={change} />
      </Group>
      <Group name="limits">
        <Rows ids={LIMIT_WISHES} change={change} />
        <p className={styles.note}>{t('lens.notHealth')}</p>
        {NUMBER_WISHES.map((id) => (
          <WishNumber key={id} id={id} change={change} />
        ))}
      </Group>
      <FoldedGroup name="place" ids={PLACE_WISHES}>
        <WishBranches change={change} />
        <WishAvoid change={change} />
        <Rows ids={PLACE_WISHES} change={change} />
      </FoldedGroup>
      <FoldedGroup name="talk" ids={WORK_WISHES}>
        <Rows ids={WORK_WISHES} change={change} />
      </FoldedGroup>
      <KeptLine kept={kept} />
    </div>
  );
}

/** Part of the form, with what the map does with it. */
function Group({ name, children }: { name: 'aim' | 'limits'; children: ReactNode }) {
  const { t } = useWords();
  return (
    <section className={styles.group}>
      <h3>{t(`plan.wishForm.group.${name}`)}</h3>
      <p className={styles.quiet}>{t(`plan.wishForm.groupText.${name}`)}</p>
      {children}
    </section>
  );
}

/** The longer parts, closed at first; the title tells how much of it has been answered. */
function FoldedGroup({ name, ids, children }: { name: 'place' | 'talk'; ids: readonly WishId[]; children: ReactNode }) {
  const { t } = useWords();
  const { wishes, branches, avoid } = usePlan();
  const [open, setOpen] = useState(false);
  const lists = name === 'place' ? [branches, avoid].filter(({ length }) => length > 0).length : 0;
  const count = ids.filter((id) => wishes.has(id)).length + lists;
  return (
    <details className={styles.folded} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
          <path d="M3 1l5 5-5 5" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </svg>
        <h3>{t(`plan.wishForm.group.${name}`)}</h3>
        {count > 0 ? <span className={styles.quiet}>{t('plan.wishForm.answered', { count })}</span> : null}
      </summary>
      <div className={styles.group}>
        <p className={styles.quiet}>{t(`plan.wishForm.groupText.${name}`)}</p>
        {children}
      </div>
    </details>
  );
}

const Rows = ({ ids, change }: { ids: readonly WishId[]; change: Change }) =>
  ids.map((id) => <WishRow key={id} id={id} change={change} />);
