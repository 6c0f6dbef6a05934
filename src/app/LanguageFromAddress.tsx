import { useEffect } from 'react';
import type { Languages } from '../i18n/LanguageProvider';
import { switchLanguage } from '../i18n/setup';
import { useAddress } from '../state/address/useAddress';

type Props = { languages: Languages };

/** The address says the language: follow it, also when the back button changes it. */
export function LanguageFromAddress({ languages }: Props) {
  const { chosenLanguage } = useAddress();
  useEffect(() => {
    if (!chosenLanguage || languages.language === chosenLanguage) return;
    void switchLanguage(languages, chosenLanguage).then(() => {
      document.documentElement.lang = chosenLanguage;
    });
  }, [chosenLanguage, languages]);
  return null;
}
