import type { DataFiles, Language } from '../../model/data';
import type { Problem } from '../problem';
import { unusedExceptions } from './checkLanguage';
import { checkText } from './checkText';
import { Exceptions, SCREEN_TEXTS } from './exceptions';
import { type KnowingData, knownFrom } from './known';
import type { ScreenText } from './screenTexts';

/** What the check of the screens needs to know of the data. */
type ScreenData = KnowingData & Pick<DataFiles, 'language-exceptions'>;

/** The same check for the texts of the screens, which stand in src/i18n/<language>. */
export function checkScreens(screens: Readonly<Record<Language, readonly ScreenText[]>>, data: ScreenData): Problem[] {
  const known = knownFrom(data);
  const exceptions = new Exceptions(data['language-exceptions']);
  const problems = (['nl', 'en'] as const).flatMap((language) => {
    const file = `${SCREEN_TEXTS}${language}`;
    return screens[language].flatMap(({ key, text }) =>
      checkText(text, language, known)
        .filter((finding) => !exceptions.allows(finding, `${file} ${key}`))
        .map(
          ({ rule, level, what, mend }): Problem => ({
            pass: 'language',
            severity: level,
            file,
            path: key,
            rule,
            what,
            mend,
          }),
        ),
    );
  });
  return [...problems, ...unusedExceptions(exceptions, 'screens')];
}
