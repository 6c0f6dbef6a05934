import { useContext } from 'react';
import { I18nContext } from 'react-i18next';
import type { Languages } from './LanguageProvider';

/**
 * The texts themselves, for who loads more of them; to show words, `useWords`. From the provider, because the library's
 * own hook hands out another object after each change of language.
 */
export function useLanguages(): Languages {
  const languages: Languages | undefined = useContext(I18nContext)?.i18n;
  if (!languages) throw new Error('useLanguages outside LanguageProvider');
  return languages;
}
