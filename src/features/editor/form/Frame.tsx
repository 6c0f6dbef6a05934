import type { ReactNode } from 'react';
import type { FoundProblem } from '../../../core/editor/checks/checkFiles';
import { useWords } from '../../../i18n/useWords';
import type { FieldWord } from './fieldTables';
import styles from './form.module.css';

export interface FrameIds {
  readonly id: string;
  readonly helpId: string;
  readonly problemsId: string;
}

/** Ids that tie the parts of a field together. */
export const idsFor = (id: string): FrameIds => ({ id, helpId: `${id}-help`, problemsId: `${id}-problems` });

/** What describes a control: its help, and what is wrong with it. */
export const describedBy = ({ helpId, problemsId }: FrameIds, problems: readonly FoundProblem[]): string =>
  problems.length > 0 ? `${helpId} ${problemsId}` : helpId;

type Props = {
  word: FieldWord;
  ids: FrameIds;
  problems: readonly FoundProblem[];
  /** The label belongs to one control, or is the legend of a group of controls. */
  one?: boolean;
  children: ReactNode;
};

/** A field with its label, its help, and what the check says about it. */
export function Frame({ word, ids, problems, one = false, children }: Props) {
  const { t } = useWords();
  const help = (
    <p id={ids.helpId} className={styles.help}>
      {t(`editor.field.${word}.help`)}
    </p>
  );
  const label = t(`editor.field.${word}.label`);
  const state = problems.some(({ severity }) => severity === 'error') ? 'error' : undefined;
  if (one) {
    return (
      <div className={styles.field} data-state={state}>
        <label htmlFor={ids.id} className={styles.label}>
          {label}
        </label>
        {help}
        {children}
        <Problems problems={problems} id={ids.problemsId} />
      </div>
    );
  }
  return (
    <fieldset className={styles.field} data-state={state} aria-describedby={describedBy(ids, problems)}>
      <legend className={styles.label}>{label}</legend>
      {help}
      {children}
      <Problems problems={problems} id={ids.problemsId} />
    </fieldset>
  );
}

/** What the check says, in its own words. */
export function Problems({ problems, id }: { problems: readonly FoundProblem[]; id?: string }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <ul role="list" id={id} className={styles.problems}>
      {problems.map(({ severity, place, what, mend }) => (
        <li key={`${place} ${what}`} data-severity={severity}>
          <strong>{t(severity === 'error' ? 'editor.form.error' : 'editor.form.warning')}:</strong>{' '}
          <span lang="en">{what}</span>
          <span className={styles.mend}>
            {t('editor.form.mend', { mend: '' })}
            <span lang="en">{mend}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
