import { useRef, useState } from 'react';
import type { PlanChange } from '../../core/plan/changeRecords';
import type { NextAction } from '../../core/plan/model';
import { sortActions } from '../../core/plan/sortActions';
import { useWords } from '../../i18n/useWords';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import { Button } from '../../ui/Button';
import { Fold } from '../../ui/Fold';
import { ActionForm } from './ActionForm';
import { ActionItem } from './ActionItem';
import styles from './ActionList.module.css';
import { ActionSuggestions } from './ActionSuggestions';
import { newId } from './newId';
import { useFocusNext } from './useFocusNext';

type Props = {
  /** Id of a saved role or route: only its actions are shown, and new ones belong to it. */
  about?: string;
};

/** What the reader will do next: write it down, with a day or without; tick, change or remove it. */
export function ActionList({ about }: Props) {
  const { t } = useWords();
  const plan = usePlan();
  const [said, setSaid] = useState('');
  /** The action that was taken away last, for as long as it can be put back. */
  const [removed, setRemoved] = useState<NextAction | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(box);
  const own = about === undefined ? plan.actions : plan.actions.filter((action) => action.about === about);
  const { open, done } = sortActions(own);

  const change = (words: string, ...changes: readonly PlanChange[]) =>
    changePlan(...changes).then(
      () => setSaid(words),
      () => setSaid(t('plan.situation.notKept')),
    );
  const add = (text: string, due?: string) => {
    setRemoved(null);
    void change(t('plan.actions.added', { text }), {
      set: { kind: 'action', id: newId(), text, done: false, ...(due ? { due } : {}), ...(about ? { about } : {}) },
    }).then(() => requestAnimationFrame(keepInSight));
  };
  /** The new row pushes the field down in which somebody may go on typing. */
  const keepInSight = () => {
    const focused = document.activeElement;
    if (focused && box.current?.contains(focused)) focused.scrollIntoView?.({ block: 'nearest' });
  };
  const tick = (action: NextAction, isDone: boolean) =>
    void change(t(isDone ? 'plan.actions.ticked' : 'plan.actions.unticked', { text: action.text }), {
      set: { ...action, done: isDone },
    }).then(() => focusNext(boxOf(action)));
  const save = (action: NextAction, text: string, due: string | undefined) =>
    void change('', { set: { ...action, text, due } });
  const remove = (action: NextAction) =>
    void change('', { remove: { kind: 'action', id: action.id } }).then(() => {
      setRemoved(action);
      focusNext('[data-undo]');
    });
  const undo = (action: NextAction) =>
    void change(t('plan.actions.added', { text: action.text }), { set: action }).then(() => {
      setRemoved(null);
      focusNext(boxOf(action));
    });

  const rows = (actions: readonly NextAction[], label: string) => (
    <ul role="list" className={styles.list} aria-label={label}>
      {actions.map((action) => (
        <ActionItem
          key={action.id}
          action={action}
          showAbout={about === undefined}
          onTick={tick}
          onSave={save}
          onRemove={remove}
        />
      ))}
    </ul>
  );
  return (
    <div ref={box} className={styles.box}>
      {open.length > 0 ? (
        <>
          <p className={styles.count}>{t('plan.actions.open', { count: open.length })}</p>
          {rows(open, t('plan.actions.list'))}
        </>
      ) : (
        <p>{t(done.length > 0 ? 'plan.actions.allDone' : 'plan.actions.none')}</p>
      )}
      {removed ? (
        <p className={styles.removed}>
          <span>{t('plan.actions.removed', { text: removed.text })}</span>
          <Button look="quiet" data-undo="" onClick={() => undo(removed)}>
            {t('plan.actions.undo')}
          </Button>
        </p>
      ) : null}
      <p role="status" className="visually-hidden">
        {removed ? t('plan.actions.removed', { text: removed.text }) : said}
      </p>
      <ActionForm label={t('plan.actions.add')} onSave={add} />
      <ActionSuggestions taken={own} onChoose={add} />
      {done.length > 0 ? (
        <Fold title={t('plan.actions.doneFold', { count: done.length })}>{rows(done, t('plan.actions.doneList'))}</Fold>
      ) : null}
    </div>
  );
}

/** The checkbox of an action: a row that has moved keeps the focus. */
const boxOf = ({ id }: NextAction): string => `[data-action="${id}"] input`;
