import type { Language } from '../../src/core/model/data';
import { en } from '../../src/i18n/en/index';
import { nl } from '../../src/i18n/nl/index';
import type { Translate } from '../../src/i18n/useWords';

const LANGUAGES = { nl, en };

/** The app's own words outside the app: the few features of i18next that formatters use (keys, plurals, values). */
export function plainTranslate(language: Language): Translate {
  const plural = new Intl.PluralRules(language);
  const translate = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const text =
      typeof values.count === 'number'
        ? (wordAt(language, `${key}_${plural.select(values.count)}`) ?? wordAt(language, key))
        : wordAt(language, key);
    if (text === undefined) throw new Error(`no text for ${key} in ${language}`);
    return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
  };
  return translate as unknown as Translate;
}

function wordAt(language: Language, key: string): string | undefined {
  let at: unknown = LANGUAGES[language];
  for (const part of key.split('.')) at = (at as Record<string, unknown> | undefined)?.[part];
  return typeof at === 'string' ? at : undefined;
}
