import { type ChangeEvent, useId, useState } from 'react';
import { PACKAGE_LIMITS, type PackageProblem, WORK_FILE, workIn } from '../../../core/editor/readPackage';
import { useWords } from '../../../i18n/useWords';
import { leaveMerge, startMerge } from '../../../state/editor/editorStore';
import styles from './take.module.css';
import { unzipFiles } from './zipFiles';

/** Open the zip of a colleague. What it would change is shown before anything does. */
export function OpenPackage() {
  const { t } = useWords();
  const id = useId();
  const [state, setState] = useState<'rest' | 'reading' | PackageProblem>('rest');
  const open = async (file: File | undefined) => {
    if (!file) return;
    // What was chosen in another package says nothing about this one.
    leaveMerge();
    setState('reading');
    setState(await read(file));
  };
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    void open(currentTarget.files?.[0]);
    // So that the same file can be chosen again.
    currentTarget.value = '';
  };
  return (
    <section aria-labelledby={`${id}-title`} className={styles.box}>
      <h3 id={`${id}-title`}>{t('editor.merge.title')}</h3>
      <label htmlFor={id} className={styles.label}>
        {t('editor.merge.label')}
      </label>
      <p className={styles.quiet}>{t('editor.merge.text')}</p>
      <input id={id} type="file" accept=".zip,application/zip" className={styles.file} onChange={onChange} />
      <p role="status">{state === 'reading' ? t('editor.merge.reading') : null}</p>
      {state === 'rest' || state === 'reading' ? null : (
        <p role="alert" className={styles.warning}>
          {t(`editor.merge.problem.${state}`)}
        </p>
      )}
    </section>
  );
}

/** Size is asked of the device before anything is read. */
async function read(file: File): Promise<'rest' | PackageProblem> {
  if (file.size > PACKAGE_LIMITS.packed) return 'too-large';
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return 'not-a-package';
  const unzipped = unzipFiles(new Uint8Array(bytes), WORK_FILE);
  if (!unzipped.ok) return unzipped.why;
  const work = workIn(unzipped.files);
  if (!work.ok) return work.why;
  startMerge(work.work);
  return 'rest';
}
