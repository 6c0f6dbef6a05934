import { createContext, useContext, useMemo } from 'react';
import type { FoundProblem } from '../../../core/editor/checks/checkFiles';
import { type Place, valueAt } from '../../../core/editor/json';
import type { RecordKey } from '../../../core/editor/sourceFiles';
import { putValue, recordNow } from '../../../core/editor/work';
import { changeWork, useEditorStore, workNow } from '../../../state/editor/editorStore';
import { useWork } from '../useEditor';

/** Which record a form is about, and the place in it that its fields start from. */
export const RecordContext = createContext<{ readonly key: RecordKey; readonly place: Place }>({ key: '', place: [] });

export interface FieldState {
  readonly value: unknown;
  /** What the check says about this place, or anything inside it. */
  readonly problems: readonly FoundProblem[];
  /** Undefined takes the key away. */
  put(value: unknown): void;
}

/** One place of the record: what stands there, what is wrong with it, and how to change it. */
export function useField(inner: Place): FieldState {
  const { key, place } = useContext(RecordContext);
  const files = useEditorStore((state) => state.files);
  const found = useEditorStore((state) => state.check.found);
  const work = useWork();
  const path = [...place, ...inner].join('/');
  return useMemo(() => {
    const whole: Place = path === '' ? [] : path.split('/');
    return {
      value: valueAt(recordNow(files, work, key), whole),
      problems: found.filter((one) => one.key === key && (one.place === path || one.place.startsWith(`${path}/`))),
      put: (value) => changeWork(putValue(files, workNow(), key, whole, value), `${key} ${path}`),
    };
  }, [files, found, work, key, path]);
}
