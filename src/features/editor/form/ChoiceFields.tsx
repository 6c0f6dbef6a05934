import { useId } from 'react';
import { isTexts } from '../../../core/editor/json';
import { languageOf } from '../../../core/evidence/languageOf';
import { useWords } from '../../../i18n/useWords';
import { AsPublished } from '../../../ui/AsPublished';
import { describedBy, Frame, idsFor } from './Frame';
import type { FieldSpec } from './fieldTables';
import styles from './form.module.css';
import { useField } from './recordContext';
import { type TermList, useTerms } from './useTerms';

/** One of a list. */
export function SelectField({ spec, from }: { spec: FieldSpec; from: TermList }) {
  const { t } = useWords();
  const ids = idsFor(useId());
  const terms = useTerms(from);
  const { value, problems, put } = useField(spec.place);
  const chosen = typeof value === 'string' ? value : '';
  const isKnown = terms.some(({ id }) => id === chosen);
  return (
    <Frame word={spec.word} ids={ids} problems={problems} one>
      <select
        id={ids.id}
        className={styles.input}
        value={chosen}
        aria-invalid={problems.length > 0}
        aria-describedby={describedBy(ids, problems)}
        onChange={({ currentTarget }) => put(currentTarget.value)}
      >
        {isKnown ? null : <option value={chosen}>{chosen === '' ? t('editor.form.choose') : chosen}</option>}
        {terms.map(({ id, label, isPublished }) => (
          <option key={id} value={id} lang={isPublished ? languageOf(label) : undefined}>
            {label}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** Yes or no. */
export function TickField({ spec }: { spec: FieldSpec }) {
  const { t } = useWords();
  const ids = idsFor(useId());
  const { value, problems, put } = useField(spec.place);
  return (
    <Frame word={spec.word} ids={ids} problems={problems}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={value === true}
          onChange={({ currentTarget }) =>
            put(currentTarget.checked || !spec.isOptional ? currentTarget.checked : undefined)
          }
        />
        {t('editor.choice.hoursValue.yes')}
      </label>
    </Frame>
  );
}

/** Some of a short list. */
export function TicksField({ spec, from }: { spec: FieldSpec; from: TermList }) {
  const ids = idsFor(useId());
  const terms = useTerms(from);
  const { value, problems, put } = useField(spec.place);
  const chosen = isTexts(value) ? value : [];
  return (
    <Frame word={spec.word} ids={ids} problems={problems}>
      <div className={styles.ticks}>
        {terms.map(({ id, label, isPublished }) => (
          <label key={id} className={styles.tick}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) =>
                put(currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            {isPublished ? <AsPublished name={label} /> : label}
          </label>
        ))}
      </div>
    </Frame>
  );
}
