import { useId, useRef, useState } from 'react';
import { fitText } from '../../core/plan/fitText';
import { PLAN_LIMITS } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import styles from './ActionList.module.css';

type Props = {
  /** What the button does. */
  label: string;
  text?: string;
  due?: string | undefined;
  onSave: (text: string, due?: string) => void;
  /** Absent for a new action. */
  onCancel?: () => void;
};

/** What to do and by when; an empty one is not saved, and says so. */
export function ActionForm({ label, text = '', due = '', onSave, onCancel }: Props) {
  const { t } = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState({ text, due });
  const [wrong, setWrong] = useState(false);
  const submit = () => {
    const fitted = fitText(draft.text, PLAN_LIMITS.line);
    if (fitted === '') {
      setWrong(true);
      input.current?.focus();
      return;
    }
    setWrong(false);
    onSave(fitted, draft.due === '' ? undefined : draft.due);
    if (onCancel) return;
    setDraft({ text: '', due: '' });
    input.current?.focus();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel?.();
      }}
    >
      <p className={styles.field}>
        <label htmlFor={id}>{t('plan.actions.text')}</label>
        <input
          ref={input}
          id={id}
          dir="auto"
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked to change this very text
          autoFocus={onCancel !== undefined}
          maxLength={PLAN_LIMITS.line}
          autoComplete="off"
          value={draft.text}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={(event) => setDraft({ ...draft, text: event.target.value })}
        />
        {wrong ? (
          <span id={`${id}-wrong`} role="alert" className={styles.wrong}>
            {t('plan.actions.needsText')}
          </span>
        ) : null}
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-due`}>{t('plan.actions.due')}</label>
        <input
          id={`${id}-due`}
          type="date"
          min="2000-01-01"
          max="2099-12-31"
          value={draft.due}
          onChange={(event) => setDraft({ ...draft, due: event.target.value })}
        />
      </p>
      <p className={styles.buttons}>
        <Button type="submit">{label}</Button>
        {onCancel ? (
          <Button look="quiet" onClick={onCancel}>
            {t('plan.actions.cancel')}
          </Button>
        ) : null}
      </p>
    </form>
  );
}
