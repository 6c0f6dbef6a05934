import { useMemo } from 'react';
import { isObject } from '../../core/editor/json';
import { KINDS, keyOf, type RecordKey, type SourceFiles, splitKey, valuesOf } from '../../core/editor/sourceFiles';
import { applyWork, type Work } from '../../core/editor/work';
import type { Language } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { useEditorStore } from '../../state/editor/editorStore';

export const useWork = (): Work => useEditorStore((state) => state.history.now);

/** All files with the changes in them. */
export function useFilesNow(): SourceFiles {
  const files = useEditorStore((state) => state.files);
  const work = useWork();
  return useMemo(() => applyWork(files, work), [files, work]);
}

/** What a record is called: its name, its title, or its id where it has neither yet. */
function nameOf(record: unknown, language: Language): string {
  if (!isObject(record)) return '';
  const { id, name, title } = record;
  const named = isObject(name) ? name[language] || name.nl : (title ?? name);
  return typeof named === 'string' && named.trim() !== '' ? named : String(id ?? '');
}

export interface NamedRecord {
  readonly key: RecordKey;
  readonly name: string;
  readonly record: unknown;
}

/** All records that the editor can change, by name in the reader's language. */
export function useRecords(): readonly NamedRecord[] {
  const files = useFilesNow();
  const { language } = useWords();
  return useMemo(
    () =>
      KINDS.flatMap((kind) =>
        valuesOf(files, kind).flatMap((record) => {
          const id = isObject(record) && typeof record.id === 'string' ? record.id : '';
          return splitKey(keyOf(kind, id)) ? [{ key: keyOf(kind, id), name: nameOf(record, language), record }] : [];
        }),
      ).sort((a, b) => a.name.localeCompare(b.name, language)),
    [files, language],
  );
}

/** The name of a record by its key; the key itself for one that is not there. */
export function useNames(): (key: RecordKey) => string {
  const records = useRecords();
  return useMemo(() => {
    const names = new Map(records.map(({ key, name }) => [key, name]));
    return (key) => names.get(key) ?? key;
  }, [records]);
}
