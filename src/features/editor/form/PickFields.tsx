import { useId } from 'react';
import { isTexts } from '../../../core/editor/json';
import { useWords } from '../../../i18n/useWords';
import { Button } from '../../../ui/Button';
import { Frame, idsFor } from './Frame';
import type { FieldSpec } from './fieldTables';
import styles from './form.module.css';
import { Picker } from './Picker';
import { useField } from './recordContext';
import type { TermList } from './useTerms';

/** Some of a long list. */
export function PicksField({ spec, from }: { spec: FieldSpec; from: TermList }) {
  const ids = idsFor(useId());
  const { value, problems, put } = useField(spec.place);
  return (
    <Frame word={spec.word} ids={ids} problems={problems}>
      <Picker from={from} chosen={isTexts(value) ? value : []} onChange={put} />
    </Frame>
  );
}

/** Credentials that are asked: all groups, one of each group. */
export function NeedsField({ spec }: { spec: FieldSpec }) {
  const { t } = useWords();
  const ids = idsFor(useId());
  const { value, problems, put } = useField(spec.place);
  const groups = Array.isArray(value) ? value.map((group) => (isTexts(group) ? group : [])) : [];
  const change = (next: readonly (readonly string[])[]) => put(next.length === 0 && spec.isOptional ? undefined : next);
  return (
    <Frame word={spec.word} ids={ids} problems={problems}>
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups have no name of their own
        <fieldset key={index} className={styles.inner}>
          <legend className={styles.small}>{t('editor.form.group', { number: index + 1 })}</legend>
          <Picker
            from="credentials"
            chosen={group}
            onChange={(chosen) =>
              change(chosen.length === 0 ? groups.toSpliced(index, 1) : groups.toSpliced(index, 1, chosen))
            }
          />
        </fieldset>
      ))}
      <p>
        <Button look="quiet" onClick={() => change([...groups, []])}>
          {t('editor.form.addGroup')}
        </Button>
      </p>
    </Frame>
  );
}
