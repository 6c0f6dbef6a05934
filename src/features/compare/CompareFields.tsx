import { useRef, useState } from 'react';
import { MOST_COMPARED } from '../../core/compare/chooseCompared';
import { useWords } from '../../i18n/useWords';
import styles from './CompareFields.module.css';
import { RoleSlot } from './RoleSlot';
import type { CompareQuestion } from './useCompareQuestion';

type Props = { question: CompareQuestion };

const LABELS = ['compare.mine', 'compare.first', 'compare.second'] as const;

/** Which roles: the reader's own, one other, and perhaps a third. With an answer on screen a phone shows only a button. */
export function CompareFields({ question }: Props) {
  const { t } = useWords();
  const { roles } = question;
  const complete = roles.length > 1;
  // Who is choosing keeps the fields, also when a choice completes them: the focus is in there.
  const [open, setOpen] = useState(!complete);
  const fields = useRef<HTMLFieldSetElement>(null);
  const shown = Math.min(MOST_COMPARED, roles.length + 1);
  return (
    <div className={`${styles.fields} no-print`} data-complete={complete} data-open={open}>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={open}
        aria-controls="compare-fields"
        onClick={() => setOpen(!open)}
      >
        {t('compare.change')}
      </button>
      <fieldset id="compare-fields" ref={fields} tabIndex={-1} className={styles.row} aria-label={t('compare.title')}>
        {LABELS.slice(0, shown).map((label, index) => (
          <RoleSlot
            key={label}
            label={t(label)}
            role={roles[index] ?? null}
            onChoose={(id) => question.put(index, id)}
            onLeft={index > 0 && complete ? (id) => question.put(0, id) : null}
            onRemove={
              complete
                ? (role) => {
                    question.remove(role);
                    // The button goes with its role; the fields stay.
                    fields.current?.focus();
                  }
                : null
            }
          />
        ))}
      </fieldset>
    </div>
  );
}
