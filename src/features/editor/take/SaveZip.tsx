import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { useEditorStore } from '../../../state/editor/editorStore';
import { Button } from '../../../ui/Button';
import { useWork } from '../useEditor';
import { saveBytes } from './saveBytes';
import styles from './take.module.css';
import { usePackage } from './usePackage';
import { zipFiles } from './zipFiles';

type State = { readonly kind: 'rest' | 'saving' | 'failed' } | { readonly kind: 'saved'; readonly file: string };

/** The work as a zip: files for the repository, a list for readers, and the work for a colleague. */
export function SaveZip() {
  const { t } = useWords();
  const { base } = useWork();
  const makePackage = usePackage();
  const errors = useEditorStore((state) => state.check.found.some(({ severity }) => severity === 'error'));
  const [state, setState] = useState<State>({ kind: 'rest' });
  const save = async () => {
    setState({ kind: 'saving' });
    const files = await makePackage();
    if (!files) return setState({ kind: 'failed' });
    const file = `routekaart-voorstel-${base}.zip`;
    saveBytes(zipFiles(files), file);
    setState({ kind: 'saved', file });
  };
  return (
    <div className={styles.stack}>
      <p>{t('editor.take.zipText')}</p>
      {errors ? <p className={styles.warning}>{t('editor.take.zipErrors')}</p> : null}
      <p>
        <Button disabled={state.kind === 'saving'} onClick={() => void save()}>
          {t('editor.take.zip')}
        </Button>
      </p>
      <p role="status">
        {state.kind === 'saving' ? t('editor.take.saving') : null}
        {state.kind === 'failed' ? t('editor.take.saveFailed') : null}
        {state.kind === 'saved' ? t('editor.take.saved', { file: state.file }) : null}
      </p>
    </div>
  );
}
