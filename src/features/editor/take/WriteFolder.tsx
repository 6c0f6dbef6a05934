import { useState } from 'react';
import { useWords } from '../../../i18n/useWords';
import { useEditorStore } from '../../../state/editor/editorStore';
import { Button } from '../../../ui/Button';
import { useWork } from '../useEditor';
import styles from './take.module.css';
import { usePackage } from './usePackage';
import { folderPicker, type Wrote, writeInto } from './writeFolder';

/** Straight into a checked-out data folder, where the browser can and the check finds no errors. */
export function WriteFolder() {
  const { t } = useWords();
  const { base } = useWork();
  const makePackage = usePackage();
  const { isFresh } = useEditorStore((state) => state.check);
  const [wrote, setWrote] = useState<Wrote | { readonly kind: 'refused' } | null>(null);
  const pick = folderPicker();
  if (!pick || !isFresh) return null;
  const write = async () => {
    setWrote(null);
    // First of all: browsers allow the question only right after the press.
    const folder = await pick().catch(() => null);
    if (!folder) return setWrote({ kind: 'refused' });
    const files = await makePackage();
    if (!files) return setWrote({ kind: 'failed' });
    const own = [...files].flatMap(([file, text]): [string, string][] =>
      file.startsWith('data/') ? [[file.slice('data/'.length), text]] : [],
    );
    setWrote(await writeInto(folder, base, new Map(own)));
  };
  return (
    <div className={styles.stack}>
      <p>{t('editor.take.folderText')}</p>
      <p>
        <Button look="quiet" onClick={() => void write()}>
          {t('editor.take.folder')}
        </Button>
      </p>
      <p role="status">
        {wrote?.kind === 'written' ? t('editor.take.folderDone', { count: wrote.count }) : null}
        {wrote?.kind === 'wrong' ? t('editor.take.folderWrong', { version: base }) : null}
        {wrote?.kind === 'refused' ? t('editor.take.folderRefused') : null}
        {wrote?.kind === 'failed' ? t('editor.take.folderFailed') : null}
      </p>
    </div>
  );
}
