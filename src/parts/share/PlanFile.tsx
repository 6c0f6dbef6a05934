import { type ChangeEvent, type DragEvent, useId, useRef, useState } from 'react';
import type { Records } from '../../core/plan/model';
import { MOST_BYTES, readPlanFile } from '../../core/share/planFile';
import type { ShareProblem } from '../../core/share/shareProblem';
import { useWords } from '../../i18n/useWords';
import { usePlan } from '../../state/plan/planStore';
import { Button } from '../../ui/Button';
import { ImportChoice } from './ImportChoice';
import { Problems } from './Problems';
import styles from './share.module.css';
import { Taken } from './Taken';
import { type SavedFile, useSaveFile } from './useSaveFile';

type State =
  | { readonly kind: 'rest' | 'reading' }
  | {
      readonly kind: 'refused';
      readonly why: 'unreadable' | 'too-large' | 'not-a-plan' | 'newer' | 'nothing';
      readonly problems: readonly ShareProblem[];
    }
  | { readonly kind: 'choosing'; readonly records: Records; readonly problems: readonly ShareProblem[] }
  | { readonly kind: 'taken'; readonly undo: () => Promise<void> };

/** The plan as a file: save it, and open one. What a file would change is shown before anything does. */
export default function PlanFile() {
  const { t } = useWords();
  const { isEmpty } = usePlan();
  const saveFile = useSaveFile();
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const [state, setState] = useState<State>({ kind: 'rest' });
  const input = useRef<HTMLInputElement>(null);
  const [field, found] = [useId(), useId()];
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setState({ kind: 'reading' });
    setState(await openFile(file));
  };
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void choose(currentTarget.files?.[0]);
    // So that the same file can be chosen again.
    currentTarget.value = '';
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void choose(event.dataTransfer.files[0]);
  };
  const leave = () => {
    setState({ kind: 'rest' });
    input.current?.focus();
  };
  return (
    <div className={styles.stack}>
      <p>{t('share.file.intro')}</p>
      {isEmpty ? null : (
        <div className={styles.stack}>
          <p className={styles.quiet}>{t('share.file.holds')}</p>
          <p className={styles.buttons}>
            <Button look="quiet" onClick={() => setSaved(saveFile())}>
              {t('share.saveFile')}
            </Button>
          </p>
        </div>
      )}
      <p role="status" className={styles.told}>
        {saved ? t(saved.tooLarge ? 'share.file.tooLarge' : 'share.savedFile', { file: saved.file }) : null}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is an extra; the field inside does the same */}
      <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
        <label htmlFor={field} className={styles.fileLabel}>
          {t('share.file.open')}
        </label>
        <input ref={input} id={field} type="file" accept=".json,application/json" onChange={onChange} />
        <p className={styles.quiet}>
          {t('share.file.openText')} <span className={styles.wideOnly}>{t('share.file.dropHere')}</span>
        </p>
      </div>
      <div aria-live="polite" className={styles.stack}>
        {state.kind === 'reading' ? <p>{t('share.file.reading')}</p> : null}
        {state.kind === 'refused' ? (
          <>
            <p className={styles.refused}>{t(`share.file.${state.why}`)}</p>
            <Problems problems={state.problems} level={3} />
          </>
        ) : null}
        {state.kind === 'choosing' ? (
          <section aria-labelledby={found} className={styles.found}>
            <h3 id={found}>{t('share.import.title')}</h3>
            <ImportChoice
              theirs={state.records}
              problems={state.problems}
              onTaken={(undo) => setState({ kind: 'taken', undo })}
              onLeave={leave}
            />
          </section>
        ) : null}
      </div>
      {state.kind === 'taken' ? <Taken undo={state.undo} /> : null}
    </div>
  );
}

/** Size is asked of the device before anything is read. */
async function openFile(file: File): Promise<State> {
  if (file.size > MOST_BYTES) return { kind: 'refused', why: 'too-large', problems: [] };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { kind: 'refused', why: 'unreadable', problems: [] };
  const read = readPlanFile(new Uint8Array(bytes), Date.now());
  if (read.kind === 'plan') return { kind: 'choosing', records: read.records, problems: read.problems };
  const why = read.kind === 'refused' ? read.why : read.kind;
  return { kind: 'refused', why, problems: read.kind === 'nothing' ? read.problems : [] };
}
