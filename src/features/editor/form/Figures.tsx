import { useId, useState } from 'react';
import { isTexts } from '../../../core/editor/json';
import { emptyFigure } from '../../../core/editor/newRecord';
import { useWords } from '../../../i18n/useWords';
import { useEditorStore } from '../../../state/editor/editorStore';
import { Button } from '../../../ui/Button';
import { SelectField } from './ChoiceFields';
import { Frame, idsFor } from './Frame';
import type { FieldSpec } from './fieldTables';
import { EVIDENCE_FIELDS } from './fieldTables';
import styles from './form.module.css';
import { PicksField } from './PickFields';
import { useField } from './recordContext';
import { LineField } from './TextFields';
import { useDraft } from './useDraft';

/** Null for an empty field; what is no number stays as it was typed, and the check says so. */
function numberOf(text: string): unknown {
  const written = text.trim().replace(',', '.');
  if (written === '') return null;
  return /^\d+(\.\d+)?$/.test(written) ? Number(written) : text;
}
const showNumber = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

type NumberProps = { spec: FieldSpec; part: 'value' | 'min' | 'max' };

function NumberInput({ spec, part }: NumberProps) {
  const { t } = useWords();
  const id = useId();
  const { value, problems, put } = useField([...spec.place, part]);
  const { text, setDraft } = useDraft(value, showNumber, numberOf);
  return (
    <div className={styles.number}>
      <label htmlFor={id} className={styles.small}>
        {t(`editor.form.${part}`)}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        className={styles.input}
        value={text}
        aria-invalid={problems.length > 0}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value);
          put(numberOf(currentTarget.value));
        }}
      />
    </div>
  );
}

type Props = { spec: FieldSpec; unit: 'months' | 'hours-per-week'; isRange: boolean };

/** A number, or a shortest and a longest, with what it rests on. */
export function FigureField({ spec, unit, isRange }: Props) {
  const { t } = useWords();
  const ids = idsFor(useId());
  const files = useEditorStore((state) => state.files);
  const { value, problems, put } = useField(spec.place);
  const own = problems.filter(({ place }) => !/\/(asOf|confidence|sources)(\/|$)/.test(place));
  return (
    <Frame word={spec.word} ids={ids} problems={own}>
      {value === undefined ? (
        <p>
          <Button look="quiet" onClick={() => put(emptyFigure(files, unit))}>
            {t('editor.form.fill')}
          </Button>
        </p>
      ) : (
        <>
          <div className={styles.numbers}>
            {isRange ? (
              <>
                <NumberInput spec={spec} part="min" />
                <NumberInput spec={spec} part="max" />
              </>
            ) : (
              <NumberInput spec={spec} part="value" />
            )}
            <span className={styles.unit}>{t(`editor.form.${unit}`)}</span>
          </div>
          <EvidenceFields spec={spec} />
          {spec.isOptional ? (
            <p>
              <Button look="quiet" onClick={() => put(undefined)}>
                {t('editor.form.clear')}
              </Button>
            </p>
          ) : null}
        </>
      )}
    </Frame>
  );
}

/** Date, certainty and sources of a figure, with what is wrong in them. */
export function EvidenceFields({ spec }: { spec: Pick<FieldSpec, 'place'> }) {
  const { t } = useWords();
  const { problems } = useField(spec.place);
  const own = problems.filter(({ place }) => /\/(asOf|confidence|sources)(\/|$)/.test(place));
  const sources = useField([...spec.place, 'sources']).value;
  // Opens by itself where something is to be done, and does not close under somebody's hands when that is done.
  const [opened, setOpened] = useState(isTexts(sources) && sources.length === 0);
  if (own.length > 0 && !opened) setOpened(true);
  return (
    <details className={styles.evidence} open={opened}>
      <summary>{t('editor.form.evidence')}</summary>
      <div className={styles.inside}>
        <CopySources spec={spec} />
        {EVIDENCE_FIELDS.map((field) => {
          const inside = { ...field, place: [...spec.place, ...field.place] };
          if (field.look.is === 'line') return <LineField key={field.word} spec={inside} type={undefined} />;
          if (field.look.is === 'choice') return <SelectField key={field.word} spec={inside} from={field.look.from} />;
          return <PicksField key={field.word} spec={inside} from="sources" />;
        })}
      </div>
    </details>
  );
}

/** One source often carries a whole step: no need to look it up again for each figure in it. */
function CopySources({ spec }: { spec: Pick<FieldSpec, 'place'> }) {
  const { t } = useWords();
  const whole = useField(['sources']).value;
  const { value, put } = useField([...spec.place, 'sources']);
  if (!isTexts(whole) || whole.length === 0 || (isTexts(value) && value.length > 0)) return null;
  return (
    <p>
      <Button look="quiet" onClick={() => put(whole)}>
        {t('editor.form.copySources')}
      </Button>
    </p>
  );
}
