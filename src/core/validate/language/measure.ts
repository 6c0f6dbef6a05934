import type { DataFiles, Language } from '../../model/data';
import type { LanguageRule } from '../../model/languageRules';
import { FILE_RULES, placeOf } from '../files';
import { pathText } from '../problem';
import { checkText } from './checkText';
import { Exceptions, SCREEN_TEXTS } from './exceptions';
import { knownFrom } from './known';
import { isQuoted, pairsIn } from './pairs';
import type { ScreenText } from './screenTexts';
import { sentencesOf, wordCount } from './sentences';

/** How plain a set of texts is. Lengths are of whole sentences: labels and names are left out of them. */
export interface Measure {
  readonly language: Language;
  readonly where: 'data' | 'screens';
  readonly texts: number;
  readonly sentences: number;
  readonly words: number;
  readonly over12: number;
  readonly over15: number;
  readonly over20: number;
  /** Findings per rule, exceptions taken off. */
  readonly found: Readonly<Partial<Record<LanguageRule, number>>>;
  /** Findings that an exception allows. */
  readonly excepted: number;
}

interface Placed {
  readonly place: string;
  readonly text: string;
}

/** The measures of data and screens, in both languages. */
export function measureTexts(data: DataFiles, screens: Readonly<Record<Language, readonly ScreenText[]>>): Measure[] {
  const known = knownFrom(data);
  const exceptions = new Exceptions(data['language-exceptions']);
  const measureOf = (language: Language, where: Measure['where'], texts: readonly Placed[]): Measure => {
    const lengths = texts
      .flatMap(({ text }) => sentencesOf(text))
      .filter(isWhole)
      .map(wordCount);
    const over = (most: number) => lengths.filter((length) => length > most).length;
    const found: Partial<Record<LanguageRule, number>> = {};
    let excepted = 0;
    for (const { place, text } of texts) {
      for (const finding of checkText(text, language, known)) {
        if (exceptions.allows(finding, place)) excepted += 1;
        else found[finding.rule] = (found[finding.rule] ?? 0) + 1;
      }
    }
    const words = lengths.reduce((sum, length) => sum + length, 0);
    return {
      language,
      where,
      texts: texts.length,
      sentences: lengths.length,
      words,
      over12: over(12),
      over15: over(15),
      over20: over(20),
      found,
      excepted,
    };
  };
  return (['nl', 'en'] as const).flatMap((language) => [
    measureOf(language, 'data', dataTexts(data, language)),
    measureOf(
      language,
      'screens',
      screens[language].map(({ key, text }) => ({ place: `${SCREEN_TEXTS}${language} ${key}`, text })),
    ),
  ]);
}

const isWhole = (sentence: string): boolean => /[.?!…]["'”’)\]]*$/.test(sentence);

/** Texts with the place they have in the files, as the exceptions name it. */
function dataTexts(data: DataFiles, language: Language): Placed[] {
  const files = FILE_RULES.flatMap((rule): { file: string; record: unknown }[] => {
    const records = data[rule.kind];
    if (rule.place !== 'folder' || !Array.isArray(records)) return [{ file: placeOf(rule), record: records }];
    return records.map((record) => ({ file: `${rule.kind}/${'id' in record ? record.id : ''}.json`, record }));
  });
  return files.flatMap(({ file, record }) =>
    pairsIn(record)
      .filter((pair) => !isQuoted(pair.at[language]) && pair[language] !== '')
      .map((pair) => ({ place: `${file} ${pathText(pair.at[language])}`, text: pair[language] })),
  );
}
