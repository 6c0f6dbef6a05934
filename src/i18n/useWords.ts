import { useTranslation } from 'react-i18next';
import type { Language, Text } from '../core/model/data';

/** Translate keys, and pick the reader's language from a text of the data. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'nl';
  return { t, language, pick: (text: Text): string => text[language] };
}

export type Translate = ReturnType<typeof useWords>['t'];
