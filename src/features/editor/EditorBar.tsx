import { useEffect } from 'react';
import { useWords } from '../../i18n/useWords';
import { redoWork, startKeeping, stopKeeping, undoWork, useEditorStore } from '../../state/editor/editorStore';
import { useIsShared } from '../../state/plan/sharedAddress';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import styles from './EditorScreen.module.css';
import { editorPath, type Part } from './editorPaths';
import { useWork } from './useEditor';

/** Always in sight: how much was changed, what the check says, undo and redo, and whether the work is kept. */
export function EditorBar({ part }: { part: Part | 'form' | null }) {
  const { t } = useWords();
  const { past, future } = useEditorStore((state) => state.history);
  const count = Object.keys(useWork().changes).length;
  useUndoKeys();
  return (
    <section aria-label={t('editor.bar.name')} className={styles.bar}>
      <nav aria-label={t('editor.parts')}>
        <ul role="list" className={styles.parts}>
          {([null, 'effect', 'take'] as const).map((one) => (
            <li key={one ?? 'start'}>
              <AppLink to={editorPath(one ?? undefined)} aria-current={one === part ? 'page' : undefined}>
                {t(`editor.part.${one ?? 'start'}`)}
              </AppLink>
            </li>
          ))}
        </ul>
      </nav>
      <p className={styles.state}>
        <strong>{t('editor.bar.changes', { count })}</strong>
        <CheckLine />
      </p>
      <p className={styles.buttons}>
        <Button look="quiet" disabled={past.length === 0} onClick={undoWork}>
          {t('editor.bar.undo')}
        </Button>
        <Button look="quiet" disabled={future.length === 0} onClick={redoWork}>
          {t('editor.bar.redo')}
        </Button>
        <KeepButton count={count} />
      </p>
      <KeepLine count={count} />
    </section>
  );
}

function CheckLine() {
  const { t } = useWords();
  const { status, found } = useEditorStore((state) => state.check);
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const told = {
    waiting: t('editor.bar.waiting'),
    checking: t('editor.bar.checking'),
    failed: t('editor.bar.checkFailed'),
    done: errors === 0 ? t('editor.bar.sound') : t('editor.bar.errors', { count: errors }),
  };
  return (
    <span role="status" className={styles.check} data-state={status === 'done' && errors > 0 ? 'errors' : status}>
      {told[status]}
    </span>
  );
}

function KeepButton({ count }: { count: number }) {
  const { t } = useWords();
  const isShared = useIsShared();
  const { keeping, trouble, merging } = useEditorStore();
  if (isShared || trouble === 'unreadable-held' || merging?.from === 'device') return null;
  if (keeping === 'on') {
    return (
      <Button look="quiet" onClick={stopKeeping}>
        {t('editor.bar.stop')}
      </Button>
    );
  }
  return count > 0 ? <Button onClick={startKeeping}>{t('editor.bar.keep')}</Button> : null;
}

function KeepLine({ count }: { count: number }) {
  const { t } = useWords();
  const isShared = useIsShared();
  const { keeping, trouble } = useEditorStore();
  const told = trouble ?? (isShared ? 'shared' : keeping === 'on' ? 'kept' : count > 0 ? 'notKept' : null);
  return (
    <p role="status" className={styles.keep}>
      {told === null ? '' : t(`editor.bar.${told}`)}
    </p>
  );
}

/** Ctrl+Z and Ctrl+Y outside a field; inside one the browser undoes what was typed there. */
function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redoWork();
      else undoWork();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
