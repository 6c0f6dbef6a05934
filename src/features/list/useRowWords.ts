import { useMemo } from 'react';
import type { Language, Text } from '../../core/model/data';
import type { Vocabulary } from '../../core/model/graph';
import { type Translate, useWords } from '../../i18n/useWords';

/** Words for hundreds of rows, looked up once per language. */
export interface RowWords {
  readonly t: Translate;
  readonly language: Language;
  readonly pick: (text: Text) => string;
  readonly group: (id: string) => string;
  readonly level: (id: string) => string;
  readonly sector: (id: string) => string;
}

export function useRowWords(vocabulary: Vocabulary): RowWords {
  const { t, language } = useWords();
  return useMemo(() => {
    const pick = (text: Text) => text[language];
    const table = (list: readonly (readonly [string, Text])[]) => {
      const words = new Map(list.map(([id, text]) => [id, pick(text)]));
      return (id: string) => words.get(id) ?? id;
    };
    return {
      t,
      language,
      pick,
      group: table(vocabulary.groups.map((term) => [term.id, term.short])),
      level: table(vocabulary.levels.map((term) => [term.id, term.short])),
      sector: table(vocabulary.sectors.map((term) => [term.id, term])),
    };
  }, [vocabulary, t, language]);
}
