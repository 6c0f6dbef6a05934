import type { Language } from '../../src/core/model/data';
import { type ScreenText, screenTextsIn } from '../../src/core/validate/language/screenTexts';
import { FIRST, LATER, PARTS } from '../../src/i18n/parts';

/** Every text of the screens, per language. */
export async function readScreens(): Promise<Record<Language, ScreenText[]>> {
  const read = async (language: Language): Promise<ScreenText[]> => {
    const first = await FIRST[language]();
    const later = await Promise.all(PARTS.map(async (part) => ({ ...(await LATER[language][part]()) })));
    return [first, ...later].flatMap((texts) => screenTextsIn(texts));
  };
  return { nl: await read('nl'), en: await read('en') };
}
