import { type ReactNode, useId } from 'react';
import { isObject } from '../../../core/editor/json';
import { knownDefault } from '../../../core/editor/newRecord';
import { useWords } from '../../../i18n/useWords';
import { useEditorStore } from '../../../state/editor/editorStore';
import { Frame, idsFor } from './Frame';
import type { FieldSpec } from './fieldTables';
import styles from './form.module.css';
import { useField } from './recordContext';
import { useTerms } from './useTerms';

type Props = {
  spec: FieldSpec;
  field: 'hours' | 'strain' | 'shortage' | 'pay';
  /** The fields for what is known. */
  children: ReactNode;
};

/** Something that may be unknown: that is a choice, with a reason, and never an empty field. */
export function KnownField({ spec, field, children }: Props) {
  const { t } = useWords();
  const id = useId();
  const ids = idsFor(id);
  const files = useEditorStore((state) => state.files);
  const reasons = useTerms('unknownReason');
  const { value, problems, put } = useField(spec.place);
  const unknown = isObject(value) && typeof value.unknown === 'string' ? value.unknown : null;
  const radio = (isKnown: boolean) => (
    <label className={styles.tick}>
      <input
        type="radio"
        name={id}
        checked={isKnown === (unknown === null)}
        onChange={() => put(isKnown ? knownDefault(files, field) : { unknown: 'no-source' })}
      />
      {t(isKnown ? 'editor.form.known' : 'editor.form.unknown')}
    </label>
  );
  return (
    <Frame word={spec.word} ids={ids} problems={problems}>
      <div className={styles.ticks}>
        {radio(true)}
        {radio(false)}
      </div>
      {unknown === null ? (
        <div className={styles.inside}>{children}</div>
      ) : (
        <p className={styles.reason}>
          <label htmlFor={ids.id} className={styles.small}>
            {t('editor.form.why')}
          </label>
          <select
            id={ids.id}
            className={styles.input}
            value={unknown}
            onChange={({ currentTarget }) => put({ unknown: currentTarget.value })}
          >
            {reasons.map((reason) => (
              <option key={reason.id} value={reason.id}>
                {reason.label}
              </option>
            ))}
          </select>
        </p>
      )}
    </Frame>
  );
}
