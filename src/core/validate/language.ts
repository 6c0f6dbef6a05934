import { type PathPart, type Problem, pathText } from './problem';
import { sentencesOf, wordCount } from './sentences';
import type { Entry, Parsed } from './shape';
import { isObject, valuesIn } from './walk';
import { HARD_WORDS } from './wordList';

const MOST_WORDS = 20;
/** Shorter texts are names and labels, of which translations differ in length by nature. */
const COMPARE_FROM_CHARACTERS = 40;
const MOST_LENGTH_DIFFERENCE = 0.6;

interface Pair {
  readonly path: readonly PathPart[];
  /** Path of each language: `name.nl`, or `tasks.nl[2]` in a list. */
  readonly at: { readonly nl: readonly PathPart[]; readonly en: readonly PathPart[] };
  readonly nl: string;
  readonly en: string;
}

type Found = Omit<Problem, 'pass' | 'file' | 'path'> & { path: readonly PathPart[] };

const error = (path: readonly PathPart[], what: string, mend: string): Found => ({
  severity: 'error',
  path,
  what,
  mend,
});
const warning = (path: readonly PathPart[], what: string, mend: string): Found => ({
  severity: 'warning',
  path,
  what,
  mend,
});

/** Fourth pass: is every text plain, in both languages, and free of things that do not belong in a text? */
export function checkLanguage(parsed: Parsed): Problem[] {
  return Object.values(parsed.entries)
    .flat()
    .flatMap((entry: Entry<unknown>) =>
      [...textProblems(entry.value), ...taskProblems(entry)].map(
        ({ path, ...rest }): Problem => ({
          pass: 'language',
          ...rest,
          file: entry.file,
          path: pathText([...entry.at, ...path]),
        }),
      ),
    );
}

function textProblems(record: unknown): Found[] {
  const found: Found[] = [];
  for (const { path, value } of valuesIn(record)) {
    if (typeof value === 'string') found.push(...plainProblems(value, path));
    else if (isObject(value) && 'nl' in value && 'en' in value) {
      for (const pair of pairsOf(value.nl, value.en, path)) found.push(...pairProblems(pair));
    }
  }
  return found;
}

/** The texts of a bilingual object with their translation; aliases have none, so those stand alone. */
function pairsOf(nl: unknown, en: unknown, path: readonly PathPart[]): Pair[] {
  if (typeof nl === 'string' && typeof en === 'string') {
    return [{ path, at: { nl: [...path, 'nl'], en: [...path, 'en'] }, nl, en }];
  }
  if (!Array.isArray(nl) || !Array.isArray(en) || path.at(-1) === 'aliases') return [];
  const length = Math.max(nl.length, en.length);
  return Array.from({ length }, (_, i) => ({
    path,
    at: { nl: [...path, 'nl', i], en: [...path, 'en', i] },
    nl: String(nl[i] ?? ''),
    en: String(en[i] ?? ''),
  }));
}

function pairProblems({ at, nl, en }: Pair): Found[] {
  return [
    ...longSentences(nl, at.nl),
    ...longSentences(en, at.en),
    ...hardWords(nl, at.nl),
    ...translationProblems(nl, en, at.en),
  ];
}

function longSentences(text: string, path: readonly PathPart[]): Found[] {
  return sentencesOf(text).flatMap((sentence) => {
    const words = wordCount(sentence);
    if (words <= MOST_WORDS) return [];
    const start = sentence.split(/\s+/).slice(0, 6).join(' ');
    return error(
      path,
      `a sentence of ${words} words ("${start} …")`,
      `cut it in two; at most ${MOST_WORDS} words, aim at 12`,
    );
  });
}

function hardWords(text: string, path: readonly PathPart[]): Found[] {
  return HARD_WORDS.flatMap(({ pattern, instead }) => {
    const word = pattern.exec(text)?.[0];
    return word === undefined ? [] : warning(path, `"${word}" is not plain Dutch here`, `write instead: ${instead}`);
  });
}

/** Explanations in brackets are for readers of one language only and do not count. */
const withoutBrackets = (text: string): string => text.replace(/\s*\([^)]*\)/g, '');

function translationProblems(nl: string, en: string, path: readonly PathPart[]): Found[] {
  if (nl === '' || en === '') return [];
  if (nl === en) {
    // An attribution is worded by the licence and stays in its own language.
    return wordCount(nl) > 3 && path.at(-2) !== 'attribution'
      ? [warning(path, 'the English text is the same as the Dutch', 'translate it')]
      : [];
  }
  const a = withoutBrackets(nl).length;
  const b = withoutBrackets(en).length;
  if (a <= COMPARE_FROM_CHARACTERS || Math.abs(b - a) <= a * MOST_LENGTH_DIFFERENCE) return [];
  const what = `the English text is much ${b > a ? 'longer' : 'shorter'} than the Dutch (${b} against ${a} characters)`;
  return [warning(path, what, 'check that both say the same')];
}

/** Keys with addresses and codes instead of text. */
const NO_TEXT = new Set(['$schema', 'careerPage', 'esco', 'site', 'url']);
const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const PHONE = /(?<![\d.,/-])(?:\+\d{2}|0)(?:[\s().-]{0,3}\d){8,9}(?!\d)/;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z]+);/i;

function plainProblems(text: string, path: readonly PathPart[]): Found[] {
  const key = path.findLast((part) => typeof part === 'string');
  if (NO_TEXT.has(String(key))) return [];
  const found: Found[] = [];
  if (/\s{2}|[\n\t]/.test(text)) {
    found.push(error(path, 'a double space, tab or line break', 'use single spaces; a new paragraph is a new item'));
  }
  if (ENTITY.test(text)) {
    found.push(error(path, `HTML (${ENTITY.exec(text)?.[0]}) in a plain text`, 'type the character itself'));
  }
  if (EMAIL.test(text)) {
    found.push(error(path, 'an e-mail address', 'remove it; contact points are organisations with a web page'));
  }
  if (PHONE.test(text)) {
    found.push(error(path, 'a phone number', 'remove it; contact points are organisations with a web page'));
  }
  return found;
}

const TASK_START = { nl: 'Je ', en: 'You ' } as const;

/** Tasks talk to the reader: "Je meet de bloeddruk." */
function taskProblems({ file, value }: Entry<unknown>): Found[] {
  if (!file.startsWith('roles/') || !isObject(value) || !isObject(value.tasks)) return [];
  const { tasks } = value;
  return (['nl', 'en'] as const).flatMap((language) => {
    const list = tasks[language];
    if (!Array.isArray(list)) return [];
    return list.flatMap((task, i) =>
      String(task).startsWith(TASK_START[language])
        ? []
        : error(
            ['tasks', language, i],
            `a task that does not start with "${TASK_START[language].trim()}"`,
            'write it as what you do in this job',
          ),
    );
  });
}
