import { useId } from 'react';
import { isObject } from '../../../core/editor/json';
import { STRAIN_SCALES } from '../../../core/model/data';
import { useWords } from '../../../i18n/useWords';
import { useEditorStore } from '../../../state/editor/editorStore';
import { SelectField } from './ChoiceFields';
import { EvidenceFields } from './Figures';
import type { FieldSpec } from './fieldTables';
import styles from './form.module.css';
import { KnownField } from './KnownField';
import { PicksField } from './PickFields';
import { useField } from './recordContext';
import { PairField } from './TextFields';
import type { TermItem } from './useChoiceLists';
import { useTerms } from './useTerms';

type Props = { spec: FieldSpec };

const TIMES = ['day', 'evening', 'night', 'weekend', 'onCall'] as const;

/** When the work is done, one answer per time. */
export function HoursField({ spec }: Props) {
  const { t } = useWords();
  const values = useTerms('hoursValue');
  return (
    <KnownField spec={spec} field="hours">
      <div className={styles.grid}>
        {TIMES.map((time) => (
          <SmallSelect
            key={time}
            label={t(`editor.choice.time.${time}`)}
            place={[...spec.place, time]}
            items={values}
          />
        ))}
      </div>
    </KnownField>
  );
}

type SmallProps = { label: string; place: readonly string[]; items: readonly TermItem[]; isNumber?: boolean };

function SmallSelect({ label, place, items, isNumber = false }: SmallProps) {
  const { t } = useWords();
  const id = useId();
  const { value, problems, put } = useField(place);
  const chosen = value === null || value === undefined ? '' : String(value);
  return (
    <div>
      <label htmlFor={id} className={styles.small}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={chosen}
        aria-invalid={problems.length > 0}
        onChange={({ currentTarget }) => put(isNumber ? Number(currentTarget.value) : currentTarget.value)}
      >
        {items.some((item) => item.id === chosen) ? null : <option value="">{t('editor.form.choose')}</option>}
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Five scores with what each of them means. */
export function StrainField({ spec }: Props) {
  const { language } = useWords();
  const vocabulary = useEditorStore((state) => state.files['vocabulary.json']);
  const scales = isObject(vocabulary) && Array.isArray(vocabulary.strainScales) ? vocabulary.strainScales : [];
  return (
    <KnownField spec={spec} field="strain">
      <div className={styles.grid}>
        {STRAIN_SCALES.map((scale) => {
          const told: unknown = scales.find((one) => isObject(one) && one.id === scale);
          const texts = isObject(told) && Array.isArray(told.scores) ? told.scores : [];
          const items = texts.map((text: unknown, score) => ({
            id: String(score),
            label: `${score}: ${isObject(text) ? String(text[language]) : ''}`,
          }));
          const label = isObject(told) ? String(told[language]) : scale;
          return (
            <SmallSelect key={scale} label={label} place={[...spec.place, 'scores', scale]} items={items} isNumber />
          );
        })}
      </div>
      <PairField
        spec={{ place: [...spec.place, 'why'], word: 'reason', look: { is: 'text' }, isOptional: true }}
        isList={false}
      />
      <EvidenceFields spec={spec} />
    </KnownField>
  );
}

/** A judgement with what the facts behind it are about. */
export function ShortageField({ spec }: Props) {
  const inside = (place: readonly string[], word: FieldSpec['word']): FieldSpec => ({
    place: [...spec.place, ...place],
    word,
    look: { is: 'text' },
  });
  const about = useField([...spec.place, 'scope', 'about']).value;
  return (
    <KnownField spec={spec} field="shortage">
      <SelectField spec={inside(['level'], 'shortageLevel')} from="shortageLevel" />
      <SelectField spec={inside(['basis'], 'basis')} from="confidence" />
      <ScopeField spec={inside(['scope'], 'about')} />
      {about === 'role' || about === 'wider' ? (
        <PicksField spec={inside(['scope', 'areas'], 'areas')} from="regions" />
      ) : null}
      <PairField spec={inside(['why'], 'reason')} isList={false} />
      <EvidenceFields spec={spec} />
    </KnownField>
  );
}

/** What the facts are about; without facts there are no areas. */
function ScopeField({ spec }: Props) {
  const { t } = useWords();
  const items = useTerms('about');
  const id = useId();
  const { value, put } = useField(spec.place);
  const scope = isObject(value) ? value : {};
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {t('editor.field.about.label')}
      </label>
      <p className={styles.help}>{t('editor.field.about.help')}</p>
      <select
        id={id}
        className={styles.input}
        value={String(scope.about ?? '')}
        onChange={({ currentTarget: { value: about } }) =>
          put(about === 'none' ? { about } : { about, areas: scope.areas ?? [] })
        }
      >
        {items.map((item) => (
          <option key={item.id} value={item.id}>
            {item.label}
          </option>
        ))}
      </select>
    </div>
  );
}
