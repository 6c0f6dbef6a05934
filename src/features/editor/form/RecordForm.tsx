import { useMemo } from 'react';
import { keyOf, type RecordKey, splitKey } from '../../../core/editor/sourceFiles';
import { dropChange, recordNow } from '../../../core/editor/work';
import { useWords } from '../../../i18n/useWords';
import { useAddress } from '../../../state/address/useAddress';
import { changeWork, useEditorStore, workNow } from '../../../state/editor/editorStore';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { EachAlone } from '../../../ui/PartBoundary';
import { editorPath, effectPath } from '../editorPaths';
import { RecordName } from '../RecordName';
import { useWork } from '../useEditor';
import { FieldOf } from './FieldOf';
import { Problems } from './Frame';
import { type FieldGroup, ROLE_GROUPS, SOURCE_GROUPS, TRAINING_GROUPS } from './fieldTables';
import styles from './form.module.css';
import { RecordContext } from './recordContext';
import { StepsPart } from './StepsPart';

const GROUPS: Readonly<Record<string, readonly FieldGroup[]>> = {
  roles: ROLE_GROUPS,
  trainings: TRAINING_GROUPS,
  sources: SOURCE_GROUPS,
};

type Props = {
  recordKey: RecordKey;
  /** The step that stands open. */
  step: string | null;
};

/** The form of one record. */
export function RecordForm({ recordKey, step }: Props) {
  const { t } = useWords();
  const files = useEditorStore((state) => state.files);
  const work = useWork();
  const context = useMemo(() => ({ key: recordKey, place: [] }), [recordKey]);
  const parts = splitKey(recordKey);
  if (!parts || recordNow(files, work, recordKey) === null) {
    return (
      <>
        <p>{t('editor.form.lost')}</p>
        <p>
          <AppLink to={editorPath()}>{t('editor.form.back')}</AppLink>
        </p>
      </>
    );
  }
  const groups = GROUPS[parts.kind] ?? [];
  return (
    <RecordContext value={context}>
      <div className={styles.form}>
        <EachAlone>
          <FormHead recordKey={recordKey} />
          {groups.map(({ title, fields }) => (
            <section key={title} aria-labelledby={`deel-${title}`} className={styles.group}>
              <h3 id={`deel-${title}`}>{t(`editor.section.${title}`)}</h3>
              <EachAlone>
                {fields.map((spec) => (
                  <FieldOf key={spec.place.join('/')} spec={spec} />
                ))}
              </EachAlone>
            </section>
          ))}
          {parts.kind === 'roles' ? (
            <section aria-labelledby="deel-stappen" className={styles.group}>
              <h3 id="deel-stappen">{t('editor.section.steps')}</h3>
              <StepsPart first={step} />
            </section>
          ) : null}
          {parts.kind === 'sources' ? null : <p className={styles.help}>{t('editor.form.fixed')}</p>}
        </EachAlone>
      </div>
    </RecordContext>
  );
}

function FormHead({ recordKey }: { recordKey: RecordKey }) {
  const { t } = useWords();
  const { go } = useAddress();
  const change = useWork().changes[recordKey];
  const found = useEditorStore((state) => state.check.found).filter(({ key }) => key === recordKey);
  const parts = splitKey(recordKey);
  // What is about the record as a whole, or about something that this form leaves alone, has no field to stand at.
  const fields = new Set(
    (GROUPS[parts?.kind ?? ''] ?? []).flatMap((group) => group.fields.map(({ place }) => place[0])),
  );
  const whole = found.filter(({ place }) => {
    const [first = '', second] = place.split('/');
    return !fields.has(first) && (first !== 'steps' || second === undefined);
  });
  const isNew = change?.was === null;
  const takeBack = () => {
    changeWork(dropChange(workNow(), recordKey));
    if (isNew) go(editorPath());
  };
  return (
    <div className={styles.head}>
      <p>
        <AppLink to={editorPath()}>{t('editor.form.back')}</AppLink>
      </p>
      <h2>
        <RecordName of={recordKey} />
      </h2>
      <p className={styles.help}>
        {parts ? `${t(`editor.kind.${parts.kind}`)} · ` : ''}
        {t('editor.form.file', { file: `data/${recordKey.startsWith('sources/') ? 'sources' : recordKey}.json` })}
        {change ? (
          <span className={styles.mark}>{t(isNew ? 'editor.form.isNew' : 'editor.form.isChanged')}</span>
        ) : null}
      </p>
      {found.length > 0 ? (
        <div className={styles.told}>
          <p>
            <strong>{t('editor.form.problems', { count: found.length })}</strong> {t('editor.form.messages')}
          </p>
          <Problems problems={whole} />
        </div>
      ) : null}
      <p className={styles.buttons}>
        {parts?.kind === 'roles' ? <AppLink to={effectPath(parts.id)}>{t('editor.form.seeEffect')}</AppLink> : null}
        {change ? (
          <Button look="quiet" onClick={takeBack}>
            {t(isNew ? 'editor.form.discard' : 'editor.form.revert')}
          </Button>
        ) : null}
      </p>
    </div>
  );
}

/** The record of an address; null when it names none. */
export const keyIn = (query: URLSearchParams): RecordKey | null => {
  const parts = splitKey(query.get('record') ?? '');
  return parts && keyOf(parts.kind, parts.id);
};
