import { useEffect, useRef, useState } from 'react';
import type { NextAction } from '../../core/plan/model';
import { daysUntil } from '../../core/plan/sortActions';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { useDay } from '../../state/useDay';
import { ActionForm } from './ActionForm';
import styles from './ActionList.module.css';
import { nameOfAbout } from './rolesNow';

type Props = {
  action: NextAction;
  /** Whether to name the role or route it belongs to. */
  showAbout: boolean;
  onTick: (action: NextAction, done: boolean) => void;
  onSave: (action: NextAction, text: string, due: string | undefined) => void;
  onRemove: (action: NextAction) => void;
};

/** One thing to do; changing it turns the row into a form, and back. */
export function ActionItem({ action, showAbout, onTick, onSave, onRemove }: Props) {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) button.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const { text } = action;
  if (editing)
    return (
      <li className={styles.item} data-action={action.id} data-editing="">
        <ActionForm
          label={t('plan.actions.save')}
          text={text}
          due={action.due}
          onCancel={() => setEditing(false)}
          onSave={(next, due) => {
            onSave(action, next, due);
            setEditing(false);
          }}
        />
      </li>
    );
  return (
    <li className={styles.item} data-action={action.id}>
      <label className={styles.tick}>
        <input type="checkbox" checked={action.done} onChange={(event) => onTick(action, event.target.checked)} />
        <span className={styles.text} dir="auto">
          {text}
        </span>
      </label>
      <Due action={action} />
      {showAbout && action.about !== undefined ? (
        <p className={styles.quiet}>{t('plan.actions.about', { name: nameOfAbout(graph, action.about, pick, t) })}</p>
      ) : null}
      <p className={`${styles.tools} no-print`}>
        <button ref={button} type="button" onClick={() => setEditing(true)}>
          <span aria-hidden="true">{t('plan.actions.edit')}</span>
          <span className="visually-hidden">{t('plan.actions.editLabel', { text })}</span>
        </button>
        <button type="button" onClick={() => onRemove(action)}>
          <span aria-hidden="true">{t('plan.actions.remove')}</span>
          <span className="visually-hidden">{t('plan.actions.removeLabel', { text })}</span>
        </button>
      </p>
    </li>
  );
}

/** When it is to be done; what is late says so in words. */
function Due({ action: { due, done } }: { action: NextAction }) {
  const { t, language } = useWords();
  const day = useDay();
  if (due === undefined) return null;
  const date = formatDate(due, language);
  const days = daysUntil(due, day);
  if (done || days > 1) return <p className={styles.quiet}>{t('plan.actions.dueOn', { date })}</p>;
  if (days < 0) return <p className={styles.late}>{t('plan.actions.late', { count: -days, date })}</p>;
  return <p className={styles.soon}>{t(days === 0 ? 'plan.actions.today' : 'plan.actions.tomorrow')}</p>;
}
