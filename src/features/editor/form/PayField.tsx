import { isObject, isTexts } from '../../../core/editor/json';
import { knownDefault } from '../../../core/editor/newRecord';
import { useWords } from '../../../i18n/useWords';
import { useEditorStore } from '../../../state/editor/editorStore';
import { Button } from '../../../ui/Button';
import { SelectField } from './ChoiceFields';
import { EvidenceFields } from './Figures';
import type { FieldSpec } from './fieldTables';
import styles from './form.module.css';
import { KnownField } from './KnownField';
import { useField } from './recordContext';

/** Scales of collective agreements. The amounts stand there once, so none is typed here. */
export function PayField({ spec }: { spec: FieldSpec }) {
  const { t } = useWords();
  const files = useEditorStore((state) => state.files);
  const { value, put } = useField(spec.place);
  const entries = Array.isArray(value) ? value : [];
  const empty = knownDefault(files, 'pay');
  return (
    <KnownField spec={spec} field="pay">
      {entries.map((entry: unknown, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of agreements is theirs, and two may be alike while typing
        <fieldset key={index} className={styles.inner}>
          <legend className={styles.small}>{t('editor.form.pay', { number: index + 1 })}</legend>
          <SelectField
            spec={{ place: [...spec.place, String(index), 'cao'], word: 'cao', look: { is: 'line' } }}
            from="caos"
          />
          <Scales place={[...spec.place, String(index), 'scales']} cao={isObject(entry) ? entry.cao : ''} />
          <EvidenceFields spec={{ place: [...spec.place, String(index)] }} />
          {entries.length > 1 ? (
            <p>
              <Button look="quiet" onClick={() => put(entries.toSpliced(index, 1))}>
                {t('editor.form.removePay')}
              </Button>
            </p>
          ) : null}
        </fieldset>
      ))}
      <p>
        <Button look="quiet" onClick={() => put([...entries, ...(Array.isArray(empty) ? empty : [])])}>
          {t('editor.form.addPay')}
        </Button>
      </p>
    </KnownField>
  );
}

function Scales({ place, cao }: { place: readonly string[]; cao: unknown }) {
  const { t } = useWords();
  const agreement = useEditorStore((state) => state.files[`caos/${String(cao)}.json`]);
  const { value, put } = useField(place);
  const names = isObject(agreement) && isObject(agreement.scales) ? Object.keys(agreement.scales) : [];
  const chosen = isTexts(value) ? value : [];
  return (
    <fieldset>
      <legend className={styles.small}>{t('editor.form.scales')}</legend>
      {names.length === 0 ? <p className={styles.help}>{t('editor.form.scaleSet')}</p> : null}
      <div className={styles.ticks}>
        {names.map((name) => (
          <label key={name} className={styles.tick}>
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              onChange={({ currentTarget }) =>
                put(currentTarget.checked ? [...chosen, name] : chosen.filter((one) => one !== name))
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
