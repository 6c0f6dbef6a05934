import { useMemo } from 'react';
import { isObject } from '../../core/editor/json';
import { KINDS, keyOf, type RecordKey, type SourceFiles, splitKey, valuesOf } from '../../core/editor/sourceFiles';
import { applyWork, type Work } from '../../core/editor/work';
import type { Language } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { useEditorStore } from '../../state/editor/editorStore';

export const useWork = (): Work => useEditorStore((state) => state.history.now);

/** Asked by dozens of fields at every letter, so worked out once for each state of the work. */
const filesOf = new WeakMap<Work, SourceFiles>();

/** All files with the changes in them. */
export function useFilesNow(): SourceFiles {
  const files = useEditorStore((state) => state.files);
  const work = useWork();
  const known = filesOf.get(work);
  if (known) return known;
  const now = applyWork(files, work);
  filesOf.set(work, now);
  return now;
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

/** A title or a name without a translation is shown as it was published, in each language. */
export const isPublishedName = (record: unknown): boolean => !isObject(record) || !isObject(record.name);

const collators = { nl: new Intl.Collator('nl'), en: new Intl.Collator('en') } as const;

/** Which of two names comes first, in a language. */
export const byName = (language: Language): ((a: string, b: string) => number) => collators[language].compare;

const recordsOf = new WeakMap<SourceFiles, Partial<Record<Language, readonly NamedRecord[]>>>();

/** All records that the editor can change, by name in the reader's language. */
export function useRecords(): readonly NamedRecord[] {
  const files = useFilesNow();
  const { language } = useWords();
  const known = recordsOf.get(files) ?? {};
  recordsOf.set(files, known);
  known[language] ??= namedRecords(files, language);
  return known[language];
}

function namedRecords(files: SourceFiles, language: Language): readonly NamedRecord[] {
  const compare = byName(language);
  const records = KINDS.flatMap((kind) =>
    valuesOf(files, kind).flatMap((record) => {
      const id = isObject(record) && typeof record.id === 'string' ? record.id : '';
      return splitKey(keyOf(kind, id)) ? [{ key: keyOf(kind, id), name: nameOf(record, language), record }] : [];
    }),
  );
  return records.sort((a, b) => compare(a.name, b.name));
}

/** The name of a record by its key; the key itself for one that is not there. */
export function useNames(): (key: RecordKey) => string {
  const records = useRecords();
  return useMemo(() => {
    const names = new Map(records.map(({ key, name }) => [key, name]));
    return (key) => names.get(key) ?? key;
  }, [records]);
}
