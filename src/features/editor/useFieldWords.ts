import { useCallback } from 'react';
import type { Place } from '../../core/editor/json';
import { keyOf } from '../../core/editor/sourceFiles';
import type { Translate } from '../../i18n/useWords';
import { useWords } from '../../i18n/useWords';
import { type FieldWord, ROLE_GROUPS, SOURCE_GROUPS, STEP_FIELDS, TRAINING_GROUPS } from './form/fieldTables';
import { useNames } from './useEditor';

/** The word of each place that a form has a field for, and of some deeper ones. */
const WORDS: ReadonlyMap<string, FieldWord> = new Map<string, FieldWord>([
  ...[...ROLE_GROUPS, ...TRAINING_GROUPS, ...SOURCE_GROUPS].flatMap(({ fields }) =>
    fields.map(({ place, word }): [string, FieldWord] => [place.join('/'), word]),
  ),
  ...STEP_FIELDS.map(({ place, word }): [string, FieldWord] => [place.join('/'), word]),
  ['registration', 'registers'],
  ['providers', 'providers'],
]);

/** What is said of the last part of a place: the language, or a part of a figure. */
function lastWords(t: Translate, part: string | undefined): string | null {
  switch (part) {
    case 'nl':
    case 'en':
    case 'min':
    case 'max':
    case 'value':
      return t(`editor.form.${part}`);
    case 'asOf':
    case 'sources':
    case 'confidence':
    case 'why':
    case 'level':
      return t(`editor.field.${part}.label`);
    default:
      return part ?? null;
  }
}

/** A place in a record in words: "Stap naar Verzorgende: Duur, hoogstens". */
export function useFieldWords(): (place: Place) => string {
  const { t } = useWords();
  const nameOf = useNames();
  return useCallback(
    (place) => {
      const [list, to, ...inside] = place;
      const isStep = list === 'steps' && to !== undefined;
      const [first = '', ...rest] = isStep ? inside : place;
      const word = WORDS.get(`${first}/${rest[0] ?? ''}`) ?? WORDS.get(first);
      const label = first === '' ? null : word ? t(`editor.field.${word}.label`) : first;
      const last = rest.length > 0 && word !== WORDS.get(place.join('/')) ? lastWords(t, rest.at(-1)) : null;
      const field = [label, last].filter(Boolean).join(', ');
      if (!isStep) return field;
      const step = t('editor.steps.to', { role: nameOf(keyOf('roles', to)) });
      return field === '' ? step : `${step}: ${field}`;
    },
    [t, nameOf],
  );
}
