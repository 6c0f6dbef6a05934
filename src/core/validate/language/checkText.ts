import type { Language } from '../../model/data';
import type { LanguageRule } from '../../model/languageRules';
import { abbreviationsIn, isExplainedIn, keyOf } from './abbreviations';
import type { Finding, Level } from './finding';
import { passivesIn } from './passive';
import { sentencesOf } from './sentences';
import { doubleNegationIn, isNested, longWordsIn, MOST_WORDS, tooManyWords } from './shapeOfSentence';
import { anyOf, type HardWord } from './word';
import { WORDS_EN } from './wordsEn';
import { WORDS_NL } from './wordsNl';

/** What readers can look up or already know: the rest has to be explained where it stands. */
export interface Known {
  /** Abbreviations of the glossary and in names of employers and schools, by their key; null when the glossary could not be read. */
  readonly abbreviations: ReadonlySet<string> | null;
  /** Words in names of roles, in small letters: those are what they are, however long. */
  readonly roleWords: ReadonlySet<string>;
}

const HARD: Record<Language, readonly HardWord[]> = { nl: WORDS_NL, en: WORDS_EN };
const ANY_HARD: Record<Language, RegExp> = { nl: anyOf(WORDS_NL), en: anyOf(WORDS_EN) };
const NAME: Record<Language, string> = { nl: 'Dutch', en: 'English' };

const finding = (rule: LanguageRule, level: Level, word: string, what: string, mend: string): Finding => ({
  rule,
  level,
  word: word.toLowerCase(),
  what,
  mend,
});

/** Everything that makes one text hard to read, without exceptions taken off. */
export function checkText(text: string, language: Language, known: Known): Finding[] {
  return [
    ...hardWordsIn(text, language),
    ...unexplained(text, known.abbreviations),
    ...sentencesOf(text).flatMap((sentence) => checkSentence(sentence, language)),
    ...longWords(text, known.roleWords),
  ];
}

function hardWordsIn(text: string, language: Language): Finding[] {
  if (!ANY_HARD[language].test(text)) return [];
  return HARD[language].flatMap(({ pattern, instead, level }) => {
    const word = pattern.exec(text)?.[0];
    if (word === undefined) return [];
    return finding(
      'hard-word',
      level,
      word,
      `"${word}" is not plain ${NAME[language]} here`,
      `write instead: ${instead}`,
    );
  });
}

function unexplained(text: string, abbreviations: Known['abbreviations']): Finding[] {
  if (!abbreviations) return [];
  return abbreviationsIn(text)
    .filter((word) => !abbreviations.has(keyOf(word)) && !isExplainedIn(text, word))
    .map((word) =>
      finding(
        'abbreviation',
        'warning',
        word,
        `"${word}" is not explained`,
        'write it in full, explain it in brackets, or add it to glossary.json',
      ),
    );
}

function checkSentence(sentence: string, language: Language): Finding[] {
  const start = sentence.split(/\s+/).slice(0, 6).join(' ');
  const found = passivesIn(sentence, language).map(({ verb, participle }) =>
    finding(
      'passive',
      'warning',
      participle,
      `a passive form ("${verb} … ${participle}")`,
      language === 'nl' ? 'say who does it: "je werkgever betaalt"' : 'say who does it: "your employer pays"',
    ),
  );
  const words = tooManyWords(sentence);
  if (words !== null) {
    const what = `a sentence of ${words} words ("${start} …")`;
    const mend = `cut it in two; at most ${MOST_WORDS} words, aim at 12`;
    found.push(finding('sentence-length', 'error', start, what, mend));
  }
  if (isNested(sentence)) {
    found.push(finding('nested', 'warning', start, `a sentence in a sentence ("${start} …")`, 'cut it in two'));
  }
  const negation = doubleNegationIn(sentence);
  if (negation !== null) {
    found.push(finding('double-negation', 'warning', negation, `two negations ("${negation}")`, 'say what it is'));
  }
  return found;
}

const longWords = (text: string, roleWords: ReadonlySet<string>): Finding[] =>
  longWordsIn(text)
    .filter((word) => !roleWords.has(word.toLowerCase()))
    .map((word) =>
      finding(
        'long-word',
        'warning',
        word,
        `a word of ${word.length} letters ("${word}")`,
        'say it in more, shorter words',
      ),
    );
