import type { Language, OwnFile } from '../../model/data';
import type { OwnFinding } from '../../own/finding';
import { checkText } from '../language/checkText';
import type { Finding } from '../language/finding';
import { pairsIn } from '../language/pairs';
import { formFaults } from '../language/plainForm';
import { WORDS_EN } from '../language/wordsEn';
import { WORDS_NL } from '../language/wordsNl';
import { valuesIn } from '../walk';

const WORDS = { nl: WORDS_NL, en: WORDS_EN };
const FORM_CODES = { spacing: 'spacing', html: 'html', email: 'personal', phone: 'personal' } as const;
/** What readers can look up is not known here: abbreviations are not judged, names of roles may be long. */
const KNOWN = { abbreviations: null, roleWords: new Set<string>() };

/** Whether the texts of an employer are plain: the same rules as for the data, as findings that a screen can tell. */
export function ownLanguage(file: OwnFile): OwnFinding[] {
  const form = [...valuesIn(file)].flatMap(({ path, value }) =>
    typeof value === 'string'
      ? formFaults(value, String(path.at(-1))).map(
          (fault): OwnFinding => ({ severity: 'error', path, code: FORM_CODES[fault], values: {} }),
        )
      : [],
  );
  const plain = pairsIn(file).flatMap((pair) =>
    (['nl', 'en'] as const).flatMap((language) =>
      checkText(pair[language], language, KNOWN).map((found) => plainFinding(found, language, pair.at[language])),
    ),
  );
  return [...form, ...plain];
}

function plainFinding(found: Finding, language: Language, path: OwnFinding['path']): OwnFinding {
  const { rule, level: severity, word } = found;
  if (rule === 'sentence-length') return { severity, path, code: 'long-sentence', values: { word } };
  if (rule !== 'hard-word') return { severity, path, code: 'not-plain', values: { word } };
  const instead = WORDS[language].find(({ pattern }) => pattern.test(word))?.instead ?? '';
  return { severity, path, code: 'hard-word', values: { word, instead } };
}
