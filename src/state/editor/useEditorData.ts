import { useEffect } from 'react';
import { loadEditorData } from '../../dataset/editorData';
import { usePlanStore } from '../plan/planStore';
import { type Loaded, useLoaded } from '../useLoaded';
import { startWorker } from './askWorker';
import { openEditor, useEditorStore } from './editorStore';

/** Fetch the source files and open the editor with them; ready when there is something to show. */
export function useEditorData(): Loaded<unknown> {
  const loaded = useLoaded('editor', loadEditorData);
  const isShared = usePlanStore((state) => state.isShared);
  const data = loaded.status === 'ready' ? loaded.value : null;
  const isOpen = useEditorStore((state) => data !== null && state.files === data.files);
  // A computer that becomes a shared one, or stops being it, is another place to keep things.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when that changes
  useEffect(() => {
    if (data) openEditor(data, startWorker);
  }, [data, isShared]);
  return loaded.status === 'ready' && !isOpen ? { status: 'loading' } : loaded;
}
