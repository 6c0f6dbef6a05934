import { isObject } from '../../../core/editor/json';
import { type SourceFiles, valuesOf } from '../../../core/editor/sourceFiles';
import type { Language } from '../../../core/model/data';
import { useWords } from '../../../i18n/useWords';
import { byName, useFilesNow } from '../useEditor';
import { type ChoiceList, type TermItem, useChoiceLists } from './useChoiceLists';

const WORD_LISTS = [
  'sectors',
  'groups',
  'levels',
  'registers',
  'credentials',
  'stepKinds',
  'learningRoutes',
  'giveUps',
] as const;
const RECORD_LISTS = ['roles', 'trainings', 'skills', 'sources', 'funding', 'caos', 'regions'] as const;

/** Where the items of a field come from: the vocabulary, records of the data, or a short fixed list. */
export type TermList = (typeof WORD_LISTS)[number] | (typeof RECORD_LISTS)[number] | ChoiceList;

const isWordList = (list: string): boolean => WORD_LISTS.some((one) => one === list);
const isRecordList = (list: TermList): list is (typeof RECORD_LISTS)[number] =>
  RECORD_LISTS.some((one) => one === list);

/** Lists of a state of the files, by list and language: many fields of a form share one. */
const listsOf = new WeakMap<SourceFiles, Map<string, readonly TermItem[]>>();

/** What one can choose from, by name in the reader's language. */
export function useTerms(list: TermList): readonly TermItem[] {
  const files = useFilesNow();
  const choices = useChoiceLists();
  const { language } = useWords();
  if (!isRecordList(list) && !isWordList(list)) return choices[list as ChoiceList];
  const lists = listsOf.get(files) ?? new Map<string, readonly TermItem[]>();
  listsOf.set(files, lists);
  const known = lists.get(`${list} ${language}`);
  if (known) return known;
  const compare = byName(language);
  const made = isRecordList(list)
    ? valuesOf(files, list)
        .flatMap((record) => itemOf(record, language))
        .sort((a, b) => compare(a.label, b.label))
    : wordList(files, list).flatMap((term) => itemOf(term, language));
  lists.set(`${list} ${language}`, made);
  return made;
}

function wordList(files: SourceFiles, list: string): readonly unknown[] {
  const vocabulary = files['vocabulary.json'];
  const terms = isObject(vocabulary) ? vocabulary[list] : null;
  return Array.isArray(terms) ? terms : [];
}

/** Terms carry their label themselves; records have a name or a title. */
function itemOf(term: unknown, language: Language): TermItem[] {
  if (!isObject(term) || typeof term.id !== 'string') return [];
  const { id, name, title } = term;
  const texts = isObject(name) ? name : term;
  const translated = texts[language] || texts.nl;
  const label = translated || (typeof name === 'string' ? name : title);
  return typeof label === 'string' && label !== '' ? [{ id, label, isPublished: !translated }] : [{ id, label: id }];
}
