import { useContext, useId, useMemo, useState } from 'react';
import { isObject } from '../../../core/editor/json';
import { newStep } from '../../../core/editor/newRecord';
import { keyOf, recordIn } from '../../../core/editor/sourceFiles';
import { useWords } from '../../../i18n/useWords';
import { useEditorStore } from '../../../state/editor/editorStore';
import { Button } from '../../../ui/Button';
import { useNames } from '../useEditor';
import { FieldOf } from './FieldOf';
import { Problems } from './Frame';
import { STEP_FIELDS } from './fieldTables';
import styles from './form.module.css';
import { RecordContext, useField } from './recordContext';
import { useTerms } from './useTerms';

/** The steps that leave a role, each folded; and a way to add one. `first` is the step that stands open. */
export function StepsPart({ first }: { first: string | null }) {
  const { t } = useWords();
  const { key } = useContext(RecordContext);
  const { value, put } = useField(['steps']);
  const files = useEditorStore((state) => state.files);
  const nameOf = useNames();
  const [opened, setOpened] = useState<string | null>(first);
  const [added, setAdded] = useState<string | null>(null);
  const steps = useMemo(
    () =>
      Array.isArray(value) ? value.flatMap((step) => (isObject(step) ? [{ to: String(step.to), step }] : [])) : [],
    [value],
  );
  const before = recordIn(files, key);
  const known = isObject(before) && Array.isArray(before.steps) ? before.steps.map((step) => step?.to) : [];
  const add = (to: string) => {
    put([...steps.map(({ step }) => step), newStep(files, to)]);
    setOpened(to);
    setAdded(to);
  };
  return (
    <>
      {steps.length === 0 ? <p>{t('editor.steps.none')}</p> : null}
      <ul role="list" className={styles.steps}>
        {steps.map(({ to }) => (
          <li key={to}>
            <StepForm
              to={to}
              name={nameOf(keyOf('roles', to))}
              isNew={!known.includes(to)}
              isOpen={opened === to}
              onRemove={() => put(steps.filter((one) => one.to !== to).map(({ step }) => step))}
            />
          </li>
        ))}
      </ul>
      <AddStep taken={steps.map(({ to }) => to)} onAdd={add} />
      <p role="status" className={styles.count}>
        {added ? t('editor.steps.added', { role: nameOf(keyOf('roles', added)) }) : ''}
      </p>
    </>
  );
}

type StepProps = { to: string; name: string; isNew: boolean; isOpen: boolean; onRemove: () => void };

function StepForm({ to, name, isNew, isOpen, onRemove }: StepProps) {
  const { t } = useWords();
  const { key, place } = useContext(RecordContext);
  const inside = useMemo(() => ({ key, place: [...place, 'steps', to] }), [key, place, to]);
  const { problems } = useField(['steps', to]);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const whole = problems.filter((problem) => problem.place === ['steps', to].join('/'));
  // A role has a dozen steps of twenty fields: only what somebody opens is drawn.
  const [isDrawn, setDrawn] = useState(isOpen);
  return (
    <details
      className={styles.step}
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open && setDrawn(true)}
    >
      <summary>
        {t('editor.steps.to', { role: name })}
        {isNew ? <span className={styles.mark}>{t('editor.steps.isNew')}</span> : null}
        {errors > 0 ? <span className={styles.wrong}>{t('editor.steps.errors', { count: errors })}</span> : null}
      </summary>
      {isDrawn || isOpen ? (
        <RecordContext value={inside}>
          <div className={styles.inside}>
            <Problems problems={whole} />
            {STEP_FIELDS.map((spec) => (
              <FieldOf key={spec.word} spec={spec} />
            ))}
            <p>
              <Button look="quiet" onClick={onRemove}>
                {t('editor.steps.remove')}
              </Button>
            </p>
          </div>
        </RecordContext>
      ) : null}
    </details>
  );
}

function AddStep({ taken, onAdd }: { taken: readonly string[]; onAdd: (to: string) => void }) {
  const { t } = useWords();
  const id = useId();
  const { key } = useContext(RecordContext);
  const [to, setTo] = useState('');
  const roles = useTerms('roles').filter((role) => !taken.includes(role.id) && keyOf('roles', role.id) !== key);
  return (
    <div className={styles.adding}>
      <div>
        <label htmlFor={id} className={styles.label}>
          {t('editor.steps.addLabel')}
        </label>
        <select
          id={id}
          className={styles.input}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        >
          <option value="">{t('editor.form.choose')}</option>
          {roles.map((role) => (
            <option key={role.id} value={role.id}>
              {role.label}
            </option>
          ))}
        </select>
      </div>
      <Button
        look="quiet"
        disabled={to === ''}
        onClick={() => {
          onAdd(to);
          setTo('');
        }}
      >
        {t('editor.steps.add')}
      </Button>
    </div>
  );
}
