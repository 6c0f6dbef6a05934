import type { Entry } from '../shape';
import { isObject } from '../walk';
import { type Found, languageError } from './found';
import { sentencesOf } from './sentences';

const TASK_START = { nl: 'Je ', en: 'You ' } as const;
const LANGUAGES = ['nl', 'en'] as const;

/** Tasks talk to the reader: "Je meet de bloeddruk." */
export function taskProblems({ file, value }: Entry<unknown>): Found[] {
  if (!file.startsWith('roles/') || !isObject(value) || !isObject(value.tasks)) return [];
  const { tasks } = value;
  return LANGUAGES.flatMap((language) => {
    const list = tasks[language];
    if (!Array.isArray(list)) return [];
    return list.flatMap((task, i) =>
      String(task).startsWith(TASK_START[language])
        ? []
        : languageError(
            ['tasks', language, i],
            `a task that does not start with "${TASK_START[language].trim()}"`,
            'write it as what you do in this job',
          ),
    );
  });
}

const MOST_SENTENCES = 3;

/** A meaning in the glossary opens in the middle of a sentence: it has to be read in one breath. */
export function meaningProblems({ file, value }: Entry<unknown>): Found[] {
  if (file !== 'glossary.json' || !isObject(value) || !isObject(value.meaning)) return [];
  const { meaning } = value;
  return LANGUAGES.flatMap((language) => {
    const count = sentencesOf(String(meaning[language])).length;
    if (count <= MOST_SENTENCES) return [];
    return languageError(['meaning', language], `a meaning of ${count} sentences`, `at most ${MOST_SENTENCES}`);
  });
}
